import type { ComparedSlice, Comparison, GateResult } from '../contract/comparison.ts'
import { count, decimalsFor, formatCount, formatNumber } from '../text/numbers.ts'
import { sliceName } from '../text/slice-name.ts'
import { type Block, code, login, type Phrase, type Piece, paragraph, said } from './content.ts'
import { type GateRow, gateRows } from './gate-row.ts'
import { gatePhrase } from './gates-table.ts'
import { noiseExplanation } from './noise.ts'

const MOST_FINDINGS = 10
const MOST_NOTES = 6
const MOST_CHARACTERS = 280
/** Notes of the judge that the baseline line has told already. */
const TOLD = /^(Identical|Not comparable with the champion|There is no champion):/

/** Below the gates: why one failed, what would settle one that cannot tell, and what the judge wants said. */
export function explanations(comparison: Comparison): Block[] {
  const rows = gateRows(comparison).filter(row => row.gate.verdict !== 'pass')
  const shown = rows.slice(0, MOST_FINDINGS).map(row => explanation(row, comparison))
  const notes = comparison.notes
    .filter(note => !TOLD.test(note))
    .slice(0, MOST_NOTES)
    .map((note): Phrase => ['ℹ️ ', said(note, MOST_CHARACTERS)])
  const items = [...shown, ...noiseExplanation(comparison), ...notes]
  const list: Block[] = items.length > 0 ? [{ kind: 'list', items }] : []
  const more = rows.length - shown.length
  return more > 0 ? [...list, paragraph(`And ${count(more, 'more gate')} that did not pass.`)] : list
}

function explanation({ gate, result }: GateRow, comparison: Comparison): Phrase {
  const name: Phrase = [`${result.split(' ')[0]} `, ...gatePhrase(gate)]
  if (gate.waived) return [...name, ...waiverInWords(gate, gate.waived)]
  if (gate.verdict === 'fail') return [...name, ': ', said(gate.reason, MOST_CHARACTERS)]
  const settling = settle(gate, comparison)
  return [...name, ': ', ...(settling.length > 0 ? settling : [said(gate.reason, MOST_CHARACTERS)])]
}

/** What the gate said, and who overruled it with which reason: together no longer than any other finding. */
function waiverInWords({ reason }: GateResult, { by, why }: NonNullable<GateResult['waived']>): Piece[] {
  const most = MOST_CHARACTERS / 2
  return [': ', said(reason, most), '. Waived by ', login(by), ': ', said(why, most)]
}

/** In plain words: what these rows can tell, and how many would be enough. */
function settle(gate: GateResult, comparison: Comparison): Piece[] {
  const { detectable, needed } = gate
  if (detectable === null && needed === null) return []
  return [
    'the interval lies on both sides of the limit, so these rows cannot tell.',
    ...(detectable === null
      ? []
      : [
          ` They can only settle a result that is ${formatNumber(detectable, decimalsFor(detectable))} or more away from the limit.`,
        ]),
    ...(needed === null ? [] : neededInWords(needed, gate, comparison)),
  ]
}

/** ` About 450 rows of this slice would settle this one (there are 90).` */
function neededInWords(
  { unit, n }: NonNullable<GateResult['needed']>,
  { slice }: GateResult,
  comparison: Comparison,
): Piece[] {
  const { cluster } = comparison.settings
  const noun = count(rounded(n), unit === 'clusters' ? 'cluster' : 'row')
  const by: Piece[] = unit === 'clusters' && cluster !== null ? [' by ', code(cluster)] : []
  const seen = slice === null ? comparison : sliceNamed(slice, comparison)
  const here = (unit === 'clusters' ? seen?.clusters : rowsOf(seen)) ?? null
  const have = here === null ? '' : ` (there are ${formatCount(here)})`
  return [
    ` About ${noun}`,
    ...by,
    `${slice === null ? ' like these' : ' of this slice'} would settle this one${have}.`,
  ]
}

function sliceNamed(name: string, { slices }: Comparison): ComparedSlice | undefined {
  return slices.find(slice => sliceName(slice) === name)
}

function rowsOf(seen: Comparison | ComparedSlice | undefined): number | undefined {
  if (seen === undefined) return undefined
  return 'rows' in seen ? seen.rows : seen.n
}

/** Two significant digits: more would pretend to know. */
function rounded(n: number): number {
  return Number(n.toPrecision(2))
}
