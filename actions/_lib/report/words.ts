import type { Comparison } from '../contract/comparison.ts'
import { count } from '../text/numbers.ts'
import { code, type Phrase } from './content.ts'

/** `50,000 rows`, or with a cluster column `50,000 rows in 30 clusters by day`. */
export function rowsInWords({ rows, clusters, settings }: Comparison): Phrase {
  const all = count(rows, 'row')
  if (clusters === null) return all
  const by: Phrase = settings.cluster === null ? [] : [' by ', code(settings.cluster)]
  return [all, ` in ${count(clusters, 'cluster')}`, ...[by].flat()]
}
