import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Task } from '../../../actions/_lib/contract/task.ts'
import { metricsFor } from '../../../actions/_lib/evaluation/metrics/task-metrics.ts'
import { metricNamed } from './metric-named.ts'
import { measure, type PlainSample, sampleFrom } from './metrics-samples.ts'

const binary = (truth: number[], scores: number[]): PlainSample => ({
  task: 'binary',
  classes: 2,
  truth,
  scores: [scores],
})
const regression = (truth: number[], scores: number[]): PlainSample => ({
  task: 'regression',
  truth,
  scores: [scores],
})
/** Scores 1 for the predicted class and 0 for the others. */
const predicting = (labels: string[], truth: number[], predicted: number[]): PlainSample => ({
  task: 'multiclass',
  classes: labels.length,
  labels,
  truth,
  scores: labels.map((_, code) => predicted.map(given => (given === code ? 1 : 0))),
})
const ranking = (query: number[] | null, truth: number[], scores: number[]): PlainSample => ({
  task: 'ranking',
  query,
  truth,
  scores: [scores],
})

const undefinedCases: { name: string; metrics: string[]; given: PlainSample; reason: RegExp }[] = [
  {
    name: 'AUC and average precision without a positive row',
    metrics: ['roc_auc', 'average_precision', 'recall'],
    given: binary([0, 0], [0.2, 0.8]),
    reason: /^no positive row$/,
  },
  {
    name: 'AUC without a negative row',
    metrics: ['roc_auc'],
    given: binary([1, 1], [0.2, 0.8]),
    reason: /^no negative row$/,
  },
  {
    name: 'AUC where the positive rows weigh nothing',
    metrics: ['roc_auc', 'average_precision'],
    given: { ...binary([0, 1], [0.2, 0.8]), weight: [1, 0] },
    reason: /^no positive row$/,
  },
  {
    name: 'precision of a model that never says yes',
    metrics: ['precision'],
    given: binary([0, 1], [0.2, 0.3]),
    reason: /^no row is predicted positive$/,
  },
  {
    name: 'F1 with nothing positive anywhere',
    metrics: ['f1'],
    given: binary([0, 0], [0.2, 0.3]),
    reason: /^no positive row, and none predicted positive$/,
  },
  {
    name: 'correlation with one class in the labels',
    metrics: ['mcc'],
    given: binary([1, 1], [0.2, 0.8]),
    reason: /labels hold only one class/,
  },
  {
    name: 'correlation with one class predicted',
    metrics: ['mcc'],
    given: binary([0, 1], [0.2, 0.3]),
    reason: /only one class is predicted/,
  },
  {
    name: 'kappa of agreement that cannot be missed',
    metrics: ['kappa'],
    given: binary([0, 0], [0.2, 0.3]),
    reason: /only one class, the same/,
  },
  {
    name: 'probability metrics of margins',
    metrics: ['log_loss', 'brier', 'ece'],
    given: binary([0, 1], [-3, 4]),
    reason: /no probabilities: they lie outside 0 to 1/,
  },
  {
    name: 'one-vs-rest AUC, naming the absent classes',
    metrics: ['roc_auc_ovr_macro'],
    given: predicting(['ant', 'bee', 'cat', 'dog'], [0, 2, 2], [0, 1, 2]),
    reason: /^no row of class "bee", "dog"$/,
  },
  {
    name: 'one-vs-rest AUC, naming a few of many absent classes',
    metrics: ['roc_auc_ovr_macro'],
    given: predicting([...'abcdefgh'], [0, 1], [0, 1]),
    reason: /^no row of class "c", "d", "e", "f", "g" and 1 more$/,
  },
  {
    name: 'R² and explained variance of a constant truth, even if predicted perfectly',
    metrics: ['r2', 'explained_variance'],
    given: regression([0.1, 0.1, 0.1], [0.1, 0.1, 0.1]),
    reason: /truth is the same in every row/,
  },
  {
    name: 'R² of a truth that is constant where it weighs',
    metrics: ['r2', 'explained_variance'],
    given: { ...regression([0.1, 0.1, 7], [0.3, 0.1, 0.1]), weight: [0.3, 0.7, 0] },
    reason: /truth is the same in every row/,
  },
  {
    name: 'an error too large to be squared',
    metrics: ['mse', 'rmse'],
    given: regression([0, 1], [1e200, 1]),
    reason: /not a finite number/,
  },
  {
    name: 'ranking without anything relevant',
    metrics: ['ndcg_5', 'ndcg_10', 'mrr', 'map'],
    given: ranking([0, 0, 1], [0, 0, 0], [1, 2, 3]),
    reason: /no list has a row with a relevance above 0/,
  },
  {
    name: 'ranking where the relevant list weighs nothing',
    metrics: ['ndcg_5', 'ndcg_10', 'mrr', 'map'],
    given: { ...ranking([0, 0, 1], [0, 0, 1], [1, 2, 3]), weight: [1, 1, 0] },
    reason: /no list has a row with a relevance above 0/,
  },
  {
    name: 'ranking without lists',
    metrics: ['ndcg_5', 'ndcg_10', 'mrr', 'map'],
    given: ranking(null, [0, 1], [1, 2]),
    reason: /no query column/,
  },
  {
    name: 'ranking by a negative relevance',
    metrics: ['ndcg_5', 'map'],
    given: ranking([0, 0], [-1, 1], [1, 2]),
    reason: /relevance is below 0/,
  },
]

