import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { fromBufferPromise } from 'yauzl'
import { nextAttempt } from '../../github/workflow/attempt.ts'
import { openLog, readLog } from '../../github/workflow/log.ts'
import { putJob, putRun } from './run.ts'
import { clientOf, openServerFixture, refused } from './server-fixture.ts'

test('a log makes a fast writer wait, and reports at its end that it could not be written', async t => {
  const stage = await openServerFixture(t)
  const { world } = stage.sandbox
  const log = openLog(world, 1)
  assert.equal(log.full(), null)
  log.write('x'.repeat(1 << 20))
  await log.full()
  assert.equal(log.full(), null)
  await log.close()
  assert.equal(readLog(world, 1).length, (1 << 20) + 30)
  mkdirSync(world.logs.fileOf(2))
  await assert.rejects(openLog(world, 2).close(), { code: 'EISDIR' })
})

test('a log has a time per line, can be appended to, and is downloaded as text', async t => {
  let now = new Date('2026-11-21T08:00:00.123Z')
  const stage = await openServerFixture(t, { now: () => now })
  const place = await stage.repository()
  const { id: job_id } = putJob(stage, await putRun(stage))
  const { world } = stage.sandbox
  assert.equal(readLog(world, job_id), '')
  assert.equal(
    (await refused(stage.admin.actions.downloadJobLogsForWorkflowRun({ ...place, job_id }))).status,
    404,
  )

  const first = openLog(world, job_id)
  first.write('epoch 1\r\nepoch 2\n')
  await first.close()
  now = new Date('2026-11-21T08:00:01Z')
  const second = openLog(world, job_id)
  second.write('')
  await second.close()
  const lines = [
    '2026-11-21T08:00:00.1230000Z epoch 1',
    '2026-11-21T08:00:00.1230000Z epoch 2',
    '2026-11-21T08:00:01.0000000Z ',
    '',
  ]
  assert.equal(readLog(world, job_id), lines.join('\n'))

  const reader = stage.as({ repositories: ['acme/flight-delay'], permissions: { actions: 'read' } })
  const got = await reader.actions.downloadJobLogsForWorkflowRun({ ...place, job_id })
  assert.deepEqual([got.data, got.headers['content-type']], [lines.join('\n'), 'text/plain; charset=utf-8'])
  const stranger = clientOf(stage.sandbox).actions.downloadJobLogsForWorkflowRun({ ...place, job_id })
  assert.equal((await refused(stranger)).status, 401)
})

test('a job is a check run of its commit, with its summary and annotations, and only its run changes it', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const run = await putRun(stage)
  const annotation = { level: 'warning', message: 'slow', title: null, path: 'train.py', line: 3 } as const
  putJob(stage, run, { conclusion: 'failure' })
  const job = putJob(stage, run, { summary: '# Better', annotations: [annotation] })
  const { data } = await stage.admin.checks.listForRef({ ...place, ref: 'main' })
  assert.deepEqual(
    data.check_runs.map(({ id, name, conclusion, app }) => [id, name, conclusion, app?.slug]),
    [[job.id, 'train', 'success', 'github-actions']],
  )
  const at = { ...place, check_run_id: job.id }
  const { data: check } = await stage.admin.checks.get(at)
  assert.deepEqual([check.output.summary, check.output.annotations_count], ['# Better', 1])
  assert.ok(check.html_url?.endsWith(`/actions/runs/${run.id}/job/${job.id}`))
  const { data: annotations } = await stage.admin.checks.listAnnotations(at)
  assert.deepEqual(
    annotations.map(({ path, start_line, annotation_level }) => [path, start_line, annotation_level]),
    [['train.py', 3, 'warning']],
  )
  const forger = stage.as({ repositories: ['acme/flight-delay'], permissions: { checks: 'write' } })
  assert.equal((await refused(forger.checks.update({ ...at, conclusion: 'success' }))).status, 403)
})

test('a run’s logs are one zip, a file for each job of its latest attempt', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const first = await putRun(stage)
  putJob(stage, first, { name: 'old' })
  const run = nextAttempt(stage.sandbox.world, first, 'admin')
  for (const name of ['plan', 'model / candidate']) {
    const log = openLog(stage.sandbox.world, putJob(stage, run, { name }).id)
    log.write(`this is ${name}`)
    await log.close()
  }
  const at = { ...place, run_id: run.id }
  const { data } = await stage.admin.actions.downloadWorkflowRunLogs(at)
  const zip = await fromBufferPromise(Buffer.from(data as ArrayBuffer))
  const files: string[] = []
  for await (const entry of zip.eachEntry()) {
    const said = await text(await zip.openReadStreamPromise(entry))
    files.push(`${entry.fileName}: ${said.replace(/^\S+ /, '').trim()}`)
  }
  assert.deepEqual(files, ['0_plan.txt: this is plan', '1_model _ candidate.txt: this is model / candidate'])
  assert.equal((await refused(clientOf(stage.sandbox).actions.downloadWorkflowRunLogs(at))).status, 401)
})
