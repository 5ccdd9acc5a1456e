import { blocks, type ComparedMetric, type Comparison } from '../contract/comparison.ts'
import { isAbsolute } from '../contract/gate.ts'
import { arrowOf } from '../text/direction.ts'
import { visible } from '../text/escape.ts'
import { gateName } from '../text/gate-name.ts'
import { gateReason } from '../text/gate-reason.ts'
import { count, decimalsOf, formatDelta, formatDeltaInterval, formatNumber } from '../text/numbers.ts'
import { type Block, code, join, login, type Phrase, type Piece } from './content.ts'
import { type GateRow, gateRows, isApplied } from './gate-row.ts'
import { gatePhrase } from './gates-table.ts'
import type { ReportInput } from './input.ts'
import { placeOf } from './pull-request.ts'

const MOST_PEOPLE = 3

/** The headline: `❌ flight-delay: blocked · 1 of 6 gates failed · f1_macro ↑ −0.021 [−0.034, −0.009]`. */
export function verdictLine({ comparison, pullRequest }: ReportInput): Block {
  const place = pullRequest ? placeOf(pullRequest) : []
  return { kind: 'heading', text: join([verdictPhrase(comparison), ...place], ' · ') }
}

/** The same without commit and run. */
export function verdictPhrase(comparison: Comparison): Piece[] {
  const rows = gateRows(comparison)
  const name: Phrase = [`${symbolOf(comparison)} `, code(comparison.model), `: ${wordOf(comparison)}`]
  const said = [...name, ...waivedBy(comparison)]
  return join([said, summaryOf(comparison, rows), ...decisive(comparison, rows)], ' · ')
}

/** `, 1 gate waived by @ada`; at most three logins. */
function waivedBy({ gates }: Comparison): Piece[] {
  const people = gates.flatMap(({ waived }) => waived?.by ?? [])
  if (people.length === 0) return []
  const names = [...new Set(people)]
  const others = names.length > MOST_PEOPLE ? [`${names.length - MOST_PEOPLE} more`] : []
  const shown = [...names.slice(0, MOST_PEOPLE).map(login), ...others]
  return [`, ${count(people.length, 'gate')} waived by `, ...join(shown, ', ')]
}

/** No gate is declared, so none has passed. */
function isUngated({ verdict, gates }: Comparison): boolean {
  return verdict === 'pass' && gates.length === 0
}

function wordOf(comparison: Comparison): string {
  const { verdict, champion } = comparison
  if (verdict === 'fail') return 'blocked'
  if (verdict === 'inconclusive') return 'inconclusive'
  if (isUngated(comparison)) return champion === null ? 'measured' : 'compared'
  return champion === null ? 'passed as first release' : 'passed'
}

function symbolOf(comparison: Comparison): string {
  const { verdict } = comparison
  if (isUngated(comparison)) return 'ℹ️'
  return { pass: '✅', fail: '❌', inconclusive: '⚠️' }[verdict]
}

function summaryOf({ identical, gates, firstRelease, verdict }: Comparison, rows: GateRow[]): string {
  if (identical) return 'predictions identical to the champion’s'
  if (gates.length === 0)
    return firstRelease === 'fail' && verdict === 'fail' ? 'there is no champion' : 'no gate declared'
  const of = `of ${count(gates.length, 'gate')}`
  const stopping = rows.filter(row => blocks(row.gate))
  const failed = stopping.filter(row => row.gate.verdict === 'fail').length
  const unclear = rows.filter(({ gate }) => gate.verdict === 'inconclusive' && !gate.waived).length
  if (failed > 0) return `${failed} ${of} failed`
  if (stopping.length > 0) return `${stopping.length} ${of} inconclusive, set to block`
  if (unclear > 0) return `${unclear} ${of} inconclusive`
  const skipped = rows.filter(row => !isApplied(row.gate)).length
  const passed = rows.filter(row => row.gate.verdict === 'pass').length - skipped
  return `${passed} ${of} passed${skipped > 0 ? `, ${skipped} not applied` : ''}`
}

/** The numbers behind the verdict: the first gate in order of urgency, or without gates the first metric. */
function decisive({ identical, metrics }: Comparison, [row]: GateRow[]): Piece[][] {
  if (identical) return []
  if (row === undefined) return metrics.slice(0, 1).map(metricPhrase)
  const name = gatePhrase(row.gate)
  if (row.gate.candidate === null) return [[...name, ' is undefined']]
  const bare = row.candidate.split(' ')[0] ?? row.candidate
  if (isAbsolute(row.gate.rule)) return [[...name, ` ${bare}, must be ${row.rule}`]]
  if (row.delta === '—') return []
  return [[...name, ` ${row.delta}${row.interval === '—' ? '' : ` ${row.interval}`}`]]
}

function metricPhrase({ name, higherIsBetter, candidate, delta, interval }: ComparedMetric): Piece[] {
  const shown: Piece[] = [code(name), arrowOf(higherIsBetter)]
  if (candidate === null) return [...shown, ' is undefined']
  if (delta === null) return [...shown, ` ${formatNumber(candidate, decimalsOf({ value: candidate }))}`]
  const decimals = decimalsOf({ interval, delta, value: delta })
  return [
    ...shown,
    ` ${formatDelta(delta, decimals)}${interval ? ` ${formatDeltaInterval(interval, decimals)}` : ''}`,
  ]
}

/** The verdict line as plain text, for a notice or a terminal. */
export function verdictWords(comparison: Comparison): string {
  return verdictPhrase(comparison).map(words).join('')
}

/** Why a comparison that failed is refused: the verdict line, and below it a line for each gate that blocks. */
export function refusalWords(comparison: Comparison): string {
  const reasons = gateRows(comparison)
    .filter(({ gate }) => blocks(gate))
    .map(({ gate, decimals }) => `${gateName(gate)}: ${visible(gateReason(gate, { decimals }), 600)}`)
  return [verdictWords(comparison), ...reasons].join('\n')
}

/** The result without the model's name, for a table of results. */
export function resultWords(comparison: Comparison): string {
  const rows = gateRows(comparison)
  const summary = [summaryOf(comparison, rows), ...waivedBy(comparison)]
  return [join([summary, ...decisive(comparison, rows)], ' · ')].flat().map(words).join('')
}

function words(piece: Piece): string {
  if (typeof piece === 'string') return piece
  if ('code' in piece) return visible(piece.code)
  if ('said' in piece) return visible(piece.said)
  if ('link' in piece) return piece.link
  return [piece.strong].flat().map(words).join('')
}
