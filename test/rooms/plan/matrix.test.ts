import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Plan, type PlannedModel, planSchema } from '../../../actions/_lib/contract/plan.ts'
import { matrixOf } from '../../../actions/_lib/plan/matrix.ts'

const sha = (digit: string) => digit.repeat(40)
const planned: PlannedModel = {
  model: 'flight-delay',
  fingerprint: '0123456789abcdef'.repeat(4),
  train: true,
  reasons: ['train.py changed'],
  reuse: null,
  reuseReasons: ['no run of this fingerprint was found'],
  champion: null,
  evaluate: { ref: sha('b'), why: 'the base judges', both: false, secrets: true },
  waivers: [],
  definition: [],
}
const plan = (models: PlannedModel[]): Plan =>
  planSchema.parse({
    schema: 'trainyard/plan@1',
    mode: 'pull-request',
    ref: sha('f'),
    head: sha('a'),
    base: sha('b'),
    pullRequest: 12,
    fork: false,
    releaseLabels: [],
    skip: null,
    notes: [],
    models,
  })

test('a matrix is empty where nothing is trained', () =>
  assert.deepEqual(matrixOf(plan([{ ...planned, train: false }])), []))

test('a job of the matrix has a text for everything, empty where it does not apply', () => {
  const [entry] = matrixOf(plan([planned]))
  const { reasons, ...texts } = entry!
  assert.deepEqual(reasons, ['train.py changed'])
  for (const [key, value] of Object.entries(texts)) assert.equal(typeof value, 'string', key)
  assert.deepEqual(
    [
      texts['run-artifact'],
      texts['reuse-run'],
      texts.champion,
      texts['evaluate-ref'],
      texts['evaluate-both'],
    ],
    ['trainyard-flight-delay-run-0123456789abcdef', '', '', sha('b'), 'false'],
  )
})

test('the matrix holds the run to reuse, the champion and the waivers', () => {
  const digest = `sha256:${'1'.repeat(64)}`
  const [entry] = matrixOf(
    plan([
      {
        ...planned,
        reuse: { run: 7, commit: sha('a'), artifact: { id: 70, name: 'x-1', digest } },
        champion: { version: '1.3.0', tag: 'flight-delay@v1.3.0', sha: sha('c') },
        waivers: [
          { metric: 'roc_auc', slice: null, by: 'ada', why: 'see #12' },
          { metric: 'f1', slice: 'origin=ATL', by: 'bob', why: 'few rows' },
        ],
      },
    ]),
  )
  assert.deepEqual(
    [entry!['reuse-run'], entry!['reuse-artifact-id'], entry!['reuse-digest']],
    ['7', '70', digest],
  )
  assert.deepEqual([entry!.champion, entry!['champion-sha']], ['1.3.0', sha('c')])
  assert.equal(entry!.waive, '@ada roc_auc: see #12\n@bob f1 of origin=ATL: few rows')
})

test('256 models are a matrix, one more is a Problem', () => {
  const many = (count: number) =>
    plan(Array.from({ length: count }, (_, i) => ({ ...planned, model: `m${i}` })))
  assert.equal(matrixOf(many(256)).length, 256)
  assert.throws(() => matrixOf(many(257)), /257 models/)
})

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))

test('an entry with thousands of reasons and changes travels as one input, and says what it leaves out', () => {
  const many = Array.from({ length: 5000 }, (_, i) => `the parameter p${i} is ${'🚂'.repeat(100)}, was 1`)
  const [entry] = matrixOf(plan([{ ...planned, reasons: many, definition: many, reuseReasons: many }]))
  // One `with:` value of a step, which is one variable of its process: Linux takes 128 KiB.
  assert.ok(bytes(entry) < 64 * 1024, `${bytes(entry)} bytes`)
  assert.match(entry!.reasons[0]!, /^the parameter p0 is /)
  assert.match(entry!.reasons.at(-1)!, /^and 9,980 more reasons, which plan\.json lists$/)
  assert.match(entry!.definition.split('\n').at(-1)!, /^and 4,990 more changes, which plan\.json lists$/)
  assert.match(entry!['reuse-why'], /; and 4,980 more reasons, which plan\.json lists$/)
})

test('256 entries stay below the 1 MB that GitHub takes as outputs of a job, counted as UTF-16', () => {
  const many = Array.from({ length: 200 }, (_, i) => `the parameter p${i} is ${'x'.repeat(300)}`)
  const models = Array.from({ length: 256 }, (_, i) => ({
    ...planned,
    model: `${'m'.repeat(60)}${i}`,
    reasons: many,
    definition: many,
    reuseReasons: many,
  }))
  const text = JSON.stringify(matrixOf(plan(models)))
  assert.ok(text.length * 2 < 1_000_000, `${text.length * 2} bytes`)
  for (const { reasons } of matrixOf(plan(models)))
    assert.match(reasons.at(-1)!, /^and \d+ more reasons, which/)
})

test('waivers are never cut: more than travel are a Problem', () => {
  const waivers = [{ metric: 'roc_auc', slice: null, by: 'ada', why: 'long '.repeat(40_000) }]
  assert.throws(() => matrixOf(plan([{ ...planned, waivers }])), /the waivers of flight-delay have \d+ bytes/)
})

for (const { name, mode, reuseReasons, want } of [
  {
    name: 'a run that was refused',
    mode: 'pull-request' as const,
    reuseReasons: ['run 7 is not reused: it belongs to a fork'],
    want: ['run 7 is not reused: it belongs to a fork'],
  },
  {
    name: 'no run, where one was expected',
    mode: 'release' as const,
    reuseReasons: ['no run of this fingerprint was found'],
    want: ['no run of this fingerprint was found'],
  },
  {
    name: 'nothing of a first training',
    mode: 'pull-request' as const,
    reuseReasons: ['no run of this fingerprint was found'],
    want: [],
  },
]) {
  test(`the reasons for the comment name ${name}`, () => {
    const [entry] = matrixOf({ ...plan([{ ...planned, reuseReasons }]), mode })
    assert.deepEqual(entry!.reasons, ['train.py changed', ...want])
  })
}
