import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'
import {
  type FileMetric,
  readMetricFiles,
  withoutAside,
} from '../../../actions/_lib/evaluation/metric-files/metric-files.ts'

type Directions = Record<string, 'higher' | 'lower'>
type Given = {
  files: Record<string, string>
  directions?: Directions
  measured?: string[]
  zeroable?: string[]
  wanted?: string[]
}

function read({ files, directions = {}, measured = [], zeroable = [], wanted = [] }: Given): FileMetric[] {
  const given = Object.entries(files).map(([file, text]) => ({ file, text }))
  const metrics = readMetricFiles(given, { directions, measured, zeroable: new Set(zeroable) })
  return withoutAside(metrics, { wanted: new Set(wanted), other: null })
}

/** `name value↑ ±deviation n`, one a metric. */
function shown(metrics: FileMetric[]): string[] {
  const arrows = new Map([
    [true, '↑'],
    [false, '↓'],
    [null, '?'],
  ])
  return metrics.map(({ name, value, higherIsBetter, deviation, n, reason, note }) =>
    [
      name,
      `${value ?? `null (${reason})`}${arrows.get(higherIsBetter)}`,
      ...(deviation === undefined ? [] : [`±${deviation}`]),
      ...(n === 0 ? [] : [`n=${n}`]),
      ...(note === undefined ? [] : [note]),
    ].join(' '),
  )
}

const STATE = {
  best_metric: 0.402,
  global_step: 400,
  log_history: [
    { epoch: 1, loss: 0.9, step: 100 },
    { epoch: 2, loss: 0.5, step: 200 },
    { epoch: 2, eval_loss: 0.402, eval_runtime: 2.1, step: 200 },
    { epoch: 4, loss: 0.1, step: 400 },
    { epoch: 4, eval_loss: 0.88, eval_runtime: 2.1, step: 400 },
    { epoch: 4, train_loss: 0.4, step: 400 },
  ],
}

