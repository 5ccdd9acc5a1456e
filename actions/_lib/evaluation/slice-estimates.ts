import type { ComparedSlice, Flips } from '../contract/comparison.ts'
import type { Settings } from '../contract/evaluation.ts'
import type { Gate } from '../contract/gate.ts'
import type { JoinedRows, SliceCodes } from '../contract/table.ts'
import type { Task } from '../contract/task.ts'
import { compareMetrics } from './document/metric-comparison.ts'
import { estimatesOf } from './estimation/estimates.ts'
import type { MetricEstimate } from './estimation/estimation.ts'
import { type Progress, type SampleSet, VISITS } from './estimation/request.ts'
import { sampleSetAt } from './estimation/sample-set.ts'
import { countFlips } from './flips.ts'
import { isAbsolute, ruleOf } from './gates/rule.ts'
import { columnOfSlice } from './gates/slice-column.ts'
import type { GateSlice } from './gates/targets.ts'
import { metricsFor } from './metrics/task-metrics.ts'
import { benjaminiHochberg } from './significance/correction.ts'
import { type SliceRows, slicesOf } from './slices.ts'

/** What slices show besides the gated metrics. */
const HEADLINE: Record<Task, string | null> = {
  binary: 'roc_auc',
  multiclass: 'accuracy',
  regression: 'mae',
  ranking: 'ndcg_10',
  custom: null,
}

/** A slice with its estimates and its flips. */
export type SliceEstimates = GateSlice & { clusters: number | null; flips: Flips['bySlice'][number] | null }

type Asked = {
  rows: JoinedRows
  samples: SampleSet
  gates: readonly Gate[]
  identical: boolean
  flips: Int8Array | null
  settings: Settings
  progress: Progress
}

/** Every shown value of every declared slicing, worst first; one slicing's rows are in memory at a time. */
export function estimateSlices(asked: Asked): SliceEstimates[] {
  const named = asked.gates.flatMap(({ slice }) => slice ?? [])
  const slices = asked.rows.slices.flatMap((slicing, index) => {
    asked.progress('slices', index / asked.rows.slices.length)
    const shown = slicesOf(asked.rows, slicing, { named })
    return shown.map(slice => compareSlice({ slice, visits: VISITS / shown.length, slicing, ...asked }))
  })
  const leading = sliceMetrics(asked.rows.task, asked.gates)[0]
  return slices.sort((a, b) => badness(b, leading) - badness(a, leading) || b.rows - a.rows)
}

type One = Asked & { slice: SliceRows; slicing: SliceCodes; visits: number }

function compareSlice({
  slice,
  visits,
  rows,
  samples,
  gates,
  identical,
  flips,
  settings,
}: One): SliceEstimates {
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
function sliceMetrics(task: Task, gates: readonly Gate[]): string[] {
  const onSlices = gates.filter(({ slice }) => slice !== undefined)
  return [...new Set([...onSlices, ...gates].map(({ metric }) => metric).concat(HEADLINE[task] ?? []))]
}

/** The slices as comparison.json carries them, with p-values corrected over all of them. */
export function comparedSlices(slices: readonly SliceEstimates[], withoutChampion: string): ComparedSlice[] {
  const adjusted = adjustedPValues(slices)
  return slices.map(slice => ({
    column: slice.column,
    value: slice.value,
    n: slice.rows,
    clusters: slice.clusters,
    tooSmall: slice.tooSmall,
    metrics: (slice.estimates ? compareMetrics(slice.estimates, slice.rows, withoutChampion) : []).map(
      metric => ({
        ...metric,
        adjustedPValue: adjusted.get(slice)?.get(metric.name) ?? null,
      }),
    ),
  }))
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

/** Benjamini–Hochberg over all slices that a metric is shown for. */
function adjustedPValues(slices: readonly SliceEstimates[]): Map<SliceEstimates, Map<string, number>> {
  const adjusted = new Map(slices.map(slice => [slice, new Map<string, number>()]))
  const names = new Set(slices.flatMap(slice => [...(slice.estimates?.difference?.keys() ?? [])]))
  for (const name of names) {
    const tested = slices.flatMap(slice => {
      const estimated = slice.estimates?.difference?.get(name)
      return estimated?.estimate ? [{ slice, pValue: pBeyondResamples(estimated) }] : []
    })
    const corrected = benjaminiHochberg(tested.map(({ pValue }) => pValue))
    for (const [place, { slice }] of tested.entries()) adjusted.get(slice)!.set(name, corrected[place]!)
  }
  return adjusted
}

/** B resamples give no p under 1/(B+1), too coarse to correct over many slices: beyond them the normal's tail counts. */
function pBeyondResamples({ estimate }: MetricEstimate): number {
  const { test, pValue, pAbove, pBelow } = estimate!
  const resampled = test === 'bootstrap' || test === 'cluster-bootstrap'
  return resampled ? Math.min(pValue, 2 * pAbove(0), 2 * pBelow(0)) : pValue
}
