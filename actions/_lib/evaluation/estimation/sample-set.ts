import type { Settings } from '../../contract/evaluation.ts'
import type { JoinedRows, Scores } from '../../contract/table.ts'
import type { Sample } from '../metric.ts'
import { clustersOf } from '../resampling/clusters.ts'
import { codesAt, weightAt } from '../resampling/selection.ts'
import { sampleOf, subsample } from '../sample.ts'
import type { RowGroups, SampleSet } from './request.ts'

/** All rows, as the models see them. */
export function sampleSetOf(rows: JoinedRows, models: readonly Scores[], settings: Settings): SampleSet {
  return {
    models: models.map(scores => sampleOf(rows, scores, settings.threshold ?? 0.5)),
    weight: rows.weight,
    groups: groupsOf(rows),
  }
}

/** Some of the rows. */
export function sampleSetAt({ models, weight, groups }: SampleSet, indices: Int32Array): SampleSet {
  return {
    models: sharedTruth(models.map(model => subsample(model, indices))),
    weight: weightAt(weight, indices),
    groups: groups && { kind: groups.kind, ...clustersOf(codesAt(groups.codes, indices)) },
  }
}

/** The first of several models alone. */
export function candidateAlone(samples: SampleSet): SampleSet {
  return { ...samples, models: samples.models.slice(0, 1) }
}

function sharedTruth(models: Sample[]): Sample[] {
  return models.map(model => ({ ...model, truth: models[0]!.truth, query: models[0]!.query }))
}

/** Rows of the named cluster belong together; without one the result lists of a ranking do. */
function groupsOf({ cluster, query }: JoinedRows): RowGroups | null {
  if (cluster) return { kind: 'clusters', ...clustersOf(cluster.codes) }
  if (query) return { kind: 'lists', ...clustersOf(query.codes) }
  return null
}
