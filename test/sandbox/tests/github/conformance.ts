import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import type { Octokit } from '@octokit/rest'
import { refused } from './server-fixture.ts'

/** A GitHub to be asked: a repository with a `main` branch, and a word that makes names of this run its own. */
export type Subject = {
  client: Octokit
  place: { owner: string; repo: string }
  word: string
  /** Milliseconds between two looks at what GitHub is still finding out. */
  patience: number
}
export type Scenario = { name: string; play: (subject: Subject) => Promise<void> }

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** What Trainyard relies on, said without looking behind the API: true of the sandbox and of github.com alike. */
export const SCENARIOS: Scenario[] = [
  {
    name: 'comments are found over pages and edited in place; 65,537 characters are too many',
    play: comments,
  },
  { name: 'refs are created once and move forward only', play: refs },
  { name: 'files change only from what was seen, by contents and by createCommitOnBranch', play: files },
  { name: 'a pull request merges only at the head that was seen', play: pulls },
  { name: 'a draft release has no tag and is not found by tag until it is published', play: releases },
  { name: 'labels, statuses and deployments', play: labelsAndDeployments },
]

async function comments({ client, place, word }: Subject): Promise<void> {
  const { data: issue } = await client.issues.create({ ...place, title: `Conformance ${word}` })
  const at = { ...place, issue_number: issue.number }
  for (const body of ['one', 'two', 'three']) await client.issues.createComment({ ...at, body })
  const page = await client.issues.listComments({ ...at, per_page: 2 })
  assert.deepEqual([page.data.length, /rel="next"/.test(page.headers.link ?? '')], [2, true])
  const all = await client.paginate(client.issues.listComments, { ...at, per_page: 2 })
  assert.deepEqual(
    all.map(({ body }) => body),
    ['one', 'two', 'three'],
  )
  const edited = await client.issues.updateComment({ ...place, comment_id: all[2]!.id, body: 'four' })
  assert.equal(edited.data.body, 'four')
  const long = await refused(client.issues.createComment({ ...at, body: 'x'.repeat(65_537) }))
  assert.deepEqual([long.status, long.data['message']], [422, 'Validation Failed'])
  await client.issues.update({ ...at, state: 'closed' })
}

async function refs({ client, place, word }: Subject): Promise<void> {
  const { data: main } = await client.git.getRef({ ...place, ref: 'heads/main' })
  const sha = main.object.sha
  const ref = `tags/${word}@v1.0.0`
  await client.git.createRef({ ...place, ref: `refs/${ref}`, sha })
  const twice = await refused(client.git.createRef({ ...place, ref: `refs/${ref}`, sha }))
  assert.deepEqual([twice.status, twice.data['message']], [422, 'Reference already exists'])
  const { data: commit } = await client.git.getCommit({ ...place, commit_sha: sha })
  const { data: apart } = await client.git.createCommit({
    ...place,
    message: 'Apart',
    tree: commit.tree.sha,
    parents: [],
  })
  const sideways = await refused(client.git.updateRef({ ...place, ref, sha: apart.sha }))
  assert.deepEqual([sideways.status, sideways.data['message']], [422, 'Update is not a fast forward'])
  const { data: matching } = await client.git.listMatchingRefs({ ...place, ref: `tags/${word}@v` })
  assert.deepEqual(
    matching.map(({ ref: name }) => name),
    [`refs/${ref}`],
  )
  await client.git.deleteRef({ ...place, ref })
  assert.equal((await refused(client.git.getRef({ ...place, ref }))).status, 404)
}

