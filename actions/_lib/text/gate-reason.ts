import type { GateResult } from '../contract/comparison.ts'
import { isAbsolute, type Rule, type Verdict } from '../contract/gate.ts'
import type { GateCause } from '../contract/gate-cause.ts'
import { deltaOf, gateDecimals } from './gate-decimals.ts'
import {
  count,
  decimalsFor,
  formatGiven,
  formatInterval,
  formatNumber,
  formatShare,
  type IntervalBounds,
} from './numbers.ts'

type AbsoluteRule = Extract<Rule, { kind: 'min' | 'max' }>
type Options = {
  /** As the row of the gate has them. */
  decimals?: number
}
type Explained<Kind extends GateCause['kind']> = {
  gate: GateResult
  cause: Extract<GateCause, { kind: Kind }>
  decimals: number
}

/**
 * Why a gate passed, failed or is inconclusive, in one sentence for comment, log, release and refusal. A document of an earlier version
 * names no cause: its own reason is shown.
 */
export function gateReason(gate: GateResult, { decimals = gateDecimals(gate) }: Options = {}): string {
  const { cause } = gate
  if (!cause) return gate.reason
  switch (cause.kind) {
    case 'value':
      return isAbsolute(gate.rule) ? valueReason(gate, gate.rule, decimals) : dropReason(gate, decimals)
    case 'interval':
      return intervalReason({ gate, cause, decimals })
    case 'identical':
      return identicalReason(gate, cause)
    case 'no-interval':
      return `no interval: ${cause.why}`
    case 'undefined':
      return undefinedReason(cause)
    case 'not-comparable':
      return `not comparable with the champion: ${cause.why}`
    case 'no-champion':
      return withoutChampion(gate, cause)
    case 'missing-metric':
      return `no metric file contains ${gate.metric}${didYouMean(cause.similar)}`
    case 'missing-champion-metric':
      return `the champion has no ${cause.hasFiles ? gate.metric : 'metric files'}; only min and max work without one`
    case 'small-slice':
      return `the slice is too small: ${cause.why}`
    case 'empty-slice':
      return `no row belongs to the slice ${gate.slice}`
    case 'small-slices':
      return `no value of ${gate.slice} has enough rows`
  }
}

/** `min` and `max` on the measured value. */
function valueReason({ candidate, verdict }: GateResult, rule: AbsoluteRule, decimals: number): string {
  const value = formatNumber(candidate ?? 0, decimals)
  const [side, limit] = rule.kind === 'min' ? ['below', 'minimum'] : ['above', 'maximum']
  return `${value} is ${verdict === 'pass' ? 'not ' : ''}${side} the ${limit} of ${formatGiven(rule.value)}`
}

/** `max-drop` on the measured difference, a share of |champion| if relative. */
function dropReason(gate: GateResult, decimals: number): string {
  const { rule, champion, higherIsBetter } = gate
  const delta = deltaOf(gate) ?? 0
  const drop = higherIsBetter ? -delta : delta
  if (rule.kind !== 'max-drop' || drop <= 0) return 'not worse than the champion'
  const allowed = rule.relative ? formatShare(rule.value) : formatGiven(rule.value)
  if (!rule.relative) return `${formatNumber(drop, decimals)} worse; at most ${allowed} worse is allowed`
  if (champion === 0)
    return `${formatNumber(drop, decimals)} worse than a champion at 0, which is no percentage: use a max-drop that is not relative, or min or max`
  return `${shareApartFrom(allowed, drop / Math.abs(champion ?? 0))} worse; at most ${allowed} worse is allowed`
}

/** With as many digits as it takes to look different from the limit. */
function shareApartFrom(limit: string, share: number): string {
  const texts = [3, 4, 6, 9, 12].map(digits => formatShare(share, digits))
  return texts.find(text => text !== limit) ?? limit
}

function intervalReason({ gate, cause, decimals }: Explained<'interval'>): string {
  const { rule, interval, verdict } = gate
  if (interval === null) return gate.reason
  const unpaired = cause.unpaired
    ? ' (not paired: computed from the standard errors in the metric files)'
    : ''
  const found = [`${positionOf(gate, interval, decimals)}${unpaired}`, ...allowanceOf(rule)]
  if (verdict !== 'inconclusive') return found.join('; ')
  const settled = settlement(gate, cause)
  return `${[...found, ...doubts(cause)].join('; ')}${settled === '' ? '' : `. ${settled}.`}`
}

