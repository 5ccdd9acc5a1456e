import { positiveChoice, saidOrder } from '../contract/positive-class.ts'
import { Problem } from '../contract/problem.ts'
import { suggestion } from '../contract/suggestion.ts'
import { rowsText } from './row-check.ts'
import { canonicalText } from './value.ts'

/** A class among the labels and its number of rows. */
export type FoundClass = { label: string; rows: number }

/** More classes than this count as a mistake. */
export const MOST_CLASSES = 1000
const SHOWN = 6
const COUNTERPARTS: Record<string, string> = { 1: '0', 0: '1', true: 'false', false: 'true' }

/**
 * [negative, positive] of a binary task: the positive class is the given one, else the one that the two labels make clear (0/1, no/yes).
 * Any other pair, or a single class among the rows, is a Problem that asks which is positive.
 */
export function binaryClasses(
  found: readonly FoundClass[],
  positive: string | undefined,
  where: string,
): [string, string] {
  const labels = sortedClasses(found.map(({ label }) => label))
  const asked = positive === undefined ? undefined : canonicalText(positive)
  const [first, second] = labels
  if (first === undefined || labels.length > 2) throw tooMany(found, where)
  if (second === undefined) return withOneClass(first, asked, where)
  if (asked === undefined) return saidOrder(first, second) ?? unsaid(first, second, where)
  if (asked === second) return [first, second]
  if (asked === first) return [second, first]
  throw notAmong(asked, labels)
}

function unsaid(first: string, second: string, where: string): never {
  throw new Problem({
    what: `the labels are ${first} and ${second}, and nothing says which of them is the positive class`,
    where,
    fix: positiveChoice(first, second),
  })
}

function withOneClass(only: string, asked: string | undefined, where: string): [string, string] {
  if (asked !== undefined && asked !== only) return [only, asked]
  if (asked === only) return [COUNTERPARTS[only] ?? `not ${only}`, only]
  throw new Problem({
    what: `every row has the label ${only}, and nothing says whether that is the positive class`,
    where,
    fix: `say which class is positive: --positive-label (or \`positive:\` in the configuration), and take rows of both`,
  })
}

function tooMany(found: readonly FoundClass[], where: string): Problem {
  const shown = found.slice(0, SHOWN).map(({ label, rows }) => `${JSON.stringify(label)} (${rowsText(rows)})`)
  const more = found.length > SHOWN ? ', …' : ''
  return new Problem({
    what: `a binary task has two labels, these are ${found.length > MOST_CLASSES ? `more than ${MOST_CLASSES}` : found.length}: ${shown.join(', ')}${more}`,
    where,
    fix: 'fix the labels, or declare the task as multiclass or regression',
  })
}

function notAmong(asked: string, labels: readonly string[]): Problem {
  const meant = suggestion(asked, labels)
  return new Problem({
    what: `no row has the positive label ${asked}; the labels are ${labels.join(' and ')}`,
    where: '--positive-label (or `positive:` in the configuration)',
    fix: meant ? `did you mean ${meant}?` : `write ${labels.join(' or ')}`,
  })
}

/** Classes in numeric order if all are numbers, else by code units. */
export function sortedClasses(labels: Iterable<string>): string[] {
  const unique = [...new Set(labels)].sort()
  const numeric = unique.every(label => label.trim() !== '' && Number.isFinite(Number(label)))
  return numeric ? unique.sort((one, other) => Number(one) - Number(other)) : unique
}
