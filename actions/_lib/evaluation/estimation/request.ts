import type { Settings } from '../../contract/evaluation.ts'
import { confusionOf } from '../confusion.ts'
import type { Sample } from '../metric.ts'
import type { Clusters } from '../resampling/clusters.ts'
import { type JointCounts, jointCounts } from '../resampling/counts.ts'
import type { Test } from '../significance/estimate.ts'

/** Reports how far a step is, from 0 to 1. */
export type Progress = (step: string, share: number) => void

/** Rows that belong together: by the named cluster, or the result lists of a ranking. */
export type RowGroups = Clusters & { kind: 'clusters' | 'lists' }

/** The models and the rows that a request is about. */
export type SampleSet = {
  /** The candidate alone, or the candidate and the champion on the same rows. */
  models: readonly Sample[]
  weight: Float64Array | null
  /** Rows that are resampled together; null where each row is independent. */
  groups: RowGroups | null
}

/** What to estimate on these rows: the metrics of one model, or the differences first − second of two. */
export type EstimationRequest = SampleSet & {
  settings: Pick<Settings, 'confidence' | 'resamples'>
  /** Makes the resamples reproducible; every request has its own. */
  seed: string
  /** Row visits that one metric's resamples may cost. */
  visits: number
  progress: Progress
}

/** What several metrics need of the rows, computed when first asked for. */
type Shared = {
  /** Each model's weighted confusion matrix. */
  confusions(): Float64Array[]
  counts(): JointCounts
}
export type EstimationContext = EstimationRequest & Shared

/** 2,000 resamples of 200,000 rows: a few seconds for a metric. */
export const VISITS = 4e8

/** Shares what is computed once for all metrics of a request. */
export function estimationContext<Asked extends SampleSet>(asked: Asked): Asked & Shared {
  const { models, weight } = asked
  return {
    ...asked,
    confusions: once(() => models.map(model => confusionOf(model, weight))),
    counts: once(() => jointCounts(models)),
  }
}

function once<T>(compute: () => T): () => T {
  let result: { value: T } | null = null
  return () => {
    result ??= { value: compute() }
    return result.value
  }
}

/** The test's name of a resampled estimate, by what was resampled. */
export function testOf({ groups }: SampleSet): Test {
  return groups?.kind === 'clusters' ? 'cluster-bootstrap' : 'bootstrap'
}
