import type { Task } from '../../contract/task.ts'
import type { Metric } from '../metric.ts'
import { mae, medianAbsoluteError } from './absolute-error.ts'
import { accuracy } from './accuracy.ts'
import { averagePrecision } from './average-precision.ts'
import { balancedAccuracy } from './balanced-accuracy.ts'
import { brier } from './brier.ts'
import { ece } from './calibration-error.ts'
import { explainedVariance, r2 } from './explained-variance.ts'
import { kappa } from './kappa.ts'
import { logLoss } from './log-loss.ts'
import { mcc } from './mcc.ts'
import { mape } from './percentage-error.ts'
import { precisionRecall } from './precision-recall.ts'
import { ranking } from './ranking.ts'
import { rocAuc, rocAucOvrMacro } from './roc-auc.ts'
import { mse, rmse } from './squared-error.ts'

/** Every built-in metric, in the order in which reports show them. */
const METRICS: readonly Metric[] = [
  rocAuc,
  rocAucOvrMacro,
  averagePrecision,
  logLoss,
  brier,
  ece,
  accuracy,
  balancedAccuracy,
  ...precisionRecall,
  mcc,
  kappa,
  mae,
  mse,
  rmse,
  r2,
  medianAbsoluteError,
  mape,
  explainedVariance,
  ...ranking,
]

/** The metrics of a task; none for `custom`, whose metrics come from files. */
export function metricsFor(task: Task): Metric[] {
  return METRICS.filter(metric => metric.tasks.includes(task))
}
