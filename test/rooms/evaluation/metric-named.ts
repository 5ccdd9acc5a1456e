import { taskSchema } from '../../../actions/_lib/contract/task.ts'
import type { Metric } from '../../../actions/_lib/evaluation/metric.ts'
import { metricsFor } from '../../../actions/_lib/evaluation/metrics/task-metrics.ts'

/** A built-in metric by its name, of whichever task has it. */
export function metricNamed(name: string): Metric | undefined {
  return taskSchema.options.flatMap(task => metricsFor(task)).find(metric => metric.name === name)
}
