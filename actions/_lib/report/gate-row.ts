import { blocks, type ComparedMetric, type Comparison, type GateResult } from '../contract/comparison.ts'
import { isAbsolute } from '../contract/gate.ts'
import { changeInWords } from '../text/direction.ts'
import { deltaOf, gateDecimals } from '../text/gate-decimals.ts'
import type { IntervalBounds } from '../text/numbers.ts'
import { formatDelta, formatDeltaInterval, formatInterval, formatNumber } from '../text/numbers.ts'
import { ruleInWords } from '../text/rule.ts'
import { sliceName } from '../text/slice-name.ts'

/** One gate as it is shown everywhere: numbers as text with the same digits, `—` where there is none. */
export type GateRow = {
  gate: GateResult
  /** Of all its numbers. */
  decimals: number
  champion: string
  candidate: string
  delta: string
  /** Of the difference; without a champion, of the candidate's value. */
  interval: string
  rule: string
  /** `✅ better`, `⚠️ inconclusive`, `❌ failed` … */
  result: string
}

const NONE = '—'

/** The gates in the order of the configuration, those that block or warn first. */
export function gateRows(comparison: Comparison): GateRow[] {
  const compared = comparedBy(comparison)
  const rows = comparison.gates.map(gate => gateRow(gate, compared))
  return rows.sort((a, b) => urgency(a.gate) - urgency(b.gate))
}

/** Whether the rule was applied: false for one that needs a champion where there is none. */
export function isApplied({ rule, champion, verdict }: GateResult): boolean {
  return isAbsolute(rule) || champion !== null || verdict !== 'pass'
}

function urgency(gate: GateResult): number {
  if (blocks(gate)) return 0
  return ['fail', 'inconclusive', 'pass'].indexOf(gate.verdict) + (isApplied(gate) ? 1 : 2)
}

function gateRow(gate: GateResult, comparedOf: ComparedOf): GateRow {
  const { champion, candidate, rule } = gate
  const { delta, interval } = differenceOf(gate, comparedOf)
  const own = isAbsolute(rule) ? gate.interval : null
  const decimals = gateDecimals(gate, interval)
  const number = (value: number | null) => (value === null ? NONE : formatNumber(value, decimals))
  const between = (value: IntervalBounds) => formatInterval(value, decimals)
  return {
    gate,
    decimals,
    champion: number(champion),
    candidate: own && delta !== null ? `${number(candidate)} ${between(own)}` : number(candidate),
    delta: delta === null ? NONE : formatDelta(delta, decimals),
    interval: interval
      ? formatDeltaInterval(interval, decimals)
      : own && delta === null
        ? between(own)
        : NONE,
    rule: ruleInWords(rule),
    result: resultInWords(gate, delta, interval),
  }
}

/** The difference that the row shows: the gate's own, or the comparison's beside an absolute rule. */
function differenceOf(
  gate: GateResult,
  comparedOf: ComparedOf,
): { delta: number | null; interval: IntervalBounds | null } {
  const delta = deltaOf(gate)
  if (delta === null) return { delta, interval: null }
  return { delta, interval: isAbsolute(gate.rule) ? (comparedOf(gate)?.interval ?? null) : gate.interval }
}

type ComparedOf = (gate: GateResult) => ComparedMetric | undefined

/** Finds the comparison of a gate's metric; looked up, as a document may have thousands of gates and of slices. */
function comparedBy({ metrics, slices }: Comparison): ComparedOf {
  const keyOf = (slice: string | null, name: string) => JSON.stringify([slice, name])
  const found = new Map<string, ComparedMetric>()
  const add = (slice: string | null, metric: ComparedMetric) => {
    const key = keyOf(slice, metric.name)
    if (!found.has(key)) found.set(key, metric)
  }
  for (const metric of metrics) add(null, metric)
  for (const slice of slices) for (const metric of slice.metrics) add(sliceName(slice), metric)
  return gate => found.get(keyOf(gate.slice, gate.metric))
}

function resultInWords(gate: GateResult, delta: number | null, interval: IntervalBounds | null): string {
  if (gate.waived) return gate.verdict === 'fail' ? '⚠️ failed, waived' : '⚠️ inconclusive, waived'
  if (gate.verdict === 'inconclusive') return blocks(gate) ? '❌ inconclusive, blocks' : '⚠️ inconclusive'
  if (gate.verdict === 'fail') return gate.blocking ? '❌ failed' : '⚠️ failed, does not block'
  if (!isApplied(gate)) return '➖ not applied'
  if (delta === 0) return '✅ unchanged'
  if (isAbsolute(gate.rule) || interval === null) return '✅ passed'
  const change = changeInWords(interval, gate.higherIsBetter !== false)
  return change === 'worse' ? '✅ slightly worse, within tolerance' : `✅ ${change}`
}
