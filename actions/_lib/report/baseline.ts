import type { Comparison } from '../contract/comparison.ts'
import { shortDigest } from '../text/ids.ts'
import { count } from '../text/numbers.ts'
import type { Block } from './content.ts'
import { code, type Piece, paragraph, said, strong } from './content.ts'
import { rowsInWords } from './words.ts'

const FIRST_RELEASE = {
  pass: 'The configuration lets a first release pass.',
  fail: 'The configuration does not allow a release without a champion.',
  'absolute-only': 'Only gates on the candidate alone apply.',
} as const

/** What the candidate was compared with, or that it was not compared. */
export function baselineLine(comparison: Comparison): Block {
  const { champion, notComparable, firstRelease, gates, paired } = comparison
  if (champion === null) {
    const silent = firstRelease === null || (firstRelease === 'absolute-only' && gates.length === 0)
    const rule = silent ? '' : ` ${FIRST_RELEASE[firstRelease]}`
    return paragraph(strong('No baseline:'), ` there is no champion yet.${rule} `, ...measuredOn(comparison))
  }
  if (notComparable !== null) {
    const why = said(notComparable.replace(/(?<![.\s])[.\s]*$/, '.'), 300)
    return paragraph(
      strong(['Not compared with ', ...nameOf(champion), ':']),
      ' ',
      why,
      ' ',
      ...measuredOn(comparison),
    )
  }
  const start: Piece[] = ['Candidate against ', strong(nameOf(champion))]
  if (comparison.rows === 0) return paragraph(...start, ', from their metric files, without rows.')
  const how = paired ? ', row by row on the same ' : ' on '
  return paragraph(...start, how, ...setInWords(comparison), ...identicalNote(comparison))
}

function measuredOn(comparison: Comparison): Piece[] {
  return comparison.rows === 0
    ? ['The numbers come from metric files.']
    : ['Measured on ', ...setInWords(comparison)]
}

/** `50,000 rows in 30 clusters by day, evaluation set sha256:0123456789ab.` */
function setInWords(comparison: Comparison): Piece[] {
  const rows = [rowsInWords(comparison)].flat()
  return [...rows, ', evaluation set ', code(shortDigest(comparison.digest)), '.']
}

function nameOf({ version, digest }: NonNullable<Comparison['champion']>): Piece[] {
  const id = version ?? (digest === null ? null : shortDigest(digest))
  return id === null ? ['the champion'] : ['champion ', code(id)]
}

function identicalNote({ identical, rows }: Comparison): Piece[] {
  if (!identical) return []
  const all = rows === 1 ? 'The one prediction is' : `All ${count(rows, 'prediction')} are`
  return [' ', strong(`${all} identical to the champion’s`), ': the change has no effect on the predictions.']
}
