import type { Comparison, GateResult } from '../contract/comparison.ts'
import { gateReason } from '../text/gate-reason.ts'
import { count } from '../text/numbers.ts'
import { type Block, login, type Phrase, type Piece, paragraph, said } from './content.ts'
import { type GateRow, gateRows } from './gate-row.ts'
import { gatePhrase } from './gates-table.ts'
import { noiseExplanation } from './noise.ts'

const MOST_GATES = 10
const MOST_NOTES = 6
const MOST_CHARACTERS = 280
/** Notes that the baseline line has already told. */
const TOLD = /^(Identical|Not comparable with the champion|There is no champion):/

/** Below the gates: why each did not pass, differences within seed noise, and the notes of the comparison. */
export function explanations(comparison: Comparison): Block[] {
  const rows = gateRows(comparison).filter(row => row.gate.verdict !== 'pass')
  const shown = rows.slice(0, MOST_GATES).map(explanation)
  const notes = comparison.notes
    .filter(note => !TOLD.test(note))
    .slice(0, MOST_NOTES)
    .map((note): Phrase => ['ℹ️ ', said(note, MOST_CHARACTERS)])
  const items = [...shown, ...noiseExplanation(comparison), ...notes]
  const list: Block[] = items.length > 0 ? [{ kind: 'list', items }] : []
  const more = rows.length - shown.length
  return more > 0 ? [...list, paragraph(`And ${count(more, 'more gate')} that did not pass.`)] : list
}

function explanation({ gate, decimals, result }: GateRow): Phrase {
  const name: Phrase = [`${result.split(' ')[0]} `, ...gatePhrase(gate), ': ']
  const reason = gateReason(gate, { decimals })
  return [...name, ...(gate.waived ? waiverInWords(reason, gate.waived) : [said(reason, MOST_CHARACTERS)])]
}

/** The gate's own reason, then who waived it and why: together no longer than any other explanation. */
function waiverInWords(reason: string, { by, why }: NonNullable<GateResult['waived']>): Piece[] {
  const most = MOST_CHARACTERS / 2
  return [said(reason.replace(/\.$/, ''), most), '. Waived by ', login(by), ': ', said(why, most)]
}
