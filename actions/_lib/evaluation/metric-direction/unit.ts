import { directionOf, isDoubtful } from './direction.ts'

/** Units that leave the direction to the name. */
const SILENT = /^(?:|%|percent|points?|score|-|none)$/i
/** Units that a benchmark's name contradicts only if it is about something other than the time taken. */
const TIME_OR_SIZE =
  /^(?:ns|us|μs|ms|s|secs?|seconds?|(?:nano|micro|milli)seconds?|min|minutes?|h|hours?|[kmg]i?b|b|bytes?)$/i

/** Times that are better long. */
const LASTING = /\b(?:watch|dwell|session|engagement|retention|lifetime|life|battery|listening|gameplay)\b/i

/**
 * The direction of a benchmark's number by its unit and name together: `ops/ms` is better higher and `ns/iter` lower, whatever the
 * benchmark is called. Null where the unit is not known, or where the name doubts or contradicts it (`dropped frames` in `frames/s`).
 */
export function directionOfBenchmark(name: string, unit: string): boolean | null {
  if (SILENT.test(unit)) return directionOf(name)
  const byUnit = TIME_OR_SIZE.test(unit) ? false : directionOf(unit)
  const own = name.endsWith(` - ${unit}`) ? name.slice(0, -unit.length - 3) : name
  if (byUnit === null || isDoubtful(own) || LASTING.test(own)) return null
  const byName = directionOf(own)
  return byName === null || byName === byUnit ? byUnit : null
}
