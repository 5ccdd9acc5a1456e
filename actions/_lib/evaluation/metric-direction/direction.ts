import type { Kind } from './lexicon.ts'
import { isModest, isNumbering, isQualifier, PLAIN_UNIT, unitOf } from './qualifiers.ts'
import { type Stripped, strip, type Term, termsOf, withoutPlace } from './terms.ts'
import { type Words, wordsOf } from './words.ts'

/** Whether more of a kind is better; null where that depends. */
const HIGHER: Record<Kind, boolean | null> = {
  quality: true,
  'plain-quality': true,
  reward: true,
  throughput: true,
  rate: true,
  work: null,
  loss: false,
  'plain-loss': false,
  error: false,
  failure: false,
  cost: false,
  latency: false,
  duration: false,
  size: false,
  doubt: null,
}

/** Which words are allowed before these kinds: `watch_time` is no cost as `inference_time` is. The others take any. */
const MODEST: Partial<Record<Kind, 'process' | 'reward' | 'nothing'>> = {
  duration: 'process',
  size: 'process',
  work: 'process',
  rate: 'process',
  reward: 'reward',
  'plain-quality': 'nothing',
  'plain-loss': 'nothing',
}

/** Kinds for which the path before the name must be known, too, as in `watch/time`. */
const WHOLE: ReadonlySet<Kind> = new Set(['duration', 'size', 'work'])

/**
 * Whether more of a metric is better, by its name alone; null where the name leaves a doubt, so that the user is asked.
 *
 * A name is read as an English compound: its head is the last word once qualifiers (`val`, `macro`, `p95`, `@5`, units) are taken
 * away, and only a head that the lexicon knows gives a direction. A word that derives, compares or denies, anywhere in the name,
 * makes it unknown. `x_per_y` goes by what is counted.
 */
export function directionOf(name: string): boolean | null {
  const words = wordsOf(name)
  const parts = words && partsOf(words)
  if (parts === null) return null
  const { stripped, isPerTime, per } = parts
  const head = stripped.terms.at(-1)?.kind
  if (head === undefined || (head === 'work' && !isPerTime)) {
    return isPerTime ? null : directionOfUnit(stripped, per)
  }
  if (DOUBTS.some(isDoubt => isDoubt(head, parts))) return null
  return turned(stripped, head === 'work' ? true : HIGHER[head])
}

/** A name taken apart. */
type NameParts = {
  /** All terms before `per`. */
  all: readonly Term[]
  stripped: Stripped
  per: Words['per']
  isPerTime: boolean
  /** It ended with `@5` or `on_mnist`. */
  isPlaced: boolean
}

/** Null where the name leaves a doubt already. */
function partsOf(words: Words): NameParts | null {
  const { counted, per } = words
  if (hasDoubt(words) || (per !== null && !isDenominator(per))) return null
  const isPerTime = per !== null && unitOf(per[0]!) === 'time'
  const all = termsOf(counted)
  const terms = withoutPlace(all)
  const stripped = terms && strip(terms, isPerTime)
  return stripped && { all, stripped, per, isPerTime, isPlaced: terms.length < all.length }
}

/** What makes the direction of a known head doubtful. */
const DOUBTS: readonly ((head: Kind, parts: NameParts) => boolean)[] = [
  (head, { isPlaced, isPerTime }) => WHOLE.has(head) && (isPlaced || (isPerTime && head !== 'work')),
  (head, { per, all }) => head === 'rate' && (per !== null || all.some(({ text }) => isNumbering(text))),
  (head, { stripped }) => !unitsFit(head, stripped.units),
  (head, { stripped }) => !isPlainBefore(head, stripped.terms.slice(0, -1)),
  (_, { stripped }) => mayNameClass(stripped.terms),
]

/** Whether a word of the name derives, compares or denies, so that not even a unit can say which direction is better. */
export function isDoubtful(name: string): boolean {
  const words = wordsOf(name)
  return words === null || hasDoubt(words)
}

function hasDoubt({ counted, per }: Words): boolean {
  return [...termsOf(counted), ...termsOf(per ?? [])].some(({ kind }) => kind === 'doubt')
}

/** `token`, `1k_tokens`, `step_ms`: one thing, and units or qualifiers. */
function isDenominator(per: readonly string[]): boolean {
  const [, ...rest] = per.filter(word => !/^\d+k?$/.test(word))
  return per.length > 0 && rest.every(word => isQualifier(word) || unitOf(word) !== null)
}

/** `p95_ms`, `predict_ms`, `s/it`: only what a program does and its unit. */
function directionOfUnit({ terms, units }: Stripped, per: Words['per']): boolean | null {
  const unit = units.find(word => unitOf(word) === 'time' || unitOf(word) === 'size')
  const isDoing = ({ text, kind }: Term) =>
    text === '/' || kind === 'latency' || kind === 'duration' || kind === 'size' || isModest(text, 'process')
  if (unit === undefined || !terms.every(isDoing)) return null
  return terms.length > 0 || per !== null || PLAIN_UNIT.test(unit) ? false : null
}

function unitsFit(head: Kind, units: readonly string[]): boolean {
  if (head === 'error' || head === 'throughput' || head === 'rate') return true
  const wanted = { latency: 'time', duration: 'time', size: 'size', cost: 'money' }[head as string]
  return units.every(unit => unitOf(unit) === wanted)
}

/** Whether no word before the head means the opposite; before some heads every word must be known. */
function isPlainBefore(head: Kind, before: readonly Term[]): boolean {
  const own = before.slice(before.findLastIndex(({ text }) => text === '/') + 1)
  const modest = MODEST[head]
  const isKnown = ({ text, kind }: Term) =>
    text === '/' ||
    kind === head ||
    ((head === 'work' || head === 'rate') && kind === 'throughput') ||
    (modest !== undefined && isModest(text, modest))
  if (modest && !(WHOLE.has(head) ? before : own).every(isKnown)) return false
  if (head === 'loss' || head === 'error') return true
  const opposite = head === 'work' ? false : !HIGHER[head]
  return !before.some(
    term => term.kind && HIGHER[term.kind] === opposite && (!MODEST[term.kind] || own.includes(term)),
  )
}

/** `f1_error` and `recall_errors` may be the quality of a class of that name; `dice_loss` and `precision_loss` are losses. */
function mayNameClass(terms: readonly Term[]): boolean {
  const head = terms.at(-1)!
  const isQuality = ({ kind }: Term) => kind === 'quality' || kind === 'plain-quality'
  return ['error', 'errors'].includes(head.text) && terms.slice(0, -1).some(isQuality)
}

/** `neg_mean_squared_error` is turned, `neg_loss` may be the loss of negatives; the score of a latency may be better higher. */
function turned({ terms, isScored, isNeg }: Stripped, direction: boolean | null): boolean | null {
  if (direction === false && isScored) return null
  if (!isNeg) return direction
  const { text, kind } = terms.at(-1)!
  const isNamed =
    (kind === 'loss' || kind === 'error') && !['loss', 'losses', 'error', 'hinge'].includes(text)
  return isNamed ? true : null
}
