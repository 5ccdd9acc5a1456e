import type { Metric, MetricValue } from '../metric.ts'
import { classesWhere } from './class-names.ts'
import { confusionMetric, type Margins, marginsOf } from './confusion-metric.ts'
import { metricValue, noRows, undefinedBecause } from './metric-value.ts'

/** One of precision, recall and F1 as hits ÷ whole per class; `missing` is the reason where the whole of a class is 0. */
type ClassScore = {
  name: 'precision' | 'recall' | 'f1'
  whole(margins: Margins, code: number): number
  missing: string
}

const SCORES: readonly ClassScore[] = [
  {
    name: 'precision',
    whole: ({ predicted }, code) => predicted[code]!,
    missing: 'no row is predicted positive',
  },
  { name: 'recall', whole: ({ truth }, code) => truth[code]!, missing: 'no positive row' },
  {
    name: 'f1',
    whole: ({ truth, predicted }, code) => (truth[code]! + predicted[code]!) / 2,
    missing: 'no positive row, and none predicted positive',
  },
]

/**
 * precision, recall and f1 (hits ÷ mean of truth and predicted) of the positive class, and their macro, micro and weighted averages
 * over classes, as sklearn.metrics.precision_recall_fscore_support. Averages run over the classes that occur in labels or predictions;
 * one without a value of its own counts 0 there, as in scikit-learn, and is named in the warning.
 */
export const precisionRecall: readonly Metric[] = [...SCORES.map(binary), ...SCORES.flatMap(averages)]

function binary(score: ClassScore): Metric {
  return confusionMetric({
    name: score.name,
    tasks: ['binary'],
    fromConfusion(matrix, classes) {
      const margins = marginsOf(matrix, classes)
      if (margins.total === 0) return noRows
      const whole = score.whole(margins, 1)
      return whole === 0 ? undefinedBecause(score.missing) : metricValue(margins.hits[1]! / whole)
    },
  })
}

function averages(score: ClassScore): Metric[] {
  const average = (kind: string, of: (margins: Margins, labels?: readonly string[]) => MetricValue): Metric =>
    confusionMetric({
      name: `${score.name}_${kind}`,
      tasks: ['multiclass'],
      fromConfusion(matrix, classes, labels) {
        const margins = marginsOf(matrix, classes)
        return margins.total === 0 ? noRows : of(margins, labels)
      },
    })
  return [
    average('macro', (margins, labels) =>
      averaged(score, { margins, labels, weightOf: code => occurs(margins, code) }),
    ),
    average('micro', ({ hits, total }) => metricValue(hits.reduce((sum, hit) => sum + hit, 0) / total)),
    average('weighted', (margins, labels) =>
      averaged(score, { margins, labels, weightOf: code => margins.truth[code]! }),
    ),
  ]
}

function occurs({ truth, predicted }: Margins, code: number): number {
  return truth[code]! + predicted[code]! > 0 ? 1 : 0
}

type Averaging = { margins: Margins; labels: readonly string[] | undefined; weightOf(code: number): number }

function averaged(score: ClassScore, { margins, labels, weightOf }: Averaging): MetricValue {
  const classes = margins.truth.length
  let [sum, total] = [0, 0]
  for (let code = 0; code < classes; code++) {
    const weight = weightOf(code)
    const whole = score.whole(margins, code)
    if (whole > 0) sum += (weight * margins.hits[code]!) / whole
    total += weight
  }
  const zero = classesWhere(classes, labels, code => weightOf(code) > 0 && score.whole(margins, code) === 0)
  const absent = classesWhere(classes, labels, code => occurs(margins, code) === 0)
  const warnings = [
    zero && `undefined, counted as 0: ${score.name} of class ${zero}`,
    absent && `left out, in neither labels nor predictions: class ${absent}`,
  ]
  return metricValue(sum / total, warnings.filter(warning => warning !== null).join('; '))
}
