import { normalQuantile, studentQuantile } from './distribution.ts'

/** The chance that a true difference of the detectable size settles a gate. */
export const POWER = 0.8

type Spread = {
  /** Standard error of the difference, from `units` rows or clusters. */
  error: number
  units: number
  /** One-sided, (1 − confidence) / 2 for a gate on the two-sided interval. */
  alpha: number
  /** The units are clusters: Student's t instead of the normal. */
  clustered: boolean
}

/**
 * How far beyond a gate's bound the true difference must lie to be settled with 80 % power: (z₁₋α + z₀.₈) · se, the
 * usual formula of a one-sided test (Julious, Statistics in Medicine 23, 2004, eq. for non-inferiority).
 */
export function detectableDifference({ error, units, alpha, clustered }: Spread): number {
  return (criticalValue(units, alpha, clustered) + normalQuantile(POWER)) * error
}

/** How many units like these settle a true `distance` from the bound with 80 % power; null if no number does. */
export function unitsNeeded({ distance, ...spread }: Spread & { distance: number }): number | null {
  const { error, units, alpha, clustered } = spread
  if (!(Math.abs(distance) > 0) || !(error > 0)) return null
  const perUnit = error * Math.sqrt(units)
  let needed = Number.POSITIVE_INFINITY
  for (let step = 0; step < 50; step++) {
    const factor = criticalValue(needed, alpha, clustered) + normalQuantile(POWER)
    const next = Math.ceil(((factor * perUnit) / distance) ** 2)
    if (next === needed) break
    needed = Math.max(next, 2)
  }
  return Number.isSafeInteger(needed) ? Math.max(needed, units + 1) : null
}

function criticalValue(units: number, alpha: number, clustered: boolean): number {
  return studentQuantile(1 - alpha, clustered ? units - 1 : Number.POSITIVE_INFINITY)
}
