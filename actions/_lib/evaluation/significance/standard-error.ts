import { type Estimate, estimateFromError } from './estimate.ts'

/** A value with the standard error that a metric file gives, and its number of rows, 0 if it is unknown. */
export type WithError = { value: number | null; deviation?: number; n: number }

/** The value ± its standard error; null without one. */
export function estimateFromFile({ value, deviation, n }: WithError, confidence: number): Estimate | null {
  if (value === null || deviation === undefined) return null
  return finite(
    estimateFromError({
      value,
      scale: Math.abs(value),
      error: deviation,
      units: n,
      freedom: freedomOf(n),
      confidence,
      test: 'none',
    }),
  )
}

/**
 * One value − another with the error √(a² + b²) of independent ones, and Welch's degrees of freedom where both files give their numbers of
 * rows (Welch, Biometrika 34, 1947). Both models mostly answered the same questions, which makes the true error smaller:
 * the interval is too wide rather than too narrow. Null unless both files give a standard error.
 */
export function differenceFromErrors(
  ours: WithError,
  theirs: WithError,
  confidence: number,
): Estimate | null {
  if (ours.value === null || theirs.value === null) return null
  if (ours.deviation === undefined || theirs.deviation === undefined) return null
  const error = Math.hypot(ours.deviation, theirs.deviation)
  const share = (deviation: number, n: number) => (deviation / error) ** 4 / freedomOf(n)
  return finite(
    estimateFromError({
      value: ours.value - theirs.value,
      scale: Math.max(Math.abs(ours.value), Math.abs(theirs.value)),
      error,
      // More rows cannot be added to two files, so none are counted.
      units: 0,
      freedom: 1 / (share(ours.deviation, ours.n) + share(theirs.deviation, theirs.n)),
      confidence,
      test: 'unpaired-se',
    }),
  )
}

function freedomOf(n: number): number {
  return n > 1 ? n - 1 : Number.POSITIVE_INFINITY
}

function finite(estimate: Estimate): Estimate | null {
  return Number.isFinite(estimate.value) && estimate.interval.every(Number.isFinite) ? estimate : null
}
