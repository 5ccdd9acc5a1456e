import type { Finding } from '../explain/finding.ts'
import { type DraftModel, valueAt } from './draft.ts'

/** No more windows than there are. */
export function windowsFit({ monitor }: DraftModel): Finding[] {
  const [wanted, of] = (monitor?.retrain?.windows ?? '1 of 1').split(' of ').map(Number)
  if (wanted! >= 1 && wanted! <= of!) return []
  const what = `\`${wanted} of ${of}\` is not a share of windows`
  return [valueAt(['monitor', 'retrain', 'windows'], what, 'write a share such as 2 of 5')]
}
