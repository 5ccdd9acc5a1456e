import assert from 'node:assert/strict'
import { test } from 'node:test'
import { artifactsNamed, artifactsOfRun } from '../../../actions/_lib/forge/artifact.ts'
import { writeAccess } from '../../../actions/_lib/forge/collaborator.ts'
import { jobsOfRun } from '../../../actions/_lib/forge/job.ts'
import { labelSetters } from '../../../actions/_lib/forge/label.ts'
import { mergedPullRequest } from '../../../actions/_lib/forge/pull-request.ts'
import { fileId } from '../../../actions/_lib/forge/repository.ts'
import { tagCommit } from '../../../actions/_lib/forge/tag.ts'
import { readRun, runsAt } from '../../../actions/_lib/forge/workflow-run.ts'
import { addArtifact, addJob, addRun, type Run } from '../../sandbox/testing.ts'
import { openPullStage, type PullStage } from './pull-fixture.ts'

const wait = async () => {}

const READS = { permissions: { contents: 'read', actions: 'read', pull_requests: 'read' } } as const

function leaveRun({ sandbox, sha }: PullStage, change: Partial<Run> = {}): Run {
  return addRun(sandbox, { headSha: sha, ...change })
}

test('runs at a commit are listed over all pages, the newest first; one that is gone is null', async t => {
  const stage = await openPullStage(t)
  const ids = Array.from({ length: 101 }, () => leaveRun(stage).id)
  leaveRun(stage, { headSha: 'f'.repeat(40) })
  const forge = stage.forge(READS)
  assert.deepEqual(
    (await runsAt(forge, stage.sha)).map(({ id }) => id),
    ids.toReversed(),
  )
  const { path, event, headSha, conclusion } = (await readRun(forge, ids[0]!))!
  assert.deepEqual(
    [path, event, headSha, conclusion],
    ['.github/workflows/train.yml', 'pull_request', stage.sha, 'success'],
  )
  assert.equal(await readRun(forge, 1), null)
})

test('artifacts are found by run and by name over all pages, with the digest that GitHub computed', async t => {
  const stage = await openPullStage(t)
  const leave = (run: Run, name: string) => addArtifact(stage.sandbox, run, { name, zip: 'zip' })
  const runs = Array.from({ length: 101 }, () => leaveRun(stage))
  for (const run of runs) await leave(run, 'model-1')
  await leave(runs[0]!, 'model-2')
  const forge = stage.forge(READS)
  assert.equal((await artifactsNamed(forge, 'model-1')).length, 101)
  assert.deepEqual(await artifactsNamed(forge, 'model'), [])
  const own = await artifactsOfRun(forge, runs[0]!.id)
  assert.deepEqual(own.map(({ name }) => name).sort(), ['model-1', 'model-2'])
  assert.deepEqual([own[0]!.runId, own[0]!.expired, own[0]!.bytes], [runs[0]!.id, false, 3])
  assert.match(own[0]!.digest!, /^sha256:[0-9a-f]{64}$/)
})

test('the jobs of a run are those of all attempts', async t => {
  const stage = await openPullStage(t)
  const run = leaveRun(stage, { attempt: 2 })
  for (const attempt of [1, 2]) addJob(stage.sandbox, run, { name: `candidate ${attempt}`, attempt })
  const jobs = await jobsOfRun(stage.forge(READS), run.id)
  assert.deepEqual(
    jobs.map(({ name, conclusion }) => [name, conclusion]).sort(),
    [1, 2].map(attempt => [`candidate ${attempt}`, 'success']),
  )
})

test('without actions: read a private repository’s artifacts are refused with the line to add', async t => {
  const stage = await openPullStage(t)
  await stage.admin.repos.update({ ...stage.place, private: true })
  const forge = stage.forge({ permissions: { contents: 'read' } })
  await assert.rejects(artifactsNamed(forge, 'model-1'), {
    name: 'Problem',
    fix: /add `actions: read` under/,
  })
})

test('write access is of those who may push: triage and readers have none, strangers neither', async t => {
  const stage = await openPullStage(t)
  const roles = { wendy: 'push', mia: 'maintain', tom: 'triage', rita: 'pull' } as const
  for (const [username, permission] of Object.entries(roles))
    await stage.admin.repos.addCollaborator({ ...stage.place, username, permission })
  const mayWrite = writeAccess(stage.forge(READS))
  const asked = ['wendy', 'mia', 'tom', 'rita', 'nobody-known', null]
  assert.deepEqual(await Promise.all(asked.map(mayWrite)), [true, true, false, false, false, false])
})

test('who set a label is who set it last', async t => {
  const stage = await openPullStage(t)
  const issue = { ...stage.place, issue_number: stage.number }
  for (const username of ['tom', 'wendy'])
    await stage.admin.repos.addCollaborator({ ...stage.place, username, permission: 'push' })
  const [tom, wendy] = [stage.as({ login: 'tom' }), stage.as({ login: 'wendy' })]
  await tom.issues.addLabels({ ...issue, labels: ['no-train', 'bug'] })
  await tom.issues.removeLabel({ ...issue, name: 'no-train' })
  await wendy.issues.addLabels({ ...issue, labels: ['no-train'] })
  assert.deepEqual(
    await labelSetters(stage.forge(READS), stage.number),
    new Map([
      ['no-train', 'wendy'],
      ['bug', 'tom'],
    ]),
  )
})

for (const method of ['merge', 'squash', 'rebase'] as const) {
  test(`the pull request of a commit is found after a ${method}, on its own branch only`, async t => {
    const stage = await openPullStage(t)
    const { data } = await stage.admin.pulls.merge({
      ...stage.place,
      pull_number: stage.number,
      merge_method: method,
    })
    const forge = stage.forge(READS)
    assert.equal(await mergedPullRequest(forge, { sha: data.sha, branch: 'main' }), stage.number)
    assert.equal(await mergedPullRequest(forge, { sha: data.sha, branch: 'other', wait }), null)
  })
}

test('an open pull request has merged nothing', async t => {
  const stage = await openPullStage(t)
  assert.equal(await mergedPullRequest(stage.forge(READS), { sha: stage.sha, branch: 'main', wait }), null)
})

test('a tag’s commit and a file’s id are told, null where there is none', async t => {
  const stage = await openPullStage(t)
  const forge = stage.forge(READS)
  const ref = { ...stage.place, ref: 'refs/tags/flight-delay@v1.0.0', sha: stage.sha }
  await stage.admin.git.createRef(ref)
  assert.equal(await tagCommit(forge, 'flight-delay@v1.0.0'), stage.sha)
  assert.equal(await tagCommit(forge, 'flight-delay@v2.0.0'), null)
  const { data } = await stage.admin.repos.getContent({ ...stage.place, path: 'train.py', ref: stage.sha })
  assert.equal(await fileId(forge, { path: 'train.py', ref: stage.sha }), (data as { sha: string }).sha)
  assert.equal(await fileId(forge, { path: 'train.py', ref: 'main' }), null)
})
