import type { MeasuredMetric } from '../contract/evaluation.ts'
import type { Manifest } from '../contract/manifest.ts'
import { codeSpan, difference, interval, number, table } from './markdown.ts'

/**
 * All metrics of a release beside those of the release before it; differences only where both were measured on the same rows. Whether
 * a difference is more than chance is the gates' to say: no word here calls it better.
 */
export function metricTable(now: Manifest, before: Manifest | null): string {
  const isSame = before?.dataset.digest === now.dataset.digest
  if (before === null || !isSame) {
    const rows = now.metrics.map(metric => [
      nameOf(metric),
      number(metric.value),
      interval(metric.interval),
      metric.n.toLocaleString('en-US'),
    ])
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
    .map(metric => [nameOf(metric), number(metric.value), '—', '—', 'no longer measured'])
  return table(
    'lrrrl',
    ['Metric', `${before.version}`, `${now.version}`, confidence(now), 'Change'],
    [...rows, ...gone],
  )
}

/** Why there are no differences, in a sentence; null if there are. */
export function withoutChange(now: Manifest, before: Manifest | null): string | null {
  if (before === null || before.dataset.digest === now.dataset.digest) return null
  return `Measured on another evaluation set than ${before.version}: the numbers of the two cannot be compared.`
}

function comparedCells(metric: MeasuredMetric, before: MeasuredMetric | undefined): string[] {
  return [
    nameOf(metric),
    before === undefined ? '—' : number(before.value),
    number(metric.value),
    interval(metric.interval),
    changeOf(metric, before),
  ]
}

function changeOf({ value, reason }: MeasuredMetric, before: MeasuredMetric | undefined): string {
  if (value === null) return reason === undefined ? 'undefined' : codeSpan(reason)
  if (before === undefined) return 'new'
  if (before.value === null) return 'was undefined'
  const delta = value - before.value
  if (Math.abs(delta) <= 1e-12 * Math.max(Math.abs(value), Math.abs(before.value))) return 'unchanged'
  return difference(delta)
}

function nameOf({ name, higherIsBetter }: MeasuredMetric): string {
  return `${codeSpan(name)} ${higherIsBetter ? '↑' : '↓'}`
}

function confidence({ confidence: share }: Manifest): string {
  return `${Number((share * 100).toFixed(2))} % interval`
}
