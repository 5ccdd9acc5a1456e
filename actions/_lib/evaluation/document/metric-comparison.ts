import type { ComparedMetric } from '../../contract/comparison.ts'
import type { Estimates } from '../estimation/estimates.ts'
import type { MetricEstimate } from '../estimation/estimation.ts'

/** The metrics as comparison.json has them; without a champion the candidate's values, and why there is no difference. */
export function compareMetrics(estimates: Estimates, n: number, withoutChampion: string): ComparedMetric[] {
  if (estimates.difference !== null) return [...estimates.difference.values()].map(one => paired(one, n))
  return [...estimates.alone.values()].map(one => unpaired(one, n, withoutChampion))
}

function paired({ metric, values, estimate, reason }: MetricEstimate, n: number): ComparedMetric {
  const candidate = values[0]!.value
  const champion = values[1]!.value
  return {
    name: metric.name,
    champion,
    candidate,
    delta: candidate === null || champion === null ? null : candidate - champion,
    interval: estimate && [...estimate.interval],
    n,
    higherIsBetter: metric.higherIsBetter,
    pValue: estimate?.pValue ?? null,
    test: estimate?.test ?? 'none',
    reason: estimate ? null : reason,
  }
}

function unpaired({ metric, values }: MetricEstimate, n: number, withoutChampion: string): ComparedMetric {
  const measured = values[0]!
  return {
    name: metric.name,
    champion: null,
    candidate: measured.value,
    delta: null,
    interval: null,
    n,
    higherIsBetter: metric.higherIsBetter,
    pValue: null,
    test: 'none',
    reason: measured.value === null ? measured.reason : withoutChampion,
  }
}