/** Where the interval lies: of an absolute rule the value's, of a relative one the improvement's. */
function positionOf(gate: GateResult, interval: IntervalBounds, decimals: number): string {
  const { rule, higherIsBetter, verdict } = gate
  const [low, high] = interval
  if (!isAbsolute(rule)) return improvementOf(higherIsBetter ? [low, high] : [-high, -low], decimals)
  const limit = `the ${rule.kind}imum of ${formatGiven(rule.value)}`
  return `the interval ${formatInterval(interval, decimals)} ${sideOf(interval, rule, verdict)} ${limit}`
}

function allowanceOf(rule: Rule): string[] {
  if (rule.kind === 'superior') return ['it must be better']
  if (rule.kind !== 'non-inferior') return []
  return [rule.margin === 0 ? 'it must not be worse' : `at most ${formatGiven(rule.margin)} worse is allowed`]
}

function sideOf([low, high]: IntervalBounds, { kind, value }: AbsoluteRule, verdict: Verdict): string {
  if (low > value) return 'is above'
  if (high < value) return 'is below'
  if (verdict !== 'pass') return 'contains'
  return kind === 'min' ? 'is not below' : 'is not above'
}

function improvementOf([low, high]: IntervalBounds, decimals: number): string {
  const number = (value: number) => formatNumber(value, decimals)
  if (low >= 0) return `between ${number(low)} and ${number(high)} better`
  if (high <= 0) return `between ${number(-high)} and ${number(-low)} worse`
  return `between ${number(-low)} worse and ${number(high)} better`
}

/** Why an interval is wide although nothing varies, and why a failure alone is none among many. */
function doubts({ unit, unseen, corrected }: Explained<'interval'>['cause']): string[] {
  const noun = unit.slice(0, -1)
  return [
    ...(unseen === null
      ? []
      : [
          `all ${count(unseen.n, noun)} agree, but up to ${formatShare(unseen.share, 2)} could differ unseen`,
        ]),
    ...(corrected === null
      ? []
      : [`with ${corrected} gates, a failure this close could be chance (Holm’s correction)`]),
  ]
}

/** `These 90 rows settle only results at least 0.028 away from the limit; about 450 rows like these would settle this one`. */
function settlement({ detectable, needed }: GateResult, { unit, n }: Explained<'interval'>['cause']): string {
  const noun = unit.slice(0, -1)
  const enough = needed && `bout ${count(rounded(needed.n), noun)} like these would settle this one`
  if (detectable === null || n === 0) return enough === null ? '' : `A${enough}`
  const distance = formatNumber(detectable, decimalsFor(detectable))
  const power = `These ${count(n, noun)} settle only results at least ${distance} away from the limit`
  return enough === null ? power : `${power}; a${enough}`
}

/** Two significant digits: more would pretend to know. */
function rounded(n: number): number {
  return Number(n.toPrecision(2))
}

function identicalReason(
  { rule, verdict }: GateResult,
  { rows, enough }: Explained<'identical'>['cause'],
): string {
  const same = 'every prediction is identical to the champion’s'
  if (rule.kind === 'superior') return `${same}, so nothing is better`
  if (verdict === 'pass') return same
  return `${same}, but ${count(rows, 'row')} are too few to tell two models apart: at least ${enough} are needed`
}

function undefinedReason({ candidate, champion }: Explained<'undefined'>['cause']): string {
  const sides = [
    candidate === null ? [] : [`the candidate’s value is undefined: ${candidate}`],
    champion === null ? [] : [`the champion’s value is undefined: ${champion}`],
  ]
  return sides.flat().join('; ')
}

function withoutChampion(
  { verdict }: GateResult,
  { firstRelease, absoluteGate }: Explained<'no-champion'>['cause'],
): string {
  const none = `there is no champion yet (first-release: ${firstRelease})`
  if (firstRelease !== 'absolute-only') return none
  if (absoluteGate && verdict === 'pass') return `${none}, so only min and max gates apply`
  return `${none}, and no min or max gate is declared`
}

function didYouMean(similar: readonly string[]): string {
  if (similar.length === 0) return ''
  return `; did you mean ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(similar)}?`
}
