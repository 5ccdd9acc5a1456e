import { isMapping } from '../../contract/explain/shape.ts'
import type { MetricReading, Shape } from './reading.ts'
import { groupsOf, mappingOf } from './tree.ts'
import { leafValue } from './value.ts'

/**
 * SageMaker's evaluation: `{"regression_metrics":{"mse":{"value":4,"standard_deviation":2}}}`. Its `standard_deviation` is no standard
 * error and gives no interval: in evaluation.json it is the author's own (in Amazon's example that of the residuals), and Model
 * Monitor documents its own as that of five random samples of 80 % of the rows ("Model quality metrics and Amazon CloudWatch
 * monitoring"), which drawn without replacement is half a standard error. The file does not say which of these it holds.
 */
export const sagemaker: Shape = {
  name: "SageMaker's evaluation",
  read: contents => {
    const groups = groupsOf(mappingOf(contents))
    if (!groups?.every(([name]) => name.endsWith('_metrics'))) return null
    const readings = groups.flatMap(([group, metrics]) =>
      valuesOf(metrics).map(reading => ({
        ...reading,
        name: groups.length === 1 ? reading.name : `${group}.${reading.name}`,
      })),
    )
    return readings.length > 0 ? readings : null
  },
}

/** Numbers that Python could not write as JSON are text there. */
function valuesOf(metrics: Record<string, unknown>): MetricReading[] {
  return Object.entries(metrics).flatMap(([name, metric]) =>
    isMapping(metric) && 'value' in metric ? [{ name, ...leafValue(metric['value']) }] : [],
  )
}
