import type { GateResult } from '../../contract/comparison.ts'
import type { Verdict } from '../../contract/gate.ts'
import type { GateCause } from '../../contract/gate-cause.ts'
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
  /** Why the gate cannot be applied at all, and what follows from that; null if it can. */
  obstacle: GateDecision | null
  /** The candidate alone, which absolute gates look at. */
  alone: GateEstimate | null
  /** Candidate − champion; null without a champion to compare with. */
  difference: GateEstimate | null
  /** Of a metric file: equal predictions say nothing of it. */
  fromFile?: boolean
}

/** A verdict with what decided it. */
export type GateDecision = { verdict: Verdict; cause: GateCause; pValue?: number }

/** What all gates of a comparison share. */
export type GateContext = {
  confidence: number
  /** Every prediction of the candidate equals the champion's. */
  identical: boolean
  /** Of a rule that needs a champion, where there is none to compare with. */
  withoutChampion: GateDecision
}

/** A gate's result, and what Holm's correction needs of it. */
export type GateOutcome = {
  result: GateResult
  /** One-sided p in the failing direction; null if no test decides the gate. */
  pFail: number | null
  /** The result of a failure that the correction over so many gates overturns; null if no test failed. */
  overturned: ((gates: number) => GateResult) | null
}
