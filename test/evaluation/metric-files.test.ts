import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { problemsOf } from '../../actions/_lib/contract/problem.ts'
import { type FileMetric, readMetricFiles } from '../../actions/_lib/evaluation/metric-files/metric-files.ts'

type Directions = Record<string, 'higher' | 'lower'>
type Given = { files: Record<string, string>; directions?: Directions; measured?: string[] }

function read({ files, directions = {}, measured = [] }: Given): FileMetric[] {
  const given = Object.entries(files).map(([file, text]) => ({ file, text }))
  return readMetricFiles(given, { directions, measured })
}

/** `name value↑ ±deviation n`, one a metric. */
function shown(metrics: FileMetric[]): string[] {
  const arrows = new Map([
    [true, '↑'],
    [false, '↓'],
    [null, '?'],
  ])
  return metrics.map(({ name, value, higherIsBetter, deviation, n, reason }) =>
    [
      name,
      `${value ?? `null (${reason})`}${arrows.get(higherIsBetter)}`,
      ...(deviation === undefined ? [] : [`±${deviation}`]),
      ...(n === 0 ? [] : [`n=${n}`]),
    ].join(' '),
  )
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
    want: ['acc null (the metric file says NaN)↑', 'loss null (the metric file says Infinity)↓', 'f1 0.5↑'],
  },
  {
    name: 'YAML',
    file: 'metrics.yaml',
    text: 'val:\n  rmse: 1.5\n  r2: .nan\n',
    want: ['val.rmse 1.5↓', 'val.r2 null (the metric file says NaN)↑'],
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
      'binary_classification_metrics.auc null (the metric file says NaN)↑',
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
    want: ['accuracy 0.9↑', 'loss 0.3↓', 'val_loss null (the metric file says NaN)↓'],
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
    want: /no shape of metrics/,
  },
  { name: 'a list', files: { 'm.json': '[1, 2]' }, want: /no shape of metrics/ },
  { name: 'a bare number', files: { 'm.json': '0.9' }, want: /no shape of metrics/ },
  { name: 'no number', files: { 'm.json': '{"name": "cnn"}' }, want: /no number that is a metric/ },
  { name: 'all zeros', files: { 'm.json': '{"acc": 0, "val": {"f1": 0.0}}' }, want: /all its numbers are 0/ },
  { name: 'a single zero', files: { 'm.json': '{"acc": 0}' }, want: /its only number, acc, is 0/ },
  {
    name: 'a name with two values',
    files: { 'a.json': '{"acc": 0.9}', 'b.json': '{"acc": 0.8}' },
    want: /^b\.json `acc` has another value than in a\.json/,
  },
  {
    name: 'a name twice in one file',
    files: { 'a.json': '{"val": {"acc": 0.9}, "val.acc": 0.8}' },
    want: /^a\.json `val\.acc` stands in it twice/,
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

  it('takes a value that two files agree on once', () => {
    const files = { 'a.json': '{"acc": 0.9}', 'b.json': '{"acc": 0.9, "f1": 0.5}' }
    assert.deepEqual(shown(read({ files })), ['acc 0.9↑', 'f1 0.5↑'])
  })
})
