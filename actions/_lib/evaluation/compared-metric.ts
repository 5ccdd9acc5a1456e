import type { ComparedMetric } from '../contract/comparison.ts'
import type { Answers } from './estimation/answers.ts'
import type { Estimated } from './estimation/estimation.ts'

/** The metrics as comparison.json carries them; without a champion the candidate's values, and why there is no difference. */
export function comparedMetrics(answers: Answers, n: number, withoutChampion: string): ComparedMetric[] {
  if (answers.difference !== null) return [...answers.difference.values()].map(one => paired(one, n))
  return [...answers.alone.values()].map(one => unpaired(one, n, withoutChampion))
}

function paired({ metric, values, estimate, reason }: Estimated, n: number): ComparedMetric {
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

function unpaired({ metric, values }: Estimated, n: number, withoutChampion: string): ComparedMetric {
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
