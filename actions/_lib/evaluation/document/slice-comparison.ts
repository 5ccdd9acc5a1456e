import type { ComparedSlice } from '../../contract/comparison.ts'
import type { MetricEstimate } from '../estimation/estimation.ts'
import { benjaminiHochberg } from '../significance/correction.ts'
import type { SliceEstimates } from '../slice-estimates.ts'
import { compareMetrics } from './metric-comparison.ts'

/** The slices as comparison.json has them, with p-values corrected over all of them. */
export function compareSlices(slices: readonly SliceEstimates[], withoutChampion: string): ComparedSlice[] {
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
