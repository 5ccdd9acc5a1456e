/** The direction in which a metric is better, to put behind its name; nothing where it is not known. */
export function arrowOf(higherIsBetter: boolean | null): string {
  return higherIsBetter === null ? '' : higherIsBetter ? '\u00a0↑' : '\u00a0↓'
}

/** What an interval of a difference says of the candidate. */
export function changeInWords(
  interval: readonly [number, number] | null | undefined,
  higherIsBetter: boolean | null,
): 'better' | 'worse' | 'no clear change' | '' {
  if (!interval) return ''
  const [low, high] = interval
  if (low <= 0 && high >= 0) return 'no clear change'
  if (higherIsBetter === null) return ''
  return low > 0 === higherIsBetter ? 'better' : 'worse'
}
