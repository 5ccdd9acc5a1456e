import { isMapping } from '../../contract/shape.ts'
import type { Reading, Shape } from './reading.ts'
import { groupsOf, mappingOf } from './tree.ts'

/**
 * SageMaker's evaluation: `{"regression_metrics":{"mse":{"value":4,"standard_deviation":2}}}`. Its `standard_deviation` is of
 * whatever the author chose, in Amazon's own example of the residuals: no standard error, so it gives no interval.
 */
export const sagemaker: Shape = {
  name: "SageMaker's evaluation",
  read: contents => {
    const groups = groupsOf(mappingOf(contents))
    if (!groups?.every(([name]) => name.endsWith('_metrics'))) return null
    const readings = groups.flatMap(([group, metrics]) =>
      valuesOf(metrics).map(({ name, value }) => ({
        name: groups.length === 1 ? name : `${group}.${name}`,
        value,
      })),
    )
    return readings.length > 0 ? readings : null
  },
}

/** Numbers that Python could not write as JSON stand there as text. */
function valuesOf(metrics: Record<string, unknown>): Reading[] {
  return Object.entries(metrics).flatMap(([name, metric]) => {
    if (!isMapping(metric)) return []
    const { value } = metric
    if (value === 'NaN') return [{ name, value: Number.NaN }]
    return typeof value === 'number' ? [{ name, value }] : []
  })
}