/** One file as its tool writes it, and the metrics that it gives. */
const shapes: { name: string; file: string; text: string; want: string[] }[] = [
  {
    name: 'a nested JSON of DVC, lists and texts dropped',
    file: 'metrics.json',
    text: '{"acc": 0.9, "val": {"loss": 0.4, "by_class": [1, 2]}, "model": "cnn", "done": true}',
    want: ['acc 0.9↑', 'val.loss 0.4↓'],
  },
  {
    name: 'NaN and Infinity of Python as undefined',
    file: 'metrics.json',
    text: '{"acc": NaN, "loss": Infinity, "f1": 0.5}',
    want: ['acc null (metrics.json says NaN)↑', 'loss null (metrics.json says Infinity)↓', 'f1 0.5↑'],
  },
  {
    name: 'YAML',
    file: 'metrics.yaml',
    text: 'val:\n  rmse: 1.5\n  r2: .nan\n',
    want: ['val.rmse 1.5↓', 'val.r2 null (metrics.yaml says NaN)↑'],
  },
  {
    name: "DVCLive's metrics.json without its step",
    file: 'dvclive/metrics.json',
    text: '{"step": 1, "train": {"loss": 0.2}, "val": {"loss": 0.4}}',
    want: ['train.loss 0.2↓', 'val.loss 0.4↓'],
  },
  {
    name: "DVCLive's plot, named by its path",
    file: 'dvclive/plots/metrics/val/loss.tsv',
    text: 'timestamp\tstep\tloss\n1623671484747\t0\t0.4\n1623671484892\t1\t0.2\n',
    want: ['val.loss 0.2↓'],
  },
  {
    name: "scikit-learn's classification_report without its classes",
    file: 'report.json',
    text: JSON.stringify({
      0: { precision: 0.5, recall: 1, 'f1-score': 0.67, support: 1 },
      1: { precision: 1, recall: 0.67, 'f1-score': 0.8, support: 3 },
      accuracy: 0.7,
      'macro avg': { precision: 0.75, recall: 0.83, 'f1-score': 0.73, support: 4 },
      'weighted avg': { precision: 0.88, recall: 0.75, 'f1-score': 0.77, support: 4 },
    }),
    want: [
      'accuracy 0.7↑ n=4',
      'precision_macro 0.75↑ n=4',
      'recall_macro 0.83↑ n=4',
      'f1_macro 0.73↑ n=4',
      'precision_weighted 0.88↑ n=4',
      'recall_weighted 0.75↑ n=4',
      'f1_weighted 0.77↑ n=4',
    ],
  },
  {
    name: "scikit-learn's classification_report of some labels, with micro averages instead of accuracy",
    file: 'report.json',
    text: JSON.stringify({
      b: { precision: 1, recall: 0.5, 'f1-score': 0.67, support: 2 },
      'micro avg': { precision: 1, recall: 0.5, 'f1-score': 0.67, support: 2 },
      'macro avg': { precision: 1, recall: 0.5, 'f1-score': 0.66, support: 2 },
      'weighted avg': { precision: 1, recall: 0.5, 'f1-score': 0.65, support: 2 },
    }),
    want: [
      'precision_macro 1↑ n=2',
      'recall_macro 0.5↑ n=2',
      'f1_macro 0.66↑ n=2',
      'precision_micro 1↑ n=2',
      'recall_micro 0.5↑ n=2',
      'f1_micro 0.67↑ n=2',
      'precision_weighted 1↑ n=2',
      'recall_weighted 0.5↑ n=2',
      'f1_weighted 0.65↑ n=2',
    ],
  },
  {
    name: "Hugging Face's all_results.json without what times the run",
    file: 'all_results.json',
    text: JSON.stringify({
      epoch: 3.0,
      eval_accuracy: 0.86,
      eval_loss: 0.4,
      eval_runtime: 9.3,
      eval_samples: 872,
      eval_samples_per_second: 93.2,
      eval_steps_per_second: 11.6,
      total_flos: 1e15,
      train_loss: 0.3,
      train_runtime: 900.1,
      train_samples: 67349,
    }),
    want: ['eval_accuracy 0.86↑ n=872', 'eval_loss 0.4↓ n=872', 'train_loss 0.3↓ n=67349'],
  },
  {
    name: "the last entries of Hugging Face's trainer_state.json",
    file: 'trainer_state.json',
    text: JSON.stringify({
      best_metric: null,
      epoch: 2.0,
      global_step: 188,
      log_history: [
        { epoch: 1.0, grad_norm: 1.1, learning_rate: 4e-5, loss: 1.5, step: 94 },
        { epoch: 1.0, eval_loss: 1.3, eval_runtime: 2.1, eval_samples_per_second: 50.1, step: 94 },
        { epoch: 2.0, eval_loss: 1.2, eval_runtime: 2.0, eval_steps_per_second: 6.3, step: 188 },
        { epoch: 2.0, step: 188, total_flos: 1e14, train_loss: 1.4, train_runtime: 60.1 },
      ],
      max_steps: 188,
    }),
    want: ['loss 1.5↓', 'eval_loss 1.2↓', 'train_loss 1.4↓'],
  },
  {
    name: "SageMaker's evaluation, whose standard deviation is no standard error",
    file: 'evaluation.json',
    text: '{"regression_metrics": {"mse": {"value": 4.93, "standard_deviation": 2.22}}}',
    want: ['mse 4.93↓'],
  },
  {
    name: "several groups of SageMaker's evaluation",
    file: 'evaluation.json',
    text: JSON.stringify({
      binary_classification_metrics: {
        confusion_matrix: { 0: { 0: 5, 1: 2 }, 1: { 0: 1, 1: 9 } },
        recall: { value: 0.9, standard_deviation: 'NaN' },
        auc: { value: 'NaN', standard_deviation: 'NaN' },
      },
      regression_metrics: { mae: { value: 2 } },
    }),
    want: [
      'binary_classification_metrics.recall 0.9↑',
      'binary_classification_metrics.auc null (evaluation.json says "NaN")↑',
      'regression_metrics.mae 2↓',
    ],
  },
  {
    name: "lm-eval's results with standard errors, filters, directions and samples",
    file: 'results.json',
    text: JSON.stringify({
      results: {
        mmlu: { alias: 'mmlu', 'acc,none': 0.6, 'acc_stderr,none': 0.004 },
        gsm8k: {
          alias: 'gsm8k',
          'exact_match,strict-match': 0.3,
          'exact_match_stderr,strict-match': 0.013,
          'exact_match,flexible-extract': 0.35,
          'exact_match_stderr,flexible-extract': 'N/A',
        },
        odd: { 'score,none': 0.2, 'score_stderr,none': 'N/A' },
      },
      higher_is_better: { mmlu: { acc: true }, odd: { score: false } },
      'n-samples': { mmlu: { original: 14042, effective: 14000 } },
    }),
    want: [
      'mmlu.acc 0.6↑ ±0.004 n=14000',
      'gsm8k.exact_match.strict-match 0.3↑ ±0.013',
      'gsm8k.exact_match.flexible-extract 0.35↑',
      'odd.score 0.2↓',
    ],
  },
  {
    name: "lm-eval's results before filters",
    file: 'results.json',
    text: '{"results": {"arc_easy": {"acc": 0.3, "acc_stderr": 0.01}}, "versions": {"arc_easy": 0}}',
    want: ['arc_easy.acc 0.3↑ ±0.01'],
  },
  {
    name: "the last row of Ultralytics' padded results.csv",
    file: 'runs/detect/train/results.csv',
    text: `                  epoch,                   time,         train/box_loss,       metrics/mAP50(B),    metrics/mAP50-95(B),                 lr/pg0
                      1,                 12.345,                 1.2345,                 0.5123,                 0.3012,              0.0033
                      2,                 24.101,                 1.1023,                 0.5711,                 0.3405,              0.0021
`,
    want: ['train/box_loss 1.1023↓', 'metrics/mAP50(B) 0.5711↑', 'metrics/mAP50-95(B) 0.3405↑'],
  },
  {
    name: "the last value of each column of Lightning's sparse metrics.csv",
    file: 'lightning_logs/version_0/metrics.csv',
    text: `epoch,lr-Adam,step,train_loss,val_acc
0,0.001,49,0.7,
0,,99,,0.81
1,0.001,149,0.5,
1,,199,,0.84
`,
    want: ['train_loss 0.5↓', 'val_acc 0.84↑'],
  },
  {
    name: "Keras' CSVLogger with a validation that failed",
    file: 'training.csv',
    text: 'epoch,accuracy,loss,val_loss\r\n0,0.8,0.5,0.6\r\n1,0.9,0.3,nan\r\n',
    want: ['accuracy 0.9↑', 'loss 0.3↓', 'val_loss null (training.csv says "nan")↓'],
  },
  {
    name: "the last epoch of Keras' History",
    file: 'history.json',
    text: '{"loss": [0.9, 0.4], "val_accuracy": [0.6, 0.7], "learning_rate": [0.01, 0.001]}',
    want: ['loss 0.4↓', 'val_accuracy 0.7↑'],
  },
  {
    name: "the last round of XGBoost's evals_result",
    file: 'evals.json',
    text: '{"validation_0": {"logloss": [0.6, 0.5], "auc": [0.7, 0.8]}, "validation_1": {"logloss": [0.7, 0.65]}}',
    want: ['validation_0.logloss 0.5↓', 'validation_0.auc 0.8↑', 'validation_1.logloss 0.65↓'],
  },
  {
    name: "Weights & Biases' summary without what is its own",
    file: 'wandb-summary.json',
    text: JSON.stringify({
      acc: 0.9,
      loss: { min: 0.2 },
      examples: { _type: 'images/separated', width: 32, count: 8 },
      _step: 10,
      _runtime: 61.2,
      _timestamp: 1.7e9,
      _wandb: { runtime: 60 },
    }),
    want: ['acc 0.9↑', 'loss.min 0.2↓'],
  },
  {
    name: "github-action-benchmark's list, the unit telling the direction",
    file: 'output.json',
    text: JSON.stringify([
      { name: 'Predict one row', unit: 'ms', value: 12.5, range: '± 0.3' },
      { name: 'Predict a batch', unit: 'ops/sec', value: 900 },
      { name: 'Quality', unit: 'points', value: 7 },
    ]),
    want: ['Predict one row 12.5↓', 'Predict a batch 900↑', 'Quality 7?'],
  },
  {
    name: "Hugging Face's kept step, where the file names it, and says so",
    file: 'out/trainer_state.json',
    text: JSON.stringify({ ...STATE, best_global_step: 200, best_model_checkpoint: 'out/checkpoint-200' }),
    want: [
      'loss 0.5↓ in trainer_state.json of step 200, its best checkpoint (best_global_step), not of the last step',
      'eval_loss 0.402↓ in trainer_state.json of step 200, its best checkpoint (best_global_step), not of the last step',
      'train_loss 0.4↓',
      'best_metric 0.402?',
    ],
  },
  {
    name: "Hugging Face's kept step by its folder, as older files name it",
    file: 'trainer_state.json',
    text: JSON.stringify({ ...STATE, best_model_checkpoint: '/out/checkpoint-200' }),
    want: [
      'loss 0.5↓ in trainer_state.json of step 200, its best checkpoint (best_model_checkpoint), not of the last step',
      'eval_loss 0.402↓ in trainer_state.json of step 200, its best checkpoint (best_model_checkpoint), not of the last step',
      'train_loss 0.4↓',
      'best_metric 0.402?',
    ],
  },
  {
    name: "Hugging Face's last step where no checkpoint of the best one was written",
    file: 'trainer_state.json',
    text: JSON.stringify({ ...STATE, best_global_step: 200, best_model_checkpoint: null }),
    want: ['loss 0.1↓', 'eval_loss 0.88↓', 'train_loss 0.4↓', 'best_metric 0.402?'],
  },
  {
    name: 'what stands for a number as undefined, with what the file says',
    file: 'metrics.json',
    text: '{"acc": "NaN", "f1": "NA", "auc": null, "mcc": "0.93", "map": "41%", "iou": "1,5", "em": "n/a", "bleu": 3, "version": "1.2.3"}',
    want: [
      'acc null (metrics.json says "NaN")↑',
      'f1 null (metrics.json says "NA")↑',
      'auc null (metrics.json says null)↑',
      'mcc null (metrics.json says "0.93")↑',
      'map null (metrics.json says "41%")↑',
      'iou null (metrics.json says "1,5")↑',
      'em null (metrics.json says "n/a")↑',
      'bleu 3↑',
    ],
  },
  {
    name: 'the last cell of a log that says NA as undefined',
    file: 'training.csv',
    text: 'epoch,accuracy,val_loss\n0,0.8,0.5\n1,0.9,NA\n',
    want: ['accuracy 0.9↑', 'val_loss null (training.csv says "NA")↓'],
  },
  {
    name: "a last epoch of Keras' History that is null",
    file: 'history.json',
    text: '{"loss": [0.9, null], "val_accuracy": [0.6, 0.7]}',
    want: ['loss null (history.json says null)↓', 'val_accuracy 0.7↑'],
  },
  {
    name: "lm-eval's metric that could not be computed",
    file: 'results.json',
    text: '{"results": {"a": {"alias": "a", "acc,none": "N/A", "acc_stderr,none": "N/A", "f1,none": 0.5}}}',
    want: ['a.acc null (results.json says "N/A")↑', 'a.f1 0.5↑'],
  },
  {
    name: "a benchmark's value that is null",
    file: 'bench.json',
    text: '[{"name": "a", "unit": "ms", "value": null}, {"name": "b", "unit": "ops/ms", "value": 2}]',
    want: ['a null (bench.json says null)↓', 'b 2↑'],
  },
  {
    name: 'a table with blank lines before its header',
    file: 'm.csv',
    text: '\n  \n,\nauc,latency_ms\n0.7,18\n',
    want: ['auc 0.7↑', 'latency_ms 18↓'],
  },
  {
    name: 'a table of one row',
    file: 'm.csv',
    text: 'auc,latency_ms\n0.7,18\n',
    want: ['auc 0.7↑', 'latency_ms 18↓'],
  },
]

