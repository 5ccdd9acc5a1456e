import type { Task } from '../../contract/task.ts'
import type { Metric } from '../metric.ts'
import { mae } from './absolute-error.ts'
import { accuracy } from './accuracy.ts'
import { brier } from './brier.ts'
import { logLoss } from './log-loss.ts'
import { rocAuc, rocAucOvrMacro } from './roc-auc.ts'

/** Every built-in metric, in the order in which reports show them. */
const METRICS: readonly Metric[] = [rocAuc, rocAucOvrMacro, logLoss, brier, accuracy, mae]

/** The metrics of a task; none for `custom`, whose metrics come from files. */
export function metricsFor(task: Task): Metric[] {
  return METRICS.filter(metric => metric.tasks.includes(task))
}

/** A metric by its name in contract.md. */
export function metricNamed(name: string): Metric | undefined {
  return METRICS.find(metric => metric.name === name)
}
