import { type Kind, kindOf, LONGEST_PHRASE } from './lexicon.ts'
import { isMomentOfBest, isQualifier, unitOf } from './qualifiers.ts'

/** A word or phrase of a name; `kind` is undefined if the lexicon does not know it. */
export type Term = { text: string; kind: Kind | undefined }

/** What is left of a name without its end: the last term is the head. */
export type Stripped = {
  terms: Term[]
  units: string[]
  /** `score` came after the head. */
  isScored: boolean
  /** scikit-learn's `neg` came before it. */
  isNeg: boolean
}

const PLACES = new Set(['on', 'in', 'for', 'by', 'across', 'among', 'within'])

/** Words as terms, the longest phrases of the lexicon first. */
export function termsOf(words: readonly string[]): Term[] {
  const terms: Term[] = []
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_PHRASE, words.length - at)
    while (length > 1 && kindOf(words.slice(at, at + length).join(' ')) === undefined) length--
    const text = words.slice(at, at + length).join(' ')
    terms.push({ text, kind: kindOf(text) })
    at += length
  }
  return terms
}

/** Without `@5`, `at_recall_90` and `on_mnist`; null where what follows `at` is no other metric and no number. */
export function withoutPlace(terms: readonly Term[]): Term[] | null {
  const at = terms.findIndex(({ text }) => text === 'at' || text === '@')
  if (at >= 0) {
    const after = terms.slice(at + 1).filter(({ text }) => text !== 'at' && text !== '/')
    return after.every(({ text, kind }) => kind !== undefined || isQualifier(text))
      ? terms.slice(0, at)
      : null
  }
  const place = terms.findIndex(({ text }) => PLACES.has(text))
  return place < 0 ? [...terms] : terms.slice(0, place)
}

/** Removes qualifiers and units from the end, and `neg` from before the head; null where these change the meaning. */
export function strip(given: readonly Term[], isPerTime: boolean): Stripped | null {
  const terms = [...given]
  while (terms.length > 0 && isTrailing(terms.at(-1)!, isPerTime)) terms.pop()
  const ending = given.slice(terms.length).map(({ text }) => text)
  const names = given.map(({ text }) => text)
  if (isMomentOfBest(ending, names)) return null
  const units = ending.filter(text => unitOf(text) !== null && !isQualifier(text))
  const isScored = ending.some(text => text === 'score' || text === 'scores')
  const neg = terms.findIndex(({ text }) => text === 'neg')
  if (neg >= 0 && !terms.slice(neg + 1, -1).every(({ text }) => isQualifier(text))) return null
  return { terms: neg < 0 ? terms : terms.toSpliced(neg, 1), units, isScored, isNeg: neg >= 0 }
}

/** In `steps_per_second` the steps are what is counted. */
function isTrailing({ text, kind }: Term, isPerTime: boolean): boolean {
  if (text === '/') return true
  const isKnown = kind !== undefined && (kind !== 'work' || isPerTime)
  return !isKnown && (isQualifier(text) || unitOf(text) !== null)
}
