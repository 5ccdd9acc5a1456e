import assert from 'node:assert/strict'
import { test } from 'node:test'
import { abandonCheck, completeCheck, openCheck } from '../../../actions/_lib/forge/check.ts'
import type { CheckKey } from '../../../actions/_lib/forge/check-key.ts'
import { addCheck, inspect } from '../../sandbox/testing.ts'
import { openPullStage, type PullStage } from './pull-fixture.ts'

const RUN = { id: 17, attempt: 1, url: 'https://github.com/acme/flight-delay/actions/runs/17' }
const AGAIN = { id: 17, attempt: 2, url: `${RUN.url}/attempts/2` }
const result = { conclusion: 'success', title: 'All well', summary: 'one' } as const
const keyOf = ({ sha }: PullStage, more: Partial<CheckKey> = {}): CheckKey => ({
  name: 'Trainyard: flight-delay',
  key: 'trainyard train.yml/flight-delay',
  sha,
  run: RUN,
  ...more,
})

const checks = ({ sandbox }: PullStage) => inspect(sandbox).checks()

test('it is in progress first, then completed, on the head commit', async t => {
  const stage = await openPullStage(t)
  const id = await openCheck(stage.forge(), keyOf(stage))
  const [open] = checks(stage)
  assert.deepEqual([open?.status, open?.head], ['in_progress', stage.sha])
  await completeCheck(stage.forge(), keyOf(stage), result)
  const [done, ...more] = checks(stage)
  assert.deepEqual(more, [])
  assert.deepEqual([done?.id, done?.status, done?.conclusion], [id, 'completed', 'success'])
  assert.deepEqual(done?.output, { title: 'All well', summary: 'one', text: null })
})

test('a later run opens the same check again', async t => {
  const stage = await openPullStage(t)
  const id = await openCheck(stage.forge(), keyOf(stage))
  await completeCheck(stage.forge(), keyOf(stage), result)
  const again = keyOf(stage, { run: AGAIN })
  assert.equal(await openCheck(stage.forge(), again), id)
  assert.deepEqual(
    [checks(stage)[0]?.status, checks(stage)[0]?.externalId],
    ['in_progress', 'trainyard train.yml/flight-delay 17/2'],
  )
  await completeCheck(stage.forge(), again, { ...result, conclusion: 'failure' })
  assert.deepEqual(
    checks(stage).map(({ conclusion }) => conclusion),
    ['failure'],
  )
})

test('of another model, workflow or commit it is another check', async t => {
  const stage = await openPullStage(t)
  const base = (await stage.admin.repos.getBranch({ ...stage.place, branch: 'main' })).data.commit.sha
  for (const more of [{}, { key: 'trainyard b.yml/flight-delay' }, { name: 'Trainyard: x' }, { sha: base }])
    await openCheck(stage.forge(), keyOf(stage, more))
  await completeCheck(stage.forge(), keyOf(stage), result)
  assert.deepEqual(
    checks(stage).map(({ status }) => status),
    ['completed', 'in_progress', 'in_progress', 'in_progress'],
  )
})

test('it is found behind 130 checks of others', async t => {
  const stage = await openPullStage(t)
  const id = await openCheck(stage.forge(), keyOf(stage))
  const [first] = checks(stage)
  for (let n = 0; n < 130; n++) addCheck(stage.sandbox, first!, { externalId: `other ${n}` })
  assert.equal(await openCheck(stage.forge(), keyOf(stage)), id)
})

test('a crashed run’s check is completed by its own post step, and not another run’s', async t => {
  const stage = await openPullStage(t)
  await openCheck(stage.forge(), keyOf(stage))
  const failed = { ...result, conclusion: 'failure' } as const
  assert.equal(await abandonCheck(stage.forge(), keyOf(stage, { run: AGAIN }), failed), false)
  assert.equal(checks(stage)[0]?.status, 'in_progress')
  assert.equal(await abandonCheck(stage.forge(), keyOf(stage), failed), true)
  assert.equal(checks(stage)[0]?.conclusion, 'failure')
  assert.equal(await abandonCheck(stage.forge(), keyOf(stage), failed), false)
})

test('what a killed attempt left in progress is completed by the next one, and not left beside it', async t => {
  const stage = await openPullStage(t)
  const id = await openCheck(stage.forge(), keyOf(stage))
  const again = keyOf(stage, { run: AGAIN })
  assert.equal(await openCheck(stage.forge(), again), id)
  await completeCheck(stage.forge(), again, result)
  assert.deepEqual(
    checks(stage).map(({ status, externalId }) => [status, externalId]),
    [['completed', 'trainyard train.yml/flight-delay 17/2']],
  )
})

test('while it is in progress its summary links to the run, as GitHub ignores `details_url`', async t => {
  const stage = await openPullStage(t)
  await openCheck(stage.forge(), keyOf(stage))
  assert.equal(
    checks(stage)[0]?.output.summary,
    `The report is being written by [run 17, attempt 1](${RUN.url}).`,
  )
  await completeCheck(stage.forge(), keyOf(stage), result)
  await openCheck(stage.forge(), keyOf(stage, { run: AGAIN }))
  const { title, summary } = checks(stage)[0]!.output
  assert.equal(title, 'In progress', 'the verdict of the run before is gone')
  assert.match(summary!, /attempt 2\]\(.*\/attempts\/2\)/)
})

test('an earlier version’s check, without a run in its `external_id`, is found again', async t => {
  const stage = await openPullStage(t)
  const id = await openCheck(stage.forge(), keyOf(stage, { run: null }))
  assert.equal(await openCheck(stage.forge(), keyOf(stage)), id)
})

test('what a race left twice is completed alike', async t => {
  const stage = await openPullStage(t)
  await Promise.all(Array.from({ length: 4 }, () => openCheck(stage.forge(), keyOf(stage))))
  assert.ok(checks(stage).length >= 1)
  await completeCheck(stage.forge(), keyOf(stage), result)
  for (const { status, conclusion } of checks(stage))
    assert.deepEqual([status, conclusion], ['completed', 'success'])
})

test('a creation whose answer is lost is found, not repeated', async t => {
  const stage = await openPullStage(t)
  stage.sandbox.faults.add({ name: 'lost', method: 'POST', when: 'after', effect: { kind: 'cut' } })
  await openCheck(stage.forge(), keyOf(stage))
  assert.equal(checks(stage).length, 1)
})

test('summary and title never exceed the limits', async t => {
  const stage = await openPullStage(t)
  await openCheck(stage.forge(), keyOf(stage))
  const long = { ...result, summary: 'é'.repeat(70_000), title: 'x'.repeat(1000) }
  await completeCheck(stage.forge(), keyOf(stage), long)
  assert.match(checks(stage)[0]!.output.summary!, /Too long for GitHub/)
})
