/** The longest delay of a Node timer, in milliseconds. */
const LONGEST = 2 ** 31 - 1

/** Minutes as milliseconds for a timer, limited because a longer delay would fire at once. */
export function timerOf(minutes: number): number {
  return Math.min(minutes * 60_000, LONGEST)
}
