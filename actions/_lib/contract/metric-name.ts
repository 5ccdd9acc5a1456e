import type { Task } from './task.ts'

const AVERAGED = ['macro', 'micro', 'weighted']
const CLASSES = ['log_loss', 'ece', 'accuracy', 'balanced_accuracy', 'mcc', 'kappa']

/** The metrics that each task is measured by; any other name comes from `metric-files`. */
export const METRIC_NAMES: Record<Task, readonly string[]> = {
  binary: ['roc_auc', 'average_precision', 'brier', 'precision', 'recall', 'f1', ...CLASSES],
  multiclass: [
    'roc_auc_ovr_macro',
    ...['precision', 'recall', 'f1'].flatMap(name => AVERAGED.map(average => `${name}_${average}`)),
    ...CLASSES,
  ],
  regression: ['mae', 'mse', 'rmse', 'r2', 'median_ae', 'mape', 'explained_variance'],
  ranking: ['ndcg_5', 'ndcg_10', 'mrr', 'map'],
  custom: [],
}
