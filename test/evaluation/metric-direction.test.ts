import assert from 'node:assert/strict'
import { test } from 'node:test'
import { METRIC_NAMES } from '../../actions/_lib/contract/metric-name.ts'
import { directionOf } from '../../actions/_lib/evaluation/metric-files/direction.ts'
import { metricNamed } from '../../actions/_lib/evaluation/metrics/registry.ts'

const HIGHER = `acc val_acc accuracy valAccuracy sparse_categorical_accuracy eval_accuracy weighted_avg.precision f1-score
f1_macro mmlu.acc mmlu.acc_norm gsm8k.exact_match.strict-match metrics/mAP50(B) metrics/mAP50-95(B) ndcg@10 recall@5 hits@1
tpr_at_fpr_01 precision_at_recall_90 rougeL rougeLsum sacrebleu neg_mean_squared_error neg_log_loss validation_0.auc
valid.average_precision tokens_per_second samples_per_sec throughput_qps r2_score r_squared test.iou true_negative_rate
log_likelihood explained_variance win_rate`

const LOWER = `loss val_loss train/box_loss valLoss precision_loss error_rate mean_absolute_error mean_squared_error
validation_0.logloss valid_1.binary_logloss eval_mlogloss wikitext.word_perplexity wikitext.bits_per_byte wer
latency_p95_ms p50_latency inference_time peak_memory_mb ms_per_token time_to_first_token false_positive_rate
false_negative_rate fpr_at_tpr95 negative_log_likelihood categorical_crossentropy_loss cross_entropy brier_score ece
kl_divergence val.rmse eer`

const UNKNOWN = `score fitness quality support size n_params coverage lift my_metric best_metric distance bias share
false_discovery completion 42 @ ___`

for (const [direction, names] of [
  [true, HIGHER],
  [false, LOWER],
  [null, UNKNOWN],
] as const) {
  for (const name of names.split(/\s+/)) {
    test(`${name} is ${direction === null ? 'ambiguous' : direction ? 'better higher' : 'better lower'}`, () =>
      assert.equal(directionOf(name), direction))
  }
}

test('built-in metrics have the direction in which they are measured', () => {
  const names = Object.values(METRIC_NAMES).flat()
  assert.equal(names.length > 30, true)
  for (const name of names) assert.equal(directionOf(name), metricNamed(name)?.higherIsBetter, name)
})
