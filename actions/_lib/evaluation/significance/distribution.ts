import { incompleteBeta } from './gamma.ts'

/** P(Z ≤ z) of the standard normal; the tail by a continued fraction, so that it keeps its relative precision. */
export function normalCdf(z: number): number {
  const upper = upperTail(Math.abs(z))
  return z > 0 ? 1 - upper : upper
}

/** P(Z > z) for z ≥ 0: series below 3, Laplace's continued fraction above (Abramowitz & Stegun 26.2.11 and 26.2.14). */
function upperTail(z: number): number {
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
  if (z < 3) return 0.5 - density * seriesFrom(z)
  let fraction = 0
  for (let k = 80; k > 0; k--) fraction = k / (z + fraction)
  return density / (z + fraction)
}

function seriesFrom(z: number): number {
  let term = z
  let sum = z
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return sum
}

/** P(T ≤ t) of Student's t with `freedom` degrees of freedom; Infinity means the normal. */
export function studentCdf(t: number, freedom: number): number {
  if (!(freedom < 1e7)) return normalCdf(t)
  const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2
  return t > 0 ? 1 - tail : tail
}

/** The z with P(Z ≤ z) = p: Acklam's rational approximation, made exact by one step of Halley. */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity
  if (p >= 1) return Infinity
  if (p > 0.5) return -normalQuantile(1 - p)
  const z = acklam(p)
  const error = (normalCdf(z) - p) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2)
  return z - error / (1 + (z * error) / 2)
}

/** The t with P(T ≤ t) = p, by bisection (at 60 steps exact to the last bits). */
export function studentQuantile(p: number, freedom: number): number {
  if (!(freedom < 1e7)) return normalQuantile(p)
  if (p < 0.5) return -studentQuantile(1 - p, freedom)
  let [low, high] = [0, 2]
  while (studentCdf(high, freedom) < p && high < 1e12) high *= 2
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2
    if (studentCdf(middle, freedom) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function acklam(p: number): number {
  if (p < 0.024_25) {
    const q = Math.sqrt(-2 * Math.log(p))
    return (
      (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
        q +
        4.374664141464968) *
        q +
        2.938163982698783) /
      ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) *
        q +
        1)
    )
  }
  const q = p - 0.5
  const r = q * q
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
      1)
  )
}
