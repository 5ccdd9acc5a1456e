import type { Comparison } from '../contract/comparison.ts'
import { type Block, code, count, join, type Phrase, type Piece } from './content.ts'
import { visible } from './escape.ts'
import { blocks, type GateRow, gateRows, isApplied } from './gate-row.ts'
import { gateName } from './gates-table.ts'
import type { ReportInput } from './input.ts'
import { placeOf } from './pull-request.ts'
import { isAbsolute } from './rule.ts'

/** The line that everybody reads: `❌ flight-delay: blocked · 1 of 6 gates failed · f1_macro ↑ −0.021 [−0.034, −0.009]`. */
export function verdictLine({ comparison, pullRequest }: ReportInput): Block {
  const place = pullRequest ? placeOf(pullRequest) : []
  return { kind: 'heading', text: join([verdictPhrase(comparison), ...place], ' · ') }
}

function verdictPhrase(comparison: Comparison): Phrase {
  const rows = gateRows(comparison)
  const name: Phrase = [`${symbolOf(comparison)} `, code(comparison.model), `: ${wordOf(comparison)}`]
  return join([name, summaryOf(comparison, rows), ...decisive(comparison, rows)], ' · ')
}

function wordOf({ verdict, champion }: Comparison): string {
  if (verdict === 'fail') return 'blocked'
  if (verdict === 'inconclusive') return 'cannot tell yet'
  return champion === null ? 'passed as first release' : 'passed'
}

function symbolOf({ verdict }: Comparison): string {
  return { pass: '✅', fail: '❌', inconclusive: '⚠️' }[verdict]
}

function summaryOf({ identical, gates, firstRelease, verdict }: Comparison, rows: GateRow[]): string {
  if (identical) return 'predictions identical to the champion’s'
  if (gates.length === 0)
    return firstRelease === 'fail' && verdict === 'fail' ? 'there is no champion' : 'no gate declared'
  const of = `of ${count(gates.length, 'gate')}`
  const stopping = rows.filter(row => blocks(row.gate))
  const failed = stopping.filter(row => row.gate.verdict === 'fail').length
  const unclear = rows.filter(row => row.gate.verdict === 'inconclusive').length
  if (failed > 0) return `${failed} ${of} failed`
  if (stopping.length > 0) return `${stopping.length} ${of} inconclusive, set to block`
  if (unclear > 0) return `${unclear} ${of} inconclusive`
  const skipped = rows.filter(row => !isApplied(row.gate)).length
  const passed = rows.filter(row => row.gate.verdict === 'pass').length - skipped
  return `${passed} ${of} passed${skipped > 0 ? `, ${skipped} not applied` : ''}`
}

/** The numbers behind the verdict: the first gate in order of urgency. */
function decisive({ identical }: Comparison, [row]: GateRow[]): Piece[][] {
  if (identical || row === undefined) return []
  const name = gateName(row.gate)
  if (row.gate.candidate === null) return [[...name, ' has no value']]
  const bare = row.candidate.split(' ')[0] ?? row.candidate
  if (isAbsolute(row.gate.rule)) return [[...name, ` ${bare}, must be ${row.rule}`]]
  if (row.delta === '—') return []
  return [[...name, ` ${row.delta}${row.interval === '—' ? '' : ` ${row.interval}`}`]]
}

/** The verdict line as plain text, for a notice or a terminal. */
export function verdictWords(comparison: Comparison): string {
  return [verdictPhrase(comparison)].flat().map(words).join('')
}

function words(piece: Piece): string {
  if (typeof piece === 'string') return piece
  if ('code' in piece) return visible(piece.code)
  if ('said' in piece) return visible(piece.said)
  if ('link' in piece) return piece.link
  return [piece.strong].flat().map(words).join('')
}
