/** Splits, averages, classes and aggregates: they describe on what and how a metric was measured, and do not change its direction. */
const QUALIFIERS =
  setOf(`train training val valid validation eval evaluation dev test testing holdout heldout oof fold macro micro weighted
binary avg average averaged mean median overall total all ovr ovo each min max minimum maximum best last latest final epoch step batch ema
smoothed cumulative running value values pct percent class classes cls top small medium large metrics results summary mid agg global
strict flexible lsum seed run score scores k th`)
/** After a metric they name the moment of the measurement; with a superlative they are the value: `best_accuracy_epoch` is an epoch. */
const MOMENTS = setOf('epoch step batch fold seed run')
const SUPERLATIVES = setOf('best max min maximum minimum last latest final top')

/** Qualifiers before a word; after it they would be another noun: `accuracy_n` is a number of something. */
const ONLY_IN_FRONT = setOf('n num number nr')

/** What programs do and have: the only words allowed before a duration, a size or an amount of work. */
const PROCESS =
  setOf(`inference infer predict prediction predictions predicting training fit fitting scoring forward backward pass request requests response query
token tokens first next decode decoding encode encoding prefill generation generate generated prompt input output wall clock wallclock cpu gpu tpu cuda
model load loading startup cold warm compile compilation build import export elapsed execution exec processing process processed preprocess
preprocessing postprocess postprocessing tokenization peak resident artifact binary file package onnx weights disk http req client server api
search index indexing render rendering sample samples image images row sentence item op used usage allocated size successful e2e system sys perf performance bench benchmark timing timings
resource resources`)
const REWARDED = setOf('episode episodic ep discounted undiscounted rollout')

const TIME = setOf(`ns us ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days
nanoseconds microseconds milliseconds millisecond microsecond nanosecond`)
const SIZE = setOf('b kb mb gb tb kib mib gib byte bytes kilobytes megabytes gigabytes')
const MONEY = setOf('usd eur gbp dollars cents kwh wh kg g joules')
const LENGTH = setOf('m cm mm km px pixel pixels deg degrees')

/** Units that alone mean that less is better; `hr`, `m` or `day` may be something else. */
export const PLAIN_UNIT =
  /^(?:ns|us|ms|secs?|seconds?|(?:nano|micro|milli)seconds?|[kmgt]i?b|bytes|(?:kilo|mega|giga)bytes)$/

/** What a unit is a unit of; null for any other word. */
export function unitOf(word: string): 'time' | 'size' | 'money' | 'length' | null {
  if (TIME.has(word)) return 'time'
  if (SIZE.has(word)) return 'size'
  if (MONEY.has(word)) return 'money'
  return LENGTH.has(word) ? 'length' : null
}

/** `p95`, `90th`, `1k`, `v1`, `class0`, `macro`: does not describe what is measured. */
export function isQualifier(word: string): boolean {
  return (
    QUALIFIERS.has(word) ||
    /^(?:[pqv]?\d+|\d+(?:st|nd|rd|th|k))$/.test(word) ||
    QUALIFIERS.has(word.replace(/\d{1,9}$/, ''))
  )
}

/** Whether a name ends in the moment at which its metric was best, which is no metric. */
export function isMomentOfBest(ending: readonly string[], words: readonly string[]): boolean {
  return ending.some(word => MOMENTS.has(word)) && words.some(word => SUPERLATIVES.has(word))
}

/** Whether a word makes a count of what follows: `num_fps` are false positives, not frames per second. */
export function isNumbering(word: string): boolean {
  return ONLY_IN_FRONT.has(word) || word === 'total'
}

/** Whether a word is allowed before a metric whose own name is too vague. */
export function isModest(word: string, of: 'process' | 'reward' | 'nothing'): boolean {
  if (isQualifier(word) || ONLY_IN_FRONT.has(word)) return true
  if (of === 'nothing') return false
  return (of === 'process' ? PROCESS : REWARDED).has(word)
}

function setOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}
