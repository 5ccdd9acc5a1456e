import type { Flips } from '../contract/comparison.ts'
import type { Settings } from '../contract/evaluation.ts'
import type { Gate } from '../contract/gate.ts'
import { isAbsolute } from '../contract/gate.ts'
import type { JoinedRows, SliceCodes } from '../contract/table.ts'
import type { RowTask } from '../contract/task.ts'
import { estimatesOf } from './estimation/estimates.ts'
import { type Progress, type SampleSet, VISITS } from './estimation/request.ts'
import { sampleSetAt } from './estimation/sample-set.ts'
import { countFlips } from './flips.ts'
import { ruleOf } from './gates/rule.ts'
import { columnOfSlice } from './gates/slice-column.ts'
import type { GateSlice } from './gates/targets.ts'
import { metricsFor } from './metrics/task-metrics.ts'
import { type SliceRows, slicesOf } from './slices.ts'

/** What slices show besides the gated metrics. */
const HEADLINE: Record<RowTask, string> = {
  binary: 'roc_auc',
  multiclass: 'accuracy',
  regression: 'mae',
  ranking: 'ndcg_10',
}

/** A slice with its estimates and its flips. */
export type SliceEstimates = GateSlice & { clusters: number | null; flips: Flips['bySlice'][number] | null }

type SliceEstimation = {
  rows: JoinedRows
  samples: SampleSet
  gates: readonly Gate[]
  identical: boolean
  flips: Int8Array | null
  settings: Settings
  progress: Progress
}

/** Every shown value of every declared slicing, worst first; one slicing's rows are in memory at a time. */
export function estimateSlices(given: SliceEstimation): SliceEstimates[] {
  const named = given.gates.flatMap(({ slice }) => slice ?? [])
  const slices = given.rows.slices.flatMap((slicing, index) => {
    given.progress('slices', index / given.rows.slices.length)
    const shown = slicesOf(given.rows, slicing, { named })
    return shown.map(slice => estimateSlice({ slice, visits: VISITS / shown.length, slicing, ...given }))
  })
  const leading = sliceMetrics(given.rows.task, given.gates)[0]
  return slices.sort((a, b) => badness(b, leading) - badness(a, leading) || b.rows - a.rows)
}

type OneSlice = SliceEstimation & { slice: SliceRows; slicing: SliceCodes; visits: number }

function estimateSlice({
  slice,
  visits,
  rows,
  samples,
  gates,
  identical,
  flips,
  settings,
}: OneSlice): SliceEstimates {
  const { column, value, indices, clusters, tooSmall } = slice
  const names = sliceMetrics(rows.task, gates)
  const columns = rows.slices.map(slicing => slicing.column)
  const absolute = gates.filter(
    gate => isAbsolute(ruleOf(gate)) && gate.slice && columnOfSlice(gate.slice, columns) === column,
  )
  const estimates = () =>
    estimatesOf({
      metrics: metricsFor(rows.task).filter(({ name }) => names.includes(name)),
      absolute: absolute.map(({ metric }) => metric),
      request: {
        ...sampleSetAt(samples, indices),
        settings,
        seed: `${settings.seed}/${column}=${value}`,
        visits,
        progress: () => {},
      },
      identical,
    })
  return {
    column,
    value,
    rows: indices.length,
    clusters,
    tooSmall,
    estimates: tooSmall === null ? estimates() : null,
    flips: flips && { column, value, ...countFlips(flips, indices) },
  }
}

/** Gated metrics, those of slice gates first, then the task's headline. */
function sliceMetrics(task: RowTask, gates: readonly Gate[]): string[] {
  const onSlices = gates.filter(({ slice }) => slice !== undefined)
  return [...new Set([...onSlices, ...gates].map(({ metric }) => metric).concat(HEADLINE[task]))]
}

/** How much worse the candidate is than the champion, or without one how bad it is; the too small come last. */
function badness({ estimates }: SliceEstimates, leading: string | undefined): number {
  const estimated =
    leading === undefined ? undefined : (estimates?.difference ?? estimates?.alone)?.get(leading)
  if (!estimated || estimated.values.some(({ value }) => value === null)) return -Number.MAX_VALUE
  const [candidate, champion] = estimated.values
  const change = candidate!.value! - (champion?.value ?? 0)
  return estimated.metric.higherIsBetter ? -change : change
}