describe('what is undefined is null with its reason', () => {
  for (const { name, metrics, given, reason } of undefinedCases) {
    it(name, () => {
      for (const metric of metrics) {
        const measured = measure(metric, given)
        assert.equal(measured.value, null, metric)
        assert.match(measured.reason, reason, metric)
      }
    })
  }

  const empty: Record<Exclude<Task, 'custom'>, PlainSample> = {
    binary: binary([], []),
    multiclass: predicting(['a', 'b', 'c'], [], []),
    regression: regression([], []),
    ranking: ranking([], [], []),
  }
  const weightless: typeof empty = {
    binary: { ...binary([0, 1], [0.2, 0.8]), weight: [0, 0] },
    multiclass: { ...predicting(['a', 'b'], [0, 1], [0, 1]), weight: [0, 0] },
    regression: { ...regression([1, 2], [1, 3]), weight: [0, 0] },
    ranking: { ...ranking([0, 0], [0, 1], [1, 2]), weight: [0, 0] },
  }
  for (const task of ['binary', 'multiclass', 'regression', 'ranking'] as const) {
    it(`every ${task} metric without rows, or with none that weighs`, () => {
      for (const { name } of metricsFor(task)) {
        for (const given of [empty[task], weightless[task]]) {
          const want = { value: null, reason: 'no row with a weight above 0' }
          assert.deepEqual(measure(name, given), want, name)
        }
      }
    })
  }

  it('a custom model has no built-in metric', () => assert.deepEqual(metricsFor('custom'), []))
  it('an unknown name is no metric', () => assert.equal(metricNamed('auc'), undefined))
})

const warningCases: { name: string; metric: string; given: PlainSample; value: number; warning: RegExp }[] = [
  {
    name: 'macro precision counts a class that is never predicted as 0 and names it',
    metric: 'precision_macro',
    given: predicting(['ant', 'bee', 'cat'], [0, 1, 0, 1], [0, 0, 0, 0]),
    value: 0.25,
    warning:
      /^undefined, counted as 0: precision of class "bee"; left out, in neither labels nor predictions: class "cat"$/,
  },
  {
    name: 'macro recall counts a class without rows as 0 and names it',
    metric: 'recall_macro',
    given: predicting(['ant', 'bee'], [0, 0], [0, 1]),
    value: 0.25,
    warning: /^undefined, counted as 0: recall of class "bee"$/,
  },
  {
    name: 'balanced accuracy leaves out classes without rows and names them',
    metric: 'balanced_accuracy',
    given: predicting(['ant', 'bee', 'cat'], [0, 0, 1], [0, 2, 1]),
    value: 0.75,
    warning: /^left out, with no row in the labels: class "cat"$/,
  },
  {
    name: 'the percentage error tells of a truth near zero',
    metric: 'mape',
    given: regression([100, 0.01], [110, 0.02]),
    value: 0.55,
    warning: /^divided by a truth near 0 in 1 of 2 rows/,
  },
  {
    name: 'the log loss tells of probabilities that it had to normalise',
    metric: 'log_loss',
    given: {
      task: 'multiclass',
      classes: 2,
      truth: [0, 1],
      scores: [
        [0.25, 0.5],
        [0.25, 0.5],
      ],
    },
    value: Math.log(2),
    warning: /^the probabilities of 1 rows do not sum to 1/,
  },
  {
    name: 'ranking counts a list without a relevant row as 0 and says so',
    metric: 'mrr',
    given: ranking([0, 0, 1], [1, 0, 0], [2, 1, 3]),
    value: 0.5,
    warning: /^1 lists without a relevant row count as 0$/,
  },
]

describe('a value that needs it comes with a warning', () => {
  for (const { name, metric, given, value, warning } of warningCases) {
    it(name, () => {
      const measured = measure(metric, given)
      assert.ok(measured.value !== null)
      assert.ok(Math.abs(measured.value - value) < 1e-12, `${measured.value}`)
      assert.match(measured.warning ?? '', warning)
    })
  }

  it('an ordinary value comes without', () => {
    const given = predicting(['a', 'b'], [0, 1, 1], [0, 1, 0])
    for (const { name } of metricsFor('multiclass')) {
      const measured = measure(name, given)
      assert.ok(measured.value !== null && !('warning' in measured), name)
    }
  })
})

describe('losses', () => {
  const samples: Record<string, PlainSample> = {
    accuracy: binary([0, 1, 1], [0.2, 0.8, 0.1]),
    log_loss: binary([0, 1, 1], [0.2, 0.8, 0.1]),
    brier: binary([0, 1, 1], [0.2, 0.8, 0.1]),
    mae: regression([1, 2, 4], [1, 3, 1]),
    mse: regression([1, 2, 4], [1, 3, 1]),
    mape: regression([1, 2, 4], [1, 3, 1]),
  }
  const want: Record<string, number[]> = {
    accuracy: [1, 1, 0],
    log_loss: [-Math.log(0.8), -Math.log(0.8), -Math.log(0.1)],
    brier: [0.04, 0.04, 0.81],
    mae: [0, 1, 3],
    mse: [0, 1, 9],
    mape: [0, 0.5, 0.75],
  }
  for (const [name, given] of Object.entries(samples)) {
    it(`of ${name} are one per row`, () => {
      const losses = metricNamed(name)!.losses!(sampleFrom(given))
      want[name]!.forEach((loss, row) => {
        assert.ok(Math.abs(losses[row]! - loss) < 1e-12, `row ${row}: ${losses[row]}`)
      })
      assert.equal(losses.length, 3)
    })
  }

  it('belong to means of rows only', () => {
    const tasks = ['binary', 'multiclass', 'regression', 'ranking'] as const
    const withLosses = tasks.flatMap(task => metricsFor(task)).filter(metric => metric.losses)
    assert.deepEqual([...new Set(withLosses.map(({ name }) => name))].sort(), [
      'accuracy',
      'brier',
      'log_loss',
      'mae',
      'mape',
      'mse',
    ])
  })
})
