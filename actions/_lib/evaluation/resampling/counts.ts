import { predictedClass } from '../confusion.ts'
import type { Metric, Sample } from '../metric.ts'
import { binomialOf } from './binomial.ts'
import type { Draw, Statistic } from './bootstrap.ts'
import type { Clusters } from './clusters.ts'

/** Rows of one or two models by (truth, prediction of each): all that confusion metrics need of them. */
export type JointCounts = {
  /** Rows per occurring kind. */
  counts: Float64Array
  /** Per model: each kind's cell in its confusion matrix. */
  cells: Int32Array[]
  /** Each row's kind. */
  kinds: Int32Array
}

/** Numbers the combinations of truth and predictions that occur. */
export function jointCounts(models: readonly Sample[]): JointCounts {
  const { rows, classes, truth } = models[0]!
  const joint = Int32Array.from(truth)
  for (const model of models) {
    const predicted = predictedClass(model)
    for (let row = 0; row < rows; row++) joint[row] = joint[row]! * classes + predicted[row]!
  }
  return compacted(joint, { classes, models: models.length })
}

function compacted(joint: Int32Array, { classes, models }: { classes: number; models: number }): JointCounts {
  const kindOf = new Int32Array(classes ** (models + 1)).fill(-1)
  const codes: number[] = []
  const counts: number[] = []
  for (let row = 0; row < joint.length; row++) {
    const code = joint[row]!
    let kind = kindOf[code]!
    if (kind < 0) {
      kind = codes.push(code) - 1
      kindOf[code] = kind
      counts.push(0)
    }
    counts[kind]!++
    joint[row] = kind
  }
  const cells = Array.from({ length: models }, (_, model) =>
    Int32Array.from(codes, code => cellOf(code, { classes, models, model })),
  )
  return { counts: Float64Array.from(counts), cells, kinds: joint }
}

/** A joint code has the truth as its first digit to base `classes`, then each model's prediction. */
function cellOf(
  code: number,
  { classes, models, model }: { classes: number; models: number; model: number },
) {
  const truth = Math.floor(code / classes ** models)
  const predicted = Math.floor(code / classes ** (models - 1 - model)) % classes
  return truth * classes + predicted
}

/** Resamples the counts of the kinds instead of rows: one multinomial draw as a chain of binomials. */
export function drawCounts(counts: Float64Array): Draw {
  const rows = counts.reduce((sum, count) => sum + count, 0)
  return (random, times) => {
    let [left, mass] = [rows, rows]
    for (let kind = 0; kind < counts.length; kind++) {
      const drawn = binomialOf(random, left, Math.min(1, counts[kind]! / mass))
      times[kind] = drawn
      left -= drawn
      mass -= counts[kind]!
    }
  }
}

type Tables = {
  metric: Metric
  sample: Sample
  cells: readonly Int32Array[]
  /** Weight per kind of every unit; null where the units are the kinds themselves. */
  totals: readonly Float64Array[] | null
}

/** A confusion metric of one model, or the difference of two (first − second), from resampled confusion matrices. */
export function confusionStatistic({ metric, sample, cells, totals }: Tables): Statistic {
  const { classes } = sample
  const matrix = new Float64Array(classes * classes)
  const measure = (cell: Int32Array, kinds: Float64Array) => {
    matrix.fill(0)
    for (let kind = 0; kind < kinds.length; kind++) matrix[cell[kind]!]! += kinds[kind]!
    return metric.fromConfusion!(matrix, classes).value ?? Number.NaN
  }
  const sums = new Float64Array(cells[0]!.length)
  return times => {
    const kinds = totals === null ? times : addUp({ times, totals, sums })
    const first = measure(cells[0]!, kinds)
    return cells.length === 1 ? first : first - measure(cells[1]!, kinds)
  }
}

function addUp({
  times,
  totals,
  sums,
}: {
  times: Float64Array
  totals: readonly Float64Array[]
  sums: Float64Array
}) {
  sums.fill(0)
  for (let unit = 0; unit < times.length; unit++) {
    const n = times[unit]!
    const total = totals[unit]!
    if (n > 0) for (let kind = 0; kind < sums.length; kind++) sums[kind]! += n * total[kind]!
  }
  return sums
}

type Grouping = { kinds: Int32Array; size: number; clusters: Clusters; weight: Float64Array | null }

/** Weight per kind of every cluster. */
export function countsByCluster({ kinds, size, clusters, weight }: Grouping): Float64Array[] {
  const totals = Array.from({ length: clusters.size }, () => new Float64Array(size))
  for (let row = 0; row < kinds.length; row++) {
    totals[clusters.codes[row]!]![kinds[row]!]! += weight === null ? 1 : weight[row]!
  }
  return totals
}
