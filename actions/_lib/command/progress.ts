/** How many epochs, folds or trials are done; progress inside one is added to it. */
export type EpochCount = { done: number; of: number } | null

/** The progress in a line: the share done, 0 to 1, and whether the line is a bar or reports one round of many. */
export type LineProgress = { course: EpochCount; share: number | null; kind: 'bar' | 'round' | null }

const BAR = /(?<![\d.])(\d{1,3})(?:\.\d+)? ?%\s*\|/
const KERAS_BAR = /^\s*(\d+)\/(\d+)\s*(?:\[[=>.]+\]|━)/
const OUTER = /\b(?:epoch|fold|trial)\s*(?::\s*)?\[?(\d+)\s*(?:\/|\bof\b)\s*(\d+)\]?/i
const INNER = /(?:\b(?:step|iteration|iter|round|batch)\s*(?::\s*)?\[?|\[)(\d+)\s*(?:\/|\bof\b)\s*(\d+)/i
const BARE = /^\s*epoch\s*(?::\s*)?\[?\d+\/\d+\]?\W*$/i
/** CatBoost: `10:	learn: 0.61	total: 1.2s	remaining: 10.8s`. */
const REMAINING = /^\d+:\s+learn:.*\btotal: ([\d.]+)(ms|s|m|h)\s+remaining: ([\d.]+)(ms|s|m|h)\b/
/** XGBoost and LightGBM: `[10]	validation-logloss:0.31`. */
const ROUND = /^\[\d+\]\s+\S.*:\s*[-\d]/

/** Only so many characters are read: no progress line is longer, and the text is untrusted. */
const MOST_READ = 1000

/**
 * Reads a line of tqdm, Keras, PyTorch's tutorials, XGBoost, LightGBM, CatBoost, or one like `step 3/20`. A bar inside an epoch counts as
 * part of it; a bare line `Epoch 3/10` starts the third epoch (Keras), one with a loss ends it.
 */
export function progressInLine(given: string, course: EpochCount): LineProgress {
  const line = given.slice(0, MOST_READ)
  const outer = line.match(OUTER)
  const inner = innerOf(outer ? line.replace(outer[0], '') : line)
  const kind = kindOf(line)
  if (outer && Number(outer[2]) > 0 && Number(outer[1]) <= Number(outer[2])) {
    const began = inner !== null || BARE.test(line)
    const next = { done: Math.max(0, Number(outer[1]) - (began ? 1 : 0)), of: Number(outer[2]) }
    return { course: next, share: shareIn(next, inner ?? 0), kind: kind ?? 'round' }
  }
  if (inner === null) return { course, share: null, kind }
  return { course, share: course === null ? inner : shareIn(course, inner), kind: kind ?? 'round' }
}

function kindOf(line: string): LineProgress['kind'] {
  if (BAR.test(line) || KERAS_BAR.test(line)) return 'bar'
  return REMAINING.test(line) || ROUND.test(line) ? 'round' : null
}

function innerOf(line: string): number | null {
  const bar = line.match(BAR)
  if (bar) return shareOf(Number(bar[1]), 100)
  const remaining = line.match(REMAINING)
  if (remaining) {
    const [, total, totalUnit, left, leftUnit] = remaining
    const [gone, more] = [seconds(total, totalUnit), seconds(left, leftUnit)]
    return shareOf(gone, gone + more)
  }
  const counted = line.match(KERAS_BAR) ?? line.match(INNER)
  return counted ? shareOf(Number(counted[1]), Number(counted[2])) : null
}

function seconds(text = '0', unit = 's'): number {
  return Number(text) * ({ ms: 0.001, s: 1, m: 60, h: 3600 }[unit] ?? 1)
}

function shareIn({ done, of }: NonNullable<EpochCount>, inner: number): number {
  return Math.min(1, (done + inner) / of)
}

function shareOf(done: number, all: number): number | null {
  return all > 0 && done <= all ? done / all : null
}