const refusals: (Given & { name: string; want: RegExp })[] = [
  { name: 'an empty file', files: { 'm.json': ' \n' }, want: /^m\.json the metric file is empty/ },
  {
    name: 'JSON that is cut off',
    files: { 'm.json': '{"acc": 0.9' },
    want: /^m\.json:1:12 the JSON ends too early/,
  },
  { name: 'YAML that is none', files: { 'm.yml': 'acc: [' }, want: /^m\.yml:\d+:\d+ / },
  { name: 'ragged rows', files: { 'm.csv': 'epoch,acc\n1\n' }, want: /^m\.csv this is no table/ },
  { name: 'a column twice', files: { 'm.csv': 'acc,acc\n1,2\n' }, want: /column "acc" is there twice/ },
  {
    name: 'rows of which none is the last',
    files: { 'm.csv': 'acc,f1\n1,2\n3,4\n' },
    want: /none of the known shapes of metrics/,
  },
  { name: 'a list', files: { 'm.json': '[1, 2]' }, want: /none of the known shapes of metrics/ },
  { name: 'a bare number', files: { 'm.json': '0.9' }, want: /none of the known shapes of metrics/ },
  { name: 'no number', files: { 'm.json': '{"name": "cnn"}' }, want: /no number that is a metric/ },
  { name: 'all zeros', files: { 'm.json': '{"acc": 0, "val": {"f1": 0.0}}' }, want: /all its numbers are 0/ },
  { name: 'a single zero', files: { 'm.json': '{"acc": 0}' }, want: /its only number, acc, is 0/ },
  {
    name: 'zeros beside a metric that is better higher, though one of them is the aim',
    files: { 'm.json': '{"violations": 0, "acc": 0}' },
    zeroable: ['violations'],
    want: /all its numbers are 0.*give it a gate with `max: 0`/,
  },
  {
    name: 'zeros of which none is an aim',
    files: { 'm.json': '{"violations": 0, "jailbreaks": 0}' },
    want: /all its numbers are 0/,
  },
  {
    name: 'a key twice',
    files: { 'm.json': '{"loss": 0.4,\n "acc": 0.9, "loss": 0.3}' },
    want: /^m\.json:2:14 the key "loss" appears twice in this object/,
  },
  {
    name: 'a key twice in a nested object, however it is written',
    files: { 'm.json': '{"val": {"acc": 0.9, "\\u0061cc": 0.9}}' },
    want: /^m\.json:1:22 the key "acc" appears twice in this object/,
  },
  {
    name: 'a key twice in YAML',
    files: { 'm.yml': 'acc: 0.9\nacc: 0.8\n' },
    want: /^m\.yml:2:1 /,
  },
  {
    name: 'a name with two values',
    files: { 'a.json': '{"acc": 0.9}', 'b.json': '{"acc": 0.8}' },
    want: /^b\.json `acc` has another value than in a\.json/,
  },
  {
    name: 'a name twice in one file',
    files: { 'a.json': '{"val": {"acc": 0.9}, "val.acc": 0.8}' },
    want: /^a\.json `val\.acc` is in it twice/,
  },
  {
    name: 'a direction for no metric',
    files: { 'a.json': '{"quality": 0.9}' },
    directions: { qualitty: 'higher' },
    want: /^evaluate\.directions\.qualitty .* did you mean `quality`/,
  },
  {
    name: 'everything at once',
    files: { 'a.json': '', 'b.csv': 'x\n', 'c.json': '{' },
    want: /^a\.json [\s\S]*\nb\.csv [\s\S]*\nc\.json/,
  },
]

