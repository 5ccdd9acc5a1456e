import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Plan, type Planned, planSchema } from '../../actions/_lib/contract/plan.ts'
import { matrixOf } from '../../actions/_lib/plan/matrix.ts'

const sha = (digit: string) => digit.repeat(40)
const planned: Planned = {
  model: 'flight-delay',
  fingerprint: '0123456789abcdef'.repeat(4),
  train: true,
  reasons: ['train.py changed'],
  reuse: null,
  reuseReasons: ['no run of this fingerprint was found'],
  champion: null,
  judge: { ref: sha('b'), why: 'the base judges', both: false },
  waivers: [],
  definition: [],
}
const plan = (models: Planned[]): Plan =>
  planSchema.parse({
    schema: 'trainyard/plan@1',
    mode: 'pull-request',
    ref: sha('f'),
    head: sha('a'),
    base: sha('b'),
    pullRequest: 12,
    fork: false,
    labels: [],
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
    [texts.artifact, texts['reuse-run'], texts.champion, texts['judge-ref'], texts['judge-both']],
    ['trainyard-flight-delay-run-0123456789abcdef', '', '', sha('b'), 'false'],
  )
})

test('a run that is taken over, a champion and waivers stand in the matrix', () => {
  const digest = `sha256:${'1'.repeat(64)}`
  const [entry] = matrixOf(
    plan([
      {
        ...planned,
        reuse: { run: 7, artifact: { id: 70, name: 'x-1', digest } },
        champion: { version: '1.3.0', tag: 'flight-delay@v1.3.0', sha: sha('c') },
        waivers: [
          { metric: 'roc_auc', slice: null, by: 'ada', why: 'see #12' },
          { metric: 'f1', slice: 'origin=ATL', by: 'bob', why: 'few rows' },
        ],
      },
    ]),
  )
  assert.deepEqual(
    [entry!['reuse-run'], entry!['reuse-artifact-id'], entry!['reuse-artifact'], entry!['reuse-digest']],
    ['7', '70', 'x-1', digest],
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
