import type { Evaluation, Settings } from '../contract/evaluation.ts'
import type { JoinedRows, Scores } from '../contract/table.ts'
import type { RowTask } from '../contract/task.ts'
import { confusionOf } from './confusion.ts'
import { curvesOf } from './curves.ts'
import type { ModelMeasurement } from './document/evaluation-document.ts'
import { measuredFileMetric, measuredMetric } from './document/measured-metric.ts'
import { estimateMetrics } from './estimation/estimation.ts'
import { type Progress, type SampleSet, VISITS } from './estimation/request.ts'
import { sampleSetAt, sampleSetOf } from './estimation/sample-set.ts'
import type { Sample } from './metric.ts'
import type { FileMetric } from './metric-files/metric-files.ts'
import { metricsFor } from './metrics/task-metrics.ts'
import { slicesOf } from './slices.ts'

/** A confusion matrix of more classes is left out: it is too large to read. */
const MOST_CLASSES = 100

/** What a slice shows, the one that orders them first. */
const SLICE_METRICS: Record<RowTask, readonly string[]> = {
  binary: ['roc_auc', 'log_loss', 'accuracy'],
  multiclass: ['accuracy', 'log_loss', 'f1_macro'],
  regression: ['mae', 'rmse'],
  ranking: ['ndcg_10', 'mrr'],
}

type RowMeasurement = {
  model: string
  rows: JoinedRows
  scores: Scores
  settings: Settings
  /** Metrics that the model's run wrote into files. */
  files?: readonly FileMetric[]
  progress: Progress
}

/** Measures one model on the rows of one evaluation set: every metric of the task with its interval, slices worst first, confusion and curves. */
export function measureRows({
  model,
  rows,
  scores,
  settings,
  files = [],
  progress,
}: RowMeasurement): ModelMeasurement {
  const samples = sampleSetOf(rows, [scores], settings)
  const sample = samples.models[0]!
  const estimated = estimateMetrics(metricsFor(rows.task), {
    ...samples,
    settings,
    seed: `${settings.seed}/all`,
    visits: VISITS,
    progress,
  })
  return {
    model,
    task: rows.task,
    data: {
      rows: rows.rows,
      clusters: samples.groups?.kind === 'clusters' ? samples.groups.size : null,
      digest: rows.digest,
    },
    settings,
    metrics: [
      ...estimated.map(one => measuredMetric(one, rows.rows)),
      ...files.map(metric => measuredFileMetric(metric, settings.confidence)),
    ],
    slices: measuredSlices({ rows, samples, settings, progress }),
    confusion: confusion(sample, rows.weight),
    curves: curvesOf(sample, rows.weight, rows.task),
  }
}

type FileMeasurement = Pick<ModelMeasurement, 'model' | 'settings'> & {
  /** Identifies the declared files. */
  digest: string
  files: readonly FileMetric[]
}

/** One model by its metric files alone. */
export function measureFiles({ model, settings, digest, files }: FileMeasurement): ModelMeasurement {
  return {
    model,
    task: 'custom',
    data: { rows: 0, clusters: null, digest },
    settings,
    metrics: files.map(metric => measuredFileMetric(metric, settings.confidence)),
    slices: [],
    confusion: null,
    curves: null,
  }
}

type SliceMeasurement = { rows: JoinedRows; samples: SampleSet; settings: Settings; progress: Progress }

function measuredSlices({ rows, samples, settings, progress }: SliceMeasurement): Evaluation['slices'] {
  const names = SLICE_METRICS[rows.task]
  const metrics = metricsFor(rows.task).filter(metric => names.includes(metric.name))
  const slices = rows.slices.flatMap((slicing, index) => {
    progress('slices', index / rows.slices.length)
    const shown = slicesOf(rows, slicing)
    return shown.map(({ column, value, indices, tooSmall }) => {
      const request = {
        ...sampleSetAt(samples, indices),
        settings,
        seed: `${settings.seed}/${column}=${value}`,
        visits: VISITS / shown.length,
        progress: () => {},
      }
      const estimated = tooSmall ? [] : estimateMetrics(metrics, request)
      return {
        column,
        value,
        n: indices.length,
        tooSmall,
        metrics: estimated.map(one => measuredMetric(one, indices.length)),
      }
    })
  })
  return slices.sort((a, b) => badness(b, names[0]) - badness(a, names[0]) || b.n - a.n)
}

/** Greater is worse; slices without the leading metric come last. */
function badness({ metrics }: Evaluation['slices'][number], leading: string | undefined): number {
  const metric = metrics.find(({ name }) => name === leading)
  if (metric === undefined || metric.value === null) return -Number.MAX_VALUE
  return metric.higherIsBetter ? -metric.value : metric.value
}

function confusion(sample: Sample, weight: Float64Array | null): Evaluation['confusion'] {
  const { classes, labels } = sample
  if (classes === 0 || classes > MOST_CLASSES) return null
  const matrix = [...confusionOf(sample, weight)]
  return { labels, matrix: labels.map((_, row) => matrix.slice(row * classes, (row + 1) * classes)) }
}
