import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pushFiles } from './clone.ts'
import { openServerFixture } from './server-fixture.ts'

const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid messageHeadline url } ref { name target { oid } } }
}`
const base64 = (text: string) => Buffer.from(text).toString('base64')

type Made = {
  createCommitOnBranch: {
    commit: { oid: string; messageHeadline: string }
    ref: { name: string; target: { oid: string } }
  }
}
type Failed = { errors: { type: string; message: string; path: string[] }[]; data: unknown }

async function failure(request: Promise<unknown>): Promise<Failed> {
  return await request.then(
    () => assert.fail('the query was answered'),
    ({ response }: { response: Failed }) => response,
  )
}

test('createCommitOnBranch: any number of files in one commit, modes kept, only from the expected head', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const head = await pushFiles(stage, place, { branch: 'main', files: { 'a.txt': 'a\n', 'b/c.txt': 'c\n' } })
  const input = {
    branch: { repositoryNameWithOwner: 'acme/flight-delay', branchName: 'main' },
    message: { headline: 'Deploy 1.0.0', body: 'Because' },
    fileChanges: {
      additions: [
        { path: 'a.txt', contents: base64('new\n') },
        { path: 'd/e.txt', contents: base64('e\n') },
      ],
      deletions: [{ path: 'b/c.txt' }],
    },
    expectedHeadOid: head,
  }
  const made = await stage.admin.graphql<Made>(COMMIT, { input })
  const { oid, messageHeadline } = made.createCommitOnBranch.commit
  assert.deepEqual(
    [messageHeadline, made.createCommitOnBranch.ref],
    ['Deploy 1.0.0', { name: 'main', target: { oid } }],
  )
  const { data: commit } = await stage.admin.repos.getCommit({ ...place, ref: oid })
  assert.deepEqual(
    [commit.commit.message, commit.parents.map(({ sha }) => sha)],
    ['Deploy 1.0.0\n\nBecause', [head]],
  )
  assert.deepEqual(
    commit.files?.map(({ filename, status }) => `${status} ${filename}`),
    ['modified a.txt', 'removed b/c.txt', 'added d/e.txt'],
  )

  const stale = await failure(stage.admin.graphql(COMMIT, { input }))
  assert.deepEqual(stale.data, { createCommitOnBranch: null })
  assert.deepEqual(
    stale.errors.map(({ type, path, message }) => ({ type, path, message })),
    [
      {
        type: 'STALE_DATA',
        path: ['createCommitOnBranch'],
        message: `Expected branch to point to "${head}" but it did not.  Pull and try again.`,
      },
    ],
  )
})

test('of two racing commits on one head, one wins', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const { data: main } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const commit = (path: string) =>
    stage.admin.graphql(COMMIT, {
      input: {
        branch: { repositoryNameWithOwner: 'acme/flight-delay', branchName: 'main' },
        message: { headline: path },
        fileChanges: { additions: [{ path, contents: '' }] },
        expectedHeadOid: main.commit.sha,
      },
    })
  const results = await Promise.allSettled(['one', 'two', 'three'].map(commit))
  assert.deepEqual(results.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected', 'rejected'])
  assert.equal((await stage.admin.repos.listCommits(place)).data.length, 2)
})

test('a token without contents: write commits nothing', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const reader = stage.as({ repositories: ['acme/flight-delay'], permissions: { contents: 'read' } })
  const input = {
    branch: { repositoryNameWithOwner: 'acme/flight-delay', branchName: 'main' },
    message: { headline: 'No' },
    expectedHeadOid: '0'.repeat(40),
  }
  const { errors } = await failure(reader.graphql(COMMIT, { input }))
  assert.deepEqual(
    errors.map(({ type, message }) => [type, message]),
    [['FORBIDDEN', 'Resource not accessible by integration']],
  )
})

test('repository.release finds a draft by its tag, with push access only', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const { data: draft } = await stage.admin.repos.createRelease({
    ...place,
    tag_name: 'm@v1.0.0',
    draft: true,
  })
  const query = `{ repository(owner: "acme", name: "flight-delay") {
    release(tagName: "m@v1.0.0") { databaseId isDraft tagCommit { oid } } } }`
  const release = { databaseId: draft.id, isDraft: true, tagCommit: null }
  assert.deepEqual(await stage.admin.graphql(query), { repository: { release } })
  const reader = stage.as({ repositories: ['acme/flight-delay'], permissions: { contents: 'read' } })
  assert.deepEqual(await reader.graphql(query), { repository: { release: null } })
})

test('refs, objects and pull requests', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const sha = await pushFiles(stage, place, { branch: 'better', files: { 'a.txt': 'a\n' } })
  await stage.admin.pulls.create({ ...place, title: 'Better', head: 'better', base: 'main' })
  const query = `{ repository(owner: "acme", name: "flight-delay") {
    defaultBranchRef { name }
    ref(qualifiedName: "refs/heads/better") { prefix target { __typename oid } }
    object(expression: "better:a.txt") { ... on Blob { text byteSize } }
    pullRequest(number: 1) { state mergeable headRefOid author { login } } } }`
  assert.deepEqual(await stage.admin.graphql(query), {
    repository: {
      defaultBranchRef: { name: 'main' },
      ref: { prefix: 'refs/heads/', target: { __typename: 'Commit', oid: sha } },
      object: { text: 'a\n', byteSize: 2 },
      pullRequest: { state: 'OPEN', mergeable: 'MERGEABLE', headRefOid: sha, author: { login: 'admin' } },
    },
  })
})

test('what the schema does not know is said', async t => {
  const { admin } = await openServerFixture(t)
  const { errors } = await failure(admin.graphql('{ viewer { email } }'))
  assert.match(errors[0]!.message, /Cannot query field "email" on type "User"/)
  const missing = await failure(admin.graphql('{ repository(owner: "acme", name: "none") { id } }'))
  assert.deepEqual(
    missing.errors.map(({ type, message }) => [type, message]),
    [['NOT_FOUND', "Could not resolve to a Repository with the name 'acme/none'."]],
  )
})