describe('metric files', () => {
  for (const { name, file, text, want } of shapes) {
    it(`gives ${name}`, () => assert.deepEqual(shown(read({ files: { [file]: text } })), want))
  }

  for (const { name, want, ...given } of refusals) {
    it(`refuses ${name}`, () => {
      let thrown: unknown = null
      try {
        read(given)
      } catch (error) {
        thrown = error
      }
      const said = problemsOf(thrown).map(problem => `${problem.where} ${problem.what} ${problem.fix}`)
      assert.match(said.join('\n'), want)
    })
  }

  it('takes a direction from the configuration before any other', () => {
    const files = { 'm.json': '{"quality": 0.9, "loss": 3}' }
    const directions: Directions = { quality: 'lower', loss: 'higher' }
    assert.deepEqual(shown(read({ files, directions })), ['quality 0.9↓', 'loss 3↑'])
  })

  it('keeps the name of what is measured from predictions for that, and shows the file’s as file:<name>', () => {
    const files = { 'm.json': '{"accuracy": 0.9, "bleu": 30}' }
    assert.deepEqual(shown(read({ files, measured: ['accuracy', 'f1'] })), ['file:accuracy 0.9↑', 'bleu 30↑'])
  })

  it('takes zeros where 0 is what a gate asks of a count', () => {
    const files = { 'm.json': '{"policy_violations": 0, "jailbreaks": 0}' }
    assert.deepEqual(shown(read({ files, zeroable: ['policy_violations'] })), [
      'policy_violations 0↓',
      'jailbreaks 0↓',
    ])
  })

  it('shows a single class of a classification report where a gate names it', () => {
    const row = { precision: 0.5, recall: 1, 'f1-score': 0.67, support: 1 }
    const files = { 'report.json': JSON.stringify({ cat: row, accuracy: 0.7, 'macro avg': row }) }
    assert.equal(shown(read({ files, wanted: ['cat.recall'] })).at(-1), 'cat.recall 1↑')
  })

  it('shows a text, a list or a counter only where a gate names it', () => {
    const files = {
      'all_results.json':
        '{"eval_acc": 0.9, "eval_runtime": 2, "eval_samples_per_second": 50, "verdict": "good", "done": true, "by_class": [1]}',
    }
    assert.deepEqual(shown(read({ files })), ['eval_acc 0.9↑'])
    const wanted = ['eval_samples_per_second', 'verdict', 'done', 'by_class']
    assert.deepEqual(shown(read({ files, wanted })), [
      'eval_acc 0.9↑',
      'eval_samples_per_second 50↑',
      'verdict null (all_results.json says "good")?',
      'done null (all_results.json says true)?',
      'by_class null (all_results.json says a list)?',
    ])
  })

  it('takes a value that two files agree on once', () => {
    const files = { 'a.json': '{"acc": 0.9}', 'b.json': '{"acc": 0.9, "f1": 0.5}' }
    assert.deepEqual(shown(read({ files })), ['acc 0.9↑', 'f1 0.5↑'])
  })
})
