import type { Comparison } from '../contract/comparison.ts'
import type { Block } from './content.ts'
import { code, count, type Phrase, type Piece, paragraph, said, strong } from './content.ts'
import { shortDigest } from './quantities.ts'
import { rowsInWords } from './words.ts'

const FIRST_RELEASE = {
  pass: 'The first release passes by configuration.',
  fail: 'The configuration refuses a release without a champion.',
  'absolute-only': 'Only gates on the candidate alone are applied.',
} as const

/** What the candidate was held against, or plainly that it was not. */
export function baselineLine(comparison: Comparison): Block {
  const set: Piece[] = ['evaluation set ', code(shortDigest(comparison.digest)), '.']
  const rows = [rowsInWords(comparison)].flat()
  if (comparison.champion === null) {
    const rule = comparison.firstRelease === null ? '' : ` ${FIRST_RELEASE[comparison.firstRelease]}`
    return paragraph(
      strong('No baseline:'),
      ` there is no champion yet.${rule} Measured on `,
      ...rows,
      ', ',
      ...set,
    )
  }
  const champion = nameOf(comparison.champion)
  if (comparison.notComparable !== null) {
    return paragraph(
      strong(['Not compared with ', ...champion, ':']),
      ' ',
      said(comparison.notComparable),
      ' Measured on ',
      ...rows,
      ', ',
      ...set,
    )
  }
  const how: Phrase = comparison.paired ? [', row by row on the same ', ...rows] : [' on ', ...rows]
  return paragraph('Candidate against ', strong(champion), ...how, ', ', ...set, ...identicalNote(comparison))
}

function nameOf({ version, digest }: NonNullable<Comparison['champion']>): Piece[] {
  const id = version ?? (digest === null ? null : shortDigest(digest))
  return id === null ? ['the champion'] : ['champion ', code(id)]
}

function identicalNote({ identical, rows }: Comparison): Piece[] {
  if (!identical) return []
  const all = rows === 1 ? 'The one prediction is' : `All ${count(rows, 'prediction')} are`
  return [
    ' ',
    strong(`${all} identical to the champion’s`),
    ': the change has no effect on what the model says.',
  ]
}
