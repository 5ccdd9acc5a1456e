import type { GateResult } from '../contract/comparison.ts'
import { arrowOf } from '../text/direction.ts'
import { count, formatShare } from '../text/numbers.ts'
import type { Block, Phrase, Piece } from './content.ts'
import { code, login } from './content.ts'
import { type GateRow, gateRows } from './gate-row.ts'
import type { ReportInput } from './input.ts'

const COLUMNS = ['Gate', 'Champion', 'Candidate', 'Δ', 'interval', 'Rule', 'Result']

/** Every gate in one table, at most `most` of them: what stops or warns comes first, so only passed ones are left out. */
export function gatesTable({ comparison }: ReportInput, most = Number.POSITIVE_INFINITY): Block[] {
  const rows = gateRows(comparison)
  if (rows.length === 0) return []
  const compared = rows.some(row => row.delta !== '—' || row.champion !== '—')
  const shown = rows.slice(0, most)
  const interval = `${formatShare(comparison.confidence)} interval${compared ? ' of Δ' : ''}`
  const head = COLUMNS.map(column => (column === 'interval' ? interval : column))
  const keep = (_: unknown, i: number) => compared || (i !== 1 && i !== 3)
  const table: Block = {
    kind: 'table',
    align: [...'lrrrrll'].filter(keep).join(''),
    head: head.filter(keep),
    rows: shown.map(row => cells(row).filter(keep)),
  }
  return shown.length === rows.length
    ? [table]
    : [table, { kind: 'paragraph', text: leftOut(rows.slice(most)) }]
}

/** `roc_auc ↑`, or of one slice `roc_auc ↑ of origin=ATL`. */
export function gatePhrase({
  metric,
  slice,
  higherIsBetter,
}: Pick<GateResult, 'metric' | 'slice' | 'higherIsBetter'>): Piece[] {
  const arrow = arrowOf(higherIsBetter)
  return slice === null ? [code(metric), arrow] : [code(metric), arrow, ' of ', code(slice)]
}

function cells(row: GateRow): Phrase[] {
  const { gate, champion, candidate, delta, interval, rule, result } = row
  const shown: Phrase = gate.waived ? [`${result} by `, login(gate.waived.by)] : result
  return [gatePhrase(gate), champion, candidate, delta, interval, rule, shown]
}

function leftOut(rows: GateRow[]): string {
  const verdicts = { fail: 'failed', inconclusive: 'inconclusive', pass: 'passed' } as const
  const parts = Object.entries(verdicts)
    .map(([verdict, word]) => [rows.filter(row => row.gate.verdict === verdict).length, word] as const)
    .filter(([n]) => n > 0)
  return `Not shown: ${count(rows.length, 'more gate')} (${parts.map(([n, word]) => `${n} ${word}`).join(', ')}).`
}
