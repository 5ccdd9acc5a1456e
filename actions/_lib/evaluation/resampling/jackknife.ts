import type { Statistic } from './bootstrap.ts'
import type { Random } from './random.ts'

/** More groups cost more passes over the rows and improve the standard error little. */
const GROUPS = 40

/**
 * Standard error by leaving out one group of units after the other (Shao & Tu, The Jackknife and Bootstrap, 1995, §5.1):
 * used where thousands of resamples of millions of rows would take hours. NaN if undefined for some group.
 */
export function jackknife({
  units,
  statistic,
  random,
  progress,
}: {
  units: number
  statistic: Statistic
  random: Random
  progress?(share: number): void
}): { error: number; groups: number } {
  const groups = Math.min(units, GROUPS)
  const group = randomGroups({ units, groups, random })
  const times = new Float64Array(units)
  const values = Array.from({ length: groups }, (_, left) => {
    progress?.(left / groups)
    for (let unit = 0; unit < units; unit++) times[unit] = group[unit] === left ? 0 : 1
    return statistic(times)
  })
  const mean = values.reduce((sum, value) => sum + value, 0) / groups
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { error: Math.sqrt(((groups - 1) / groups) * squares), groups }
}

/** Groups of equal size, units shuffled (Fisher and Yates). */
function randomGroups({
  units,
  groups,
  random,
}: {
  units: number
  groups: number
  random: Random
}): Int32Array {
  const group = Int32Array.from({ length: units }, (_, unit) => unit % groups)
  for (let unit = units - 1; unit > 0; unit--) {
    const other = Math.floor(random() * (unit + 1))
    const kept = group[unit]!
    group[unit] = group[other]!
    group[other] = kept
  }
  return group
}
