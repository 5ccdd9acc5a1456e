import type { Comparison } from '../contract/comparison.ts'
import { code, count, type Phrase } from './content.ts'

/** `95 %`, `99.9 %`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`
}

/** `50,000 rows`, or with a cluster column `50,000 rows in 30 clusters by day`. */
export function rowsInWords({ rows, clusters, settings }: Comparison): Phrase {
  const all = count(rows, 'row')
  if (clusters === null) return all
  const by: Phrase = settings.cluster === null ? [] : [' by ', code(settings.cluster)]
  return [all, ` in ${count(clusters, 'cluster')}`, ...[by].flat()]
}

/** The direction in which a metric is better, to stand behind its name; nothing where it is not known. */
export function arrowOf(higherIsBetter: boolean | null): string {
  return higherIsBetter === null ? '' : higherIsBetter ? '\u00a0↑' : '\u00a0↓'
}

/** What an interval of a difference says of the candidate. */
export function changeInWords(
  interval: readonly [number, number] | null | undefined,
  higherIsBetter: boolean | null,
): 'better' | 'worse' | 'no clear change' | '' {
  if (!interval) return ''
  const [low, high] = interval
  if (low <= 0 && high >= 0) return 'no clear change'
  if (higherIsBetter === null) return ''
  return low > 0 === higherIsBetter ? 'better' : 'worse'
}
