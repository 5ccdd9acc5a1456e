import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { createToken } from '../../github/identity/token.ts'
import type { Run } from '../../github/row/workflow.ts'
import { putJob, putRun } from './run.ts'
import { clientOf, openServerFixture, refused, type ServerFixture } from './server-fixture.ts'

const ZIP = Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1')

async function runOf(stage: ServerFixture): Promise<Run> {
  await stage.repository()
  return await putRun(stage)
}

const place = { owner: 'acme', repo: 'flight-delay' }

function upload({ sandbox }: ServerFixture, { run, name, token }: { run: Run; name: string; token: string }) {
  const url = `${sandbox.url}/_sandbox/repos/acme/flight-delay/runs/${run.id}/artifacts?name=${name}&retention-days=5`
  return fetch(url, { method: 'POST', headers: { authorization: `token ${token}` }, body: ZIP })
}

test('a job leaves an artifact, others list it, check its digest and download it; its name is taken', async t => {
  let now = new Date('2026-11-21T08:00:00Z')
  const stage = await openServerFixture(t, { now: () => now })
  const run = await runOf(stage)
  const { secret } = createToken(stage.sandbox.world, {
    repositories: ['acme/flight-delay'],
    permissions: {},
  })
  assert.equal((await upload(stage, { run, name: 'model-1', token: secret })).status, 201)
  assert.equal((await upload(stage, { run, name: 'model-1', token: secret })).status, 409)

  const both = [1, 2].map(() => upload(stage, { run, name: 'at-once', token: secret }))
  const statuses = (await Promise.all(both)).map(({ status }) => status)
  assert.deepEqual(statuses.sort(), [201, 409])

  const reader = stage.as({ repositories: ['acme/flight-delay'], permissions: { actions: 'read' } })
  const { data } = await reader.actions.listWorkflowRunArtifacts({
    ...place,
    run_id: run.id,
    name: 'model-1',
  })
  const [artifact] = data.artifacts
  const digest = `sha256:${createHash('sha256').update(ZIP).digest('hex')}`
  assert.deepEqual(
    [artifact?.size_in_bytes, artifact?.digest, artifact?.expires_at],
    [22, digest, '2026-11-26T08:00:00Z'],
  )
  assert.equal(artifact?.workflow_run?.head_sha, run.headSha)
  const at = { ...place, artifact_id: artifact!.id, archive_format: 'zip' }
  const got = await reader.actions.downloadArtifact(at)
  assert.ok(Buffer.from(got.data as ArrayBuffer).equals(ZIP))
  assert.equal((await refused(clientOf(stage.sandbox).actions.downloadArtifact(at))).status, 401)

  now = new Date('2026-11-26T08:00:00Z')
  assert.equal((await refused(reader.actions.downloadArtifact(at))).status, 410)
  assert.equal((await reader.actions.getArtifact({ ...place, artifact_id: artifact!.id })).data.expired, true)
  assert.equal((await reader.actions.listArtifactsForRepo({ ...place, name: 'model-1' })).data.total_count, 1)
  assert.equal((await refused(reader.actions.deleteArtifact(at))).status, 403)
  await stage.admin.actions.deleteArtifact(at)
  assert.equal((await reader.actions.listArtifactsForRepo(place)).data.total_count, 1)
})

test('runs are found by head, branch, event and workflow file', async t => {
  const stage = await openServerFixture(t)
  const run = await runOf(stage)
  const { admin } = stage
  const { data: found } = await admin.actions.listWorkflowRunsForRepo({
    ...place,
    head_sha: run.headSha,
    event: 'push',
    status: 'success',
  })
  assert.deepEqual(
    found.workflow_runs.map(({ id, path }) => [id, path]),
    [[run.id, run.path]],
  )
  assert.equal(
    (await admin.actions.listWorkflowRunsForRepo({ ...place, branch: 'none' })).data.total_count,
    0,
  )
  const { data: ofFile } = await admin.actions.listWorkflowRuns({ ...place, workflow_id: 'train.yml' })
  assert.equal(ofFile.total_count, 1)
  const { data: one } = await admin.actions.getWorkflowRun({ ...place, run_id: run.id })
  assert.deepEqual([one.head_commit?.id, one.head_commit?.message], [run.headSha, 'Begin'])
  const { id: job_id } = putJob(stage, run)
  assert.equal((await admin.actions.getJobForWorkflowRun({ ...place, job_id })).data.steps?.length, 1)
  const { data: jobs } = await admin.actions.listJobsForWorkflowRun({ ...place, run_id: run.id })
  assert.deepEqual(
    jobs.jobs.map(({ name, workflow_name }) => [name, workflow_name]),
    [['train', 'Train']],
  )
})
