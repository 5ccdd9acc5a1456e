/** Work that takes less than this is not worth a line. */
const WORTH_MS = 2000

/** Clock in milliseconds. */
export type Clock = () => number

/**
 * Progress where lines cannot be rewritten: one line per quarter of a step, `sorting 25 %`, once the step has taken two seconds.
 * A share below the last one begins the step again.
 */
export function quarterLines(print: (line: string) => void, now: Clock = () => performance.now()) {
  const steps = new Map<string, { began: number; quarter: number }>()
  return (step: string, share: number): void => {
    const quarter = Math.floor(Math.min(1, Math.max(0, share)) * 4)
    const known = steps.get(step)
    if (known === undefined || quarter < known.quarter) {
      steps.set(step, { began: now(), quarter })
      return
    }
    if (quarter === known.quarter || now() - known.began < WORTH_MS) return
    known.quarter = quarter
    print(`${step} ${quarter * 25} %`)
  }
}
