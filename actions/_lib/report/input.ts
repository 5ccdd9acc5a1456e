import type { Comparison } from '../contract/comparison.ts'
import type { Evaluation } from '../contract/evaluation.ts'
import type { Run } from '../contract/run.ts'
import type { TrainingRecord } from '../contract/training-record.ts'
import type { PullRequest } from './pull-request.ts'

/** The documents of one report. Only the comparison is needed; what is missing leaves its part out. */
export type ReportInput = {
  comparison: Comparison
  /** The candidate's. */
  evaluation?: Evaluation | null
  championEvaluation?: Evaluation | null
  /** How the candidate was trained. */
  run?: Run | null
  /** How the champion was trained, as far as its run.json or its release tells. */
  championRun?: TrainingRecord | null
  pullRequest?: PullRequest | null
  /** Why this model was trained, each in words. */
  reasons?: readonly string[]
  /** What the pull request changes in how models are evaluated, each in words; the base's definition was applied. */
  definition?: readonly string[]
  /** The comparison under the pull request's own definition, if it was requested. */
  proposed?: Comparison | null
}
