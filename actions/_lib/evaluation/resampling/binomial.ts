import { logFactorial } from '../significance/gamma.ts'
import type { Random } from './random.ts'

/** Below this expectation the distribution function is walked, above it a transformed rejection is cheaper. */
const WALKED = 10

/** A draw from Binomial(n, p): inversion for small n·p, else Hörmann's BTRS (J. Statist. Comput. Simul. 46, 1993). */
export function binomialOf(random: Random, n: number, p: number): number {
  if (n <= 0 || p <= 0) return 0
  if (p >= 1) return n
  if (p > 0.5) return n - binomialOf(random, n, 1 - p)
  return n * p < WALKED ? walked(random, n, p) : rejected(random, n, p)
}

function walked(random: Random, n: number, p: number): number {
  const odds = p / (1 - p)
  let mass = Math.exp(n * Math.log1p(-p))
  let u = random()
  let k = 0
  while (u > mass && k < n) {
    u -= mass
    k++
    mass *= (odds * (n - k + 1)) / k
  }
  return k
}

function rejected(random: Random, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p))
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const c = n * p + 0.5
  const vr = 0.92 - 4.2 / b
  const alpha = (2.83 + 5.1 / b) * spread
  const logOdds = Math.log(p / (1 - p))
  const mode = Math.floor((n + 1) * p)
  const atMode = logFactorial(mode) + logFactorial(n - mode)
  for (;;) {
    const u = random() - 0.5
    const v = random()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + c)
    if (us >= 0.07 && v <= vr) return k
    if (k < 0 || k > n) continue
    const scaled = Math.log((v * alpha) / (a / (us * us) + b))
    if (scaled <= atMode - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds) return k
  }
}
