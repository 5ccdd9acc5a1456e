import type { MeasuredMetric } from '../../contract/evaluation.ts'
import type { Manifest } from '../../contract/manifest.ts'
import { type Digits, digitsOf } from '../../text/digits.ts'
import { codeSpan, table } from '../../text/markdown.ts'
import { formatDelta, same } from '../../text/numbers.ts'

/**
 * All metrics of a release beside those of the release before it; differences only where both were measured on the same rows. Whether
 * a difference is more than chance is the gates' to say: no word here calls it better.
 */
export function metricTable(now: Manifest, before: Manifest | null): string {
  const isSame = before?.dataset.digest === now.dataset.digest
  if (before === null || !isSame) {
    const rows = now.metrics.map(metric => {
      const digits = digitsOf(metric)
      const [value, interval] = [digits.value(metric.value), digits.interval(metric.interval)]
      return [nameOf(metric), value, interval, metric.n.toLocaleString('en-US')]
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
  return `Measured on another evaluation set than ${before.version}: the numbers of the two cannot be compared.`
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
  { decimals }: Digits,
): string {
  if (value === null) return reason === undefined ? 'undefined' : codeSpan(reason)
  if (before === undefined) return 'new'
  if (before.value === null) return 'was undefined'
  if (same(value, before.value)) return 'unchanged'
  return formatDelta(value - before.value, decimals)
}

function nameOf({ name, higherIsBetter }: MeasuredMetric): string {
  if (higherIsBetter === null) return codeSpan(name)
  return `${codeSpan(name)} ${higherIsBetter ? '↑' : '↓'}`
}

function confidence({ confidence: share }: Manifest): string {
  return `${Number((share * 100).toFixed(2))} % interval`
}
