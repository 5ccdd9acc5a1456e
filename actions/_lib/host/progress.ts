/** Clock in milliseconds. */
export type Clock = () => number

const STEP = 0.05
const SOONEST_MS = 2000
const LATEST_MS = 300_000
const WORTH_MS = 2000

/**
 * Whether to print another line of progress where lines cannot be rewritten: after five percent more and at least two seconds, or after
 * any progress and five minutes.
 */
export function isDue({ further, sinceMs }: { further: number; sinceMs: number }): boolean {
  if (further >= STEP - 1e-9) return sinceMs >= SOONEST_MS
  return further > 0 && sinceMs >= LATEST_MS
}

type ProgressStep = { began: number; from: number; shown: number; at: number }

/**
 * Prints progress as sparse lines, `sorting 25 %, about 3 min left`, once a step has taken two seconds. A share below the last one starts
 * the step again.
 */
export function sparseLines(print: (line: string) => void, now: Clock = () => performance.now()) {
  const steps = new Map<string, ProgressStep>()
  return (name: string, given: number): void => {
    const share = Math.min(1, Math.max(0, given))
    const at = now()
    const step = steps.get(name)
    if (step === undefined || share < step.shown) {
      steps.set(name, { began: at, from: share, shown: share, at })
      return
    }
    if (at - step.began < WORTH_MS || !isDue({ further: share - step.shown, sinceMs: at - step.at })) return
    Object.assign(step, { shown: share, at })
    print(`${name} ${Math.floor(share * 100 + 1e-9)} %${leftOf(step)}`)
  }
}

function leftOf({ began, from, shown, at }: ProgressStep): string {
  const minutes = ((at - began) * (1 - shown)) / (shown - from) / 60_000
  if (minutes < 1) return ''
  return minutes < 120
    ? `, about ${Math.round(minutes)} min left`
    : `, about ${Math.round(minutes / 60)} h left`
}
