import type { MeasuredMetric } from '../../contract/evaluation.ts'
import type { Manifest } from '../../contract/manifest.ts'
import { type Digits, digitsOf } from '../../text/digits.ts'
import { arrowOf } from '../../text/direction.ts'
import { codeSpan } from '../../text/escape.ts'
import { formatCount, formatShare, same } from '../../text/numbers.ts'
import { table } from '../../text/table.ts'

/**
 * All metrics of a release beside those of the release before it, with differences only where both were measured on the same rows. Only
 * the gates decide whether a difference is more than chance: no word here calls it better.
 */
export function metricTable(now: Manifest, before: Manifest | null): string {
  const isSame = before?.dataset.digest === now.dataset.digest
  if (before === null || !isSame) {
    const rows = now.metrics.map(metric => {
      const digits = digitsOf(metric)
      const [value, interval] = [digits.value(metric.value), digits.interval(metric.interval)]
      return [nameOf(metric), value, interval, formatCount(metric.n)]
    })
    return table('lrrr', ['Metric', 'Value', confidence(now), 'Rows'], rows)
  }
  const rows = now.metrics.map(metric =>
    comparedCells(
      metric,
      before.metrics.find(({ name }) => name === metric.name),
    ),
  )
  const gone = before.metrics
    .filter(({ name }) => !now.metrics.some(metric => metric.name === name))
    .map(metric => [nameOf(metric), digitsOf(metric).value(metric.value), '—', '—', 'no longer measured'])
  return table(
    'lrrrl',
    ['Metric', `${before.version}`, `${now.version}`, confidence(now), 'Change'],
    [...rows, ...gone],
  )
}

/** Why there are no differences, in a sentence; null if there are. */
export function otherRowsNote(now: Manifest, before: Manifest | null): string | null {
  if (before === null || before.dataset.digest === now.dataset.digest) return null
  return `Measured on a different evaluation set than ${before.version}: the numbers of the two versions are not comparable.`
}

function comparedCells(metric: MeasuredMetric, before: MeasuredMetric | undefined): string[] {
  const digits = digitsOf({ ...metric, before: before?.value ?? null })
  return [
    nameOf(metric),
    before === undefined ? '—' : digits.value(before.value),
    digits.value(metric.value),
    digits.interval(metric.interval),
    changeOf(metric, before, digits),
  ]
}

function changeOf(
  { value, reason }: MeasuredMetric,
  before: MeasuredMetric | undefined,
  digits: Digits,
): string {
  if (value === null) return reason === undefined ? 'undefined' : codeSpan(reason)
  if (before === undefined) return 'new'
  if (before.value === null) return 'was undefined'
  return same(value, before.value) ? 'unchanged' : digits.delta(value - before.value)
}

function nameOf({ name, higherIsBetter }: MeasuredMetric): string {
  return `${codeSpan(name)}${arrowOf(higherIsBetter)}`
}

function confidence({ confidence: share }: Manifest): string {
  return `${formatShare(share)} interval`
}
