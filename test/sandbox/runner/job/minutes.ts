/** The longest that a timer of Node's can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1

/** Minutes as milliseconds for a timer, of which one that is too long would go off at once. */
export function timerOf(minutes: number): number {
  return Math.min(minutes * 60_000, LONGEST)
}
