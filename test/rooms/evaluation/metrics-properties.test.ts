import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { MetricValue } from '../../../actions/_lib/evaluation/metric.ts'
import { metricsFor } from '../../../actions/_lib/evaluation/metrics/task-metrics.ts'
import { measure, type PlainSample } from './metrics-samples.ts'

const TASKS = ['binary', 'multiclass', 'regression', 'ranking'] as const
type Tested = (typeof TASKS)[number]
type Row = { truth: number; scores: number[]; query: number; weight: number }

/** Few distinct scores, so that ties, constant scores and absent classes come up often. */
const coarse = fc.integer({ min: 0, max: 8 }).map(eighths => eighths / 8)
const fine = fc.double({ min: 0, max: 1, noNaN: true })
const score = fc.oneof(coarse, fine)

function rowOf(task: Tested): fc.Arbitrary<Row> {
  const truths = { binary: 1, multiclass: 2, regression: 9, ranking: 2 }
  const scores = task === 'multiclass' ? 3 : 1
  return fc.record({
    truth: fc.integer({ min: 0, max: truths[task] }),
    scores: fc.array(score, { minLength: scores, maxLength: scores }),
    query: fc.integer({ min: 0, max: 3 }),
    weight: fc.integer({ min: 0, max: 3 }),
  })
}

const rowsOf = (task: Tested) => fc.array(rowOf(task), { maxLength: 25 })

function plain(task: Tested, rows: Row[]): PlainSample {
  return {
    task,
    classes: { binary: 2, multiclass: 3, regression: 0, ranking: 0 }[task],
    truth: rows.map(({ truth }) => truth),
    scores: (rows[0]?.scores ?? (task === 'multiclass' ? [0, 0, 0] : [0])).map((_, k) =>
      rows.map(({ scores }) => scores[k]!),
    ),
    query: task === 'ranking' ? rows.map(({ query }) => query) : null,
  }
}

function assertSame(actual: MetricValue, expected: MetricValue, name: string): void {
  if (actual.value === null || expected.value === null) {
    assert.deepEqual(actual, expected, name)
    return
  }
  const close = Math.abs(actual.value - expected.value) <= 1e-9 * Math.max(1, Math.abs(expected.value))
  assert.ok(close, `${name}: ${actual.value}, expected ${expected.value}`)
}

/** Ranking repeats whole lists, as its resamples do: a list's rows share a weight, and each copy is a list of its own. */
function repeated(task: Tested, rows: Row[]): Row[] {
  return rows.flatMap(row =>
    Array.from({ length: row.weight }, (_, copy) => ({
      ...row,
      query: task === 'ranking' ? row.query * 4 + copy : row.query,
    })),
  )
}

describe('for every metric', () => {
  for (const task of TASKS) {
    for (const { name } of metricsFor(task)) {
      it(`${task} ${name}: a whole weight is that many rows`, () => {
        fc.assert(
          fc.property(
            rowsOf(task),
            fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
            (rows, ofList) => {
              const weighed =
                task === 'ranking' ? rows.map(row => ({ ...row, weight: ofList[row.query]! })) : rows
              const weight = weighed.map(row => row.weight)
              const given = measure(name, { ...plain(task, weighed), weight })
              assertSame(given, measure(name, plain(task, repeated(task, weighed))), name)
            },
          ),
        )
      })

      it(`${task} ${name}: the order of rows does not matter`, () => {
        const shuffled = rowsOf(task).chain(rows =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        )
        fc.assert(
          fc.property(shuffled, ([rows, others]) => {
            const weight = (of: Row[]) => of.map(row => (task === 'ranking' ? row.query + 1 : row.weight))
            const one = measure(name, { ...plain(task, rows), weight: weight(rows) })
            assertSame(measure(name, { ...plain(task, others), weight: weight(others) }), one, name)
          }),
        )
      })

      it(`${task} ${name}: the unit of weights does not matter, and weighing leaves nothing behind`, () => {
        fc.assert(
          fc.property(rowsOf(task), rows => {
            const given = plain(task, rows)
            const unweighed = measure(name, given)
            assertSame(measure(name, { ...given, weight: rows.map(() => 0.37) }), unweighed, name)
            assert.deepEqual(measure(name, given), unweighed)
          }),
        )
      })
    }
  }
})

describe('AUC', () => {
  const binary = rowsOf('binary')

  it('is the share of pairs put right, ties half', () => {
    fc.assert(
      fc.property(binary, rows => {
        const positives = rows.filter(({ truth }) => truth === 1)
        const negatives = rows.filter(({ truth }) => truth === 0)
        fc.pre(positives.length > 0 && negatives.length > 0)
        const right = positives
          .flatMap(a =>
            negatives.map(b => (a.scores[0]! > b.scores[0]! ? 1 : a.scores[0]! === b.scores[0]! ? 0.5 : 0)),
          )
          .reduce<number>((sum, one) => sum + one, 0)
        const value = right / (positives.length * negatives.length)
        assertSame(measure('roc_auc', plain('binary', rows)), { value }, 'roc_auc')
      }),
    )
  })

  it('of negated scores is the complement', () => {
    fc.assert(
      fc.property(binary, rows => {
        const given = { ...plain('binary', rows), weight: rows.map(({ weight }) => weight) }
        const auc = measure('roc_auc', given)
        const negated = measure('roc_auc', { ...given, scores: [given.scores[0]!.map(one => -one)] })
        assertSame(negated, auc.value === null ? auc : { value: 1 - auc.value }, 'roc_auc')
      }),
    )
  })

  it('of two classes one-vs-rest is the binary one', () => {
    fc.assert(
      fc.property(binary, rows => {
        const given = plain('binary', rows)
        const auc = measure('roc_auc', given)
        const [positive] = given.scores as [number[]]
        const scores = [positive.map(one => -one), positive] // 1 − p would tie the smallest
        const two = measure('roc_auc_ovr_macro', { ...given, task: 'multiclass', scores })
        assert.equal(two.value === null, auc.value === null)
        if (auc.value !== null) assertSame(two, auc, 'roc_auc_ovr_macro')
      }),
    )
  })
})

describe('multiclass of two classes', () => {
  for (const name of ['accuracy', 'balanced_accuracy', 'mcc', 'kappa', 'log_loss']) {
    it(`${name} is the binary one`, () => {
      fc.assert(
        fc.property(rowsOf('binary'), rows => {
          // At 0.5 exactly, the threshold says positive and the greatest score says the first class
          const decided = rows.filter(({ scores }) => scores[0] !== 0.5)
          const given = { ...plain('binary', decided), weight: decided.map(({ weight }) => weight) }
          const binary = measure(name, given)
          const two = measure(name, twoClasses(given))
          if (binary.value === null || name !== 'log_loss') assertSame(two, binary, name)
          else
            assert.ok(Math.abs(two.value! - binary.value) <= 1e-3 * binary.value, 'clipped from both sides')
        }),
      )
    })
  }
})

function twoClasses(given: PlainSample): PlainSample {
  return { ...given, task: 'multiclass', scores: [given.scores[0]!.map(one => 1 - one), given.scores[0]!] }
}
