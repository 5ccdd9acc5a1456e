import type { GateResult } from '../../contract/comparison.ts'
import type { Verdict } from '../../contract/gate.ts'
import type { MetricEstimate } from '../estimation/estimation.ts'

/** An estimate as gates see it; the direction of a metric file's metric may be unknown. */
export type GateEstimate = Omit<MetricEstimate, 'metric'> & {
  metric: { name: string; higherIsBetter: boolean | null }
}

/** What a gate looks at: all rows, or one slice. */
export type GateTarget = {
  /** `origin=ATL`, or null for all rows. */
  slice: string | null
  rows: number
  /** Why it cannot be judged at all, and what follows from that; null if it can. */
  obstacle: { verdict: 'fail' | 'inconclusive'; reason: string } | null
  /** The candidate alone, which absolute gates judge. */
  alone: GateEstimate | null
  /** Candidate − champion; null without a champion to compare with. */
  difference: GateEstimate | null
  /** Of a metric file: equal predictions say nothing of it. */
  fromFile?: boolean
}

/** How the judge is set up. */
export type GateContext = {
  confidence: number
  /** Every prediction of the candidate equals the champion's. */
  identical: boolean
  /** What a rule that needs a champion says where there is none to compare with. */
  withoutChampion: { verdict: Verdict; reason: string }
}

/** A gate's result, and what Holm's correction needs of it. */
export type GateOutcome = {
  result: GateResult
  /** One-sided p in the failing direction; null if no test decides the gate. */
  pFail: number | null
  /** A failure's result if it does not outlive the correction over so many gates; null if it did not fail by a test. */
  overturned: ((gates: number) => GateResult) | null
}