const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } } }`

async function files({ client, place, word }: Subject): Promise<void> {
  const branch = await branchOf({ client, place, word }, 'files')
  const file = { ...place, branch, path: `${word}.txt`, message: 'Conformance' }
  const { data: first } = await client.repos.createOrUpdateFileContents({ ...file, content: base64('one\n') })
  const unseen = client.repos.createOrUpdateFileContents({ ...file, content: base64('two\n') })
  assert.equal((await refused(unseen)).status, 422)
  const stale = client.repos.createOrUpdateFileContents({
    ...file,
    content: base64('two\n'),
    sha: '1'.repeat(40),
  })
  assert.equal((await refused(stale)).status, 409)
  const input = {
    branch: { repositoryNameWithOwner: `${place.owner}/${place.repo}`, branchName: branch },
    message: { headline: 'Conformance' },
    fileChanges: { deletions: [{ path: file.path }] },
    expectedHeadOid: first.commit.sha!,
  }
  await client.graphql(COMMIT, { input })
  const again = await client.graphql(COMMIT, { input }).then(
    () => null,
    (error: { errors: { type: string }[] }) => error.errors[0]?.type,
  )
  assert.equal(again, 'STALE_DATA')
  assert.equal(
    (await refused(client.repos.getContent({ ...place, path: file.path, ref: branch }))).status,
    404,
  )
  await client.git.deleteRef({ ...place, ref: `heads/${branch}` })
}

async function pulls({ client, place, word, patience }: Subject): Promise<void> {
  const head = await branchOf({ client, place, word }, 'head')
  const base = await branchOf({ client, place, word }, 'base')
  const file = { ...place, branch: head, path: `${word}.txt`, message: 'Conformance' }
  const nothing = await refused(client.pulls.create({ ...place, title: word, head, base }))
  assert.equal(nothing.status, 422)
  const { data: one } = await client.repos.createOrUpdateFileContents({ ...file, content: base64('one\n') })
  const { data: pull } = await client.pulls.create({ ...place, title: word, head, base })
  assert.equal((await refused(client.pulls.create({ ...place, title: word, head, base }))).status, 422)
  const sha = one.content!.sha!
  const { data: two } = await client.repos.createOrUpdateFileContents({
    ...file,
    content: base64('two\n'),
    sha,
  })
  const at = { ...place, pull_number: pull.number }
  while ((await client.pulls.get(at)).data.mergeable === null) await setTimeout(patience)
  const { data: changed } = await client.pulls.listFiles(at)
  assert.deepEqual(
    changed.map(({ filename, status }) => [filename, status]),
    [[file.path, 'added']],
  )
  assert.equal((await refused(client.pulls.merge({ ...at, sha: one.commit.sha! }))).status, 409)
  const { data: merged } = await client.pulls.merge({ ...at, sha: two.commit.sha!, merge_method: 'squash' })
  const { data: after } = await client.pulls.get(at)
  assert.deepEqual([after.merged, after.merge_commit_sha], [true, merged.sha])
  for (const branch of [head, base]) await client.git.deleteRef({ ...place, ref: `heads/${branch}` })
}

async function releases({ client, place, word }: Subject): Promise<void> {
  const tag = `${word}@v1.0.0`
  const { data: draft } = await client.repos.createRelease({ ...place, tag_name: tag, draft: true })
  const at = { ...place, release_id: draft.id }
  assert.equal((await refused(client.repos.getReleaseByTag({ ...place, tag }))).status, 404)
  assert.equal((await refused(client.git.getRef({ ...place, ref: `tags/${tag}` }))).status, 404)
  const bytes = { ...at, url: draft.upload_url, name: 'a b.txt', data: 'weights' }
  const { data: asset } = await client.repos.uploadReleaseAsset(bytes)
  assert.deepEqual([asset.name, asset.state, asset.size], ['a.b.txt', 'uploaded', 7])
  assert.equal(asset.digest, 'sha256:9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c')
  const twice = await refused(client.repos.uploadReleaseAsset({ ...bytes, name: 'a.b.txt' }))
  assert.deepEqual((twice.data['errors'] as { code: string }[])[0]?.code, 'already_exists')
  await client.repos.updateRelease({ ...at, draft: false, make_latest: 'false' })
  assert.equal((await client.repos.getReleaseByTag({ ...place, tag })).data.id, draft.id)
  assert.equal((await client.git.getRef({ ...place, ref: `tags/${tag}` })).status, 200)
  await client.repos.deleteRelease(at)
  await client.git.deleteRef({ ...place, ref: `tags/${tag}` })
}

async function labelsAndDeployments({ client, place, word }: Subject): Promise<void> {
  await client.issues.createLabel({ ...place, name: word, color: '00ff00' })
  const twice = await refused(client.issues.createLabel({ ...place, name: word }))
  assert.deepEqual((twice.data['errors'] as { code: string }[])[0]?.code, 'already_exists')
  await client.issues.deleteLabel({ ...place, name: word })
  const { data: main } = await client.git.getRef({ ...place, ref: 'heads/main' })
  const sha = main.object.sha
  await client.repos.createCommitStatus({ ...place, sha, context: word, state: 'success' })
  const { data: statuses } = await client.repos.listCommitStatusesForRef({ ...place, ref: sha })
  assert.equal(statuses.find(({ context }) => context === word)?.state, 'success')
  const environment = `conformance-${word}`
  const { data: deployment } = await client.repos.createDeployment({
    ...place,
    ref: sha,
    environment,
    required_contexts: [],
  })
  assert.ok('id' in deployment)
  const at = { ...place, deployment_id: deployment.id }
  await client.repos.createDeploymentStatus({ ...at, state: 'success' })
  const { data: listed } = await client.repos.listDeployments({ ...place, environment })
  assert.deepEqual(
    listed.map(({ id }) => id),
    [deployment.id],
  )
}

async function branchOf({ client, place, word }: Omit<Subject, 'patience'>, name: string): Promise<string> {
  const { data: main } = await client.git.getRef({ ...place, ref: 'heads/main' })
  const branch = `conformance/${word}-${name}`
  await client.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha: main.object.sha })
  return branch
}
