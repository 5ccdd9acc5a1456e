import { incompleteBeta, logFactorial } from './gamma.ts'

export type McNemar = { exact: number; mid: number }

/**
 * Two-sided p that fixed and broken rows are equally likely: exact (binomial) and mid-p (Fagerland, Lydersen & Laake,
 * BMC Medical Research Methodology 13:91, 2013). Without discordant rows both are 1.
 */
export function mcnemar({ fixed, broken }: { fixed: number; broken: number }): McNemar {
  const n = fixed + broken
  if (n === 0) return { exact: 1, mid: 1 }
  const fewer = Math.min(fixed, broken)
  const tail = incompleteBeta(0.5, n - fewer, fewer + 1)
  const mass = Math.exp(logFactorial(n) - logFactorial(fewer) - logFactorial(n - fewer) - n * Math.LN2)
  const exact = Math.min(1, 2 * tail)
  return { exact, mid: fixed === broken ? 1 - mass : Math.max(0, 2 * tail - mass) }
}
