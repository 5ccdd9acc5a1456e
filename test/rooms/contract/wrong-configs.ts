/** A configuration that is wrong, and everything that is said of it: `line:column what → fix`. */
export type WrongConfig = { name: string; given: string; want: string[] }

export const WRONG_CONFIGS: readonly WrongConfig[] = [
  {
    name: 'an empty file',
    given: '',
    want: ['1:1 the document is empty → write a mapping with `version`, `models`'],
  },
  {
    name: 'a comment and nothing else',
    given: `# later
`,
    want: ['1:1 the document is empty → write a mapping with `version`, `models`'],
  },
  {
    name: 'a list instead of a mapping',
    given: `- version: 1
`,
    want: ['1:1 the document is a list of 1 → write a mapping with `version`, `models`'],
  },
  {
    name: 'a text instead of a mapping',
    given: `version 1
`,
    want: ['1:1 the document is "version 1" → write a mapping with `version`, `models`'],
  },
  {
    name: 'no models',
    given: `version: 1
`,
    want: ['1:1 the document lacks `models` → add `models`: a mapping'],
  },
  {
    name: 'an empty mapping of models',
    given: `version: 1
models: {}
`,
    want: ['2:9 `models` is an empty mapping → write at least one model'],
  },
  {
    name: 'models without a value',
    given: `version: 1
models:
`,
    want: ['2:1 `models` is empty → write a mapping'],
  },
  {
    name: 'another version',
    given: `version: 2
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
`,
    want: ['1:10 `version` is 2 → write 1'],
  },
  {
    name: 'a version as text',
    given: `version: "1"
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
`,
    want: ['1:10 `version` is "1" → write 1'],
  },
  {
    name: 'a misspelt key at the top',
    given: `version: 1
modles:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
`,
    want: ['2:1 the document has no key "modles" → did you mean `models`?'],
  },
  {
    name: 'a model name with capitals and a space',
    given: `version: 1
models:
  My Model:
    task: binary
    train: { run: make }
    evaluate: {}
`,
    want: [
      '3:3 `models["My Model"]` has a name that cannot be used → write a model name of lower-case letters, digits, ".", "_" and "-"',
    ],
  },
  {
    name: 'a key that is missing in a model',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
`,
    want: ['3:3 `models.m` lacks `evaluate` → add `evaluate`: a mapping'],
  },
  {
    name: 'a misspelt task',
    given: `version: 1
models:
  m:
    task: binray
    train: { run: make }
    evaluate: {}
`,
    want: [
      '4:11 `models.m.task` is "binray" → did you mean "binary"? It is one of "binary", "multiclass", "regression", "ranking", "custom"',
    ],
  },
  {
    name: 'a task of no kind',
    given: `version: 1
models:
  m:
    task: forecasting
    train: { run: make }
    evaluate: {}
`,
    want: [
      '4:11 `models.m.task` is "forecasting" → write one of "binary", "multiclass", "regression", "ranking", "custom"',
    ],
  },
  {
    name: 'a misspelt key of a model',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    gaets: []
`,
    want: ['7:5 `models.m` has no key "gaets" → did you mean `gates`?'],
  },
  {
    name: 'an underscore for a dash',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    first_release: pass
`,
    want: ['7:5 `models.m` has no key "first_release" → did you mean `first-release`?'],
  },
  {
    name: 'a key that belongs one level below',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    threshold: 0.4
`,
    want: [
      '7:5 `models.m` has no key "threshold" → it belongs under `evaluate`; known here: task, inputs, data, fetch, train, evaluate, gates, first-release, champion, release, deploy, monitor',
    ],
  },
  {
    name: 'two ways to train',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make, module: m.ts }
    evaluate: {}
`,
    want: [
      '5:12 `models.m.train` is a mapping with "run", "module" → write exactly one of `run`, `tensorflow` and `module`',
    ],
  },
  {
    name: 'no way to train',
    given: `version: 1
models:
  m:
    task: binary
    train: { seed: 1 }
    evaluate: {}
`,
    want: [
      '5:12 `models.m.train` is a mapping with "seed" → write exactly one of `run`, `tensorflow` and `module`',
    ],
  },
  {
    name: 'two ways to train beside other mistakes, all at once',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make, module: m.ts, seed: -1, sead: 2 }
    evaluate: {}
`,
    want: [
      '5:12 `models.m.train` is a mapping with "run", "module", "seed", "sead" → write exactly one of `run`, `tensorflow` and `module`',
      '5:49 `models.m.train` has no key "sead" → did you mean `seed`?',
    ],
  },
  {
    name: 'yes for true',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make, gpu: { required: yes } }
    evaluate: {}
`,
    want: ['5:42 `models.m.train.gpu.required` is "yes" → write true or false'],
  },
  {
    name: 'a size without unit',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make, gpu: { memory: 16 } }
    evaluate: {}
`,
    want: ['5:40 `models.m.train.gpu.memory` is 16 → write a size such as 500MB or 16GB'],
  },
  {
    name: 'a duration in words',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make, timeout: 5 hours }
    evaluate: {}
`,
    want: ['5:34 `models.m.train.timeout` is "5 hours" → write a duration such as 90s, 15m, 5h or 2d'],
  },
  {
    name: 'money without currency',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make, gpu: { price-per-hour: 0.80 } }
    evaluate: {}
`,
    want: ['5:48 `models.m.train.gpu.price-per-hour` is 0.8 → write an amount of money such as 3.20 USD'],
  },
  {
    name: 'a fraction where a whole number stands',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make, seeds: 2.5 }
    evaluate: {}
`,
    want: ['5:32 `models.m.train.seeds` is 2.5 → write a whole number of at least 2 and at most 20'],
  },
  {
    name: 'a number out of range',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: { confidence: 95 }
`,
    want: ['6:29 `models.m.evaluate.confidence` is 95 → write a number above 0.5 and below 1'],
  },
  {
    name: 'not a number',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: { threshold: .nan }
`,
    want: ['6:28 `models.m.evaluate.threshold` is NaN → write a number that is finite'],
  },
  {
    name: 'infinity',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: { threshold: .inf }
`,
    want: ['6:28 `models.m.evaluate.threshold` is Infinity → write a number that is finite'],
  },
  {
    name: 'a text for a list',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: { slices: origin }
`,
    want: [
      '6:25 `models.m.evaluate.slices` is "origin" → write a list, each entry a text, or a mapping with either `column` and `bins`, or `pair`',
    ],
  },
  {
    name: 'slices of every wrong kind',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate:
      slices:
        - { columns: distance, bins: [1] }
        - { bins: [1] }
        - 3
        - { pair: [origin] }
        - { colour: red }
`,
    want: [
      '8:13 `models.m.evaluate.slices[0]` has no key "columns" → did you mean `column`?',
      '9:11 `models.m.evaluate.slices[1]` lacks `column` → add `column`: a text',
      '10:11 `models.m.evaluate.slices[2]` is 3 → write a text, or a mapping with either `column` and `bins`, or `pair`',
      '11:19 `models.m.evaluate.slices[3].pair` is a list of 1 → write a list of 2: a text, a text',
      '12:11 `models.m.evaluate.slices[4]` has none of `column`, `bins`, `pair` → write either `column` and `bins`, or `pair`',
      '12:13 `models.m.evaluate.slices[4]` has no key "colour" → remove it; known here: column, bins, pair',
    ],
  },
  {
    name: 'a gate without a rule',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    gates:
      - metric: roc_auc
`,
    want: [
      '8:9 `models.m.gates[0]` has none of `non-inferior`, `superior`, `min`, `max`, `max-drop` → write exactly one of `non-inferior`, `superior`, `min`, `max`, `max-drop`',
    ],
  },
  {
    name: 'a gate with two rules',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    gates:
      - { metric: roc_auc, min: 0.6, max: 0.9 }
`,
    want: [
      '8:9 `models.m.gates[0]` has `min`, `max` at once → write exactly one of `non-inferior`, `superior`, `min`, `max`, `max-drop`',
    ],
  },
  {
    name: 'a gate with a misspelt rule',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    gates:
      - { metric: roc_auc, non-inferiour: 0.01 }
`,
    want: ['8:28 `models.m.gates[0]` has no key "non-inferiour" → did you mean `non-inferior`?'],
  },
  {
    name: 'a key of another kind of gate',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    gates:
      - { metric: roc_auc, min: 0.6, relative: true }
`,
    want: [
      '8:38 `models.m.gates[0]` has no key "relative" → remove it; known here: metric, slice, on-inconclusive, blocking, min, bound',
    ],
  },
  {
    name: 'a gate with a negative margin',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    gates:
      - { metric: roc_auc, non-inferior: -0.01 }
`,
    want: ['8:42 `models.m.gates[0].non-inferior` is -0.01 → write a number of at least 0'],
  },
  {
    name: 'a gate that is a text',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    gates:
      - roc_auc >= 0.6
`,
    want: [
      '8:9 `models.m.gates[0]` is "roc_auc >= 0.6" → write a mapping with exactly one of `non-inferior`, `superior`, `min`, `max`, `max-drop`',
    ],
  },
  {
    name: 'a gate that is not superior',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    gates:
      - { metric: roc_auc, superior: false }
`,
    want: ['8:38 `models.m.gates[0].superior` is false → write true'],
  },
  {
    name: 'data with a uri and no digest',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    data:
      - { uri: s3://lake/flights/ }
`,
    want: ['8:9 `models.m.data[0]` lacks `digest` → add `digest`: a digest such as sha256:<64 hex digits>'],
  },
  {
    name: 'data with a short digest',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    data:
      - { uri: s3://lake/flights/, digest: sha256:abc }
`,
    want: ['8:44 `models.m.data[0].digest` is "sha256:abc" → write a digest such as sha256:<64 hex digits>'],
  },
  {
    name: 'a feature of no kind',
    given: `version: 1
models:
  m:
    task: binary
    train: 
      tensorflow:
        data: a.parquet
        target: late
        validation: { column: day, last: 7 }
        features:
          - { column: hour, kind: numerical }
          - { column: day }
          - { column: origin, kind: one-hot, min_rows: 0 }
    evaluate: {}
`,
    want: [
      '11:35 `models.m.train.tensorflow.features[0].kind` is "numerical" → did you mean "numeric"? It is one of "numeric", "one-hot", "target-rate"',
      '12:13 `models.m.train.tensorflow.features[1]` lacks `kind` → add `kind`: one of "numeric", "one-hot", "target-rate"',
      '13:46 `models.m.train.tensorflow.features[2]` has no key "min_rows" → did you mean `min-rows`?',
    ],
  },
  {
    name: 'a repository that is a URL',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    deploy: { repository: https://github.com/acme/environments, environments: {} }
`,
    want: [
      '7:27 `models.m.deploy.repository` is "https://github.com/acme/environments" → write a repository such as acme/environments',
    ],
  },
  {
    name: 'checks of every wrong kind',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    deploy:
      repository: acme/environments
      environments:
        staging:
          set: []
          checks:
            - { prometheus: prom.example, query: up, max: 1 }
            - { htp: https://example.org }
            - { http: https://example.org, status: OK }
`,
    want: [
      '11:16 `models.m.deploy.environments.staging.set` is an empty list → write a list of at least 1, each entry a mapping with `file`, `path`, `value`',
      '13:29 `models.m.deploy.environments.staging.checks[0].prometheus` is "prom.example" → write an address such as https://example.org',
      '14:17 `models.m.deploy.environments.staging.checks[1]` has no key "htp" → did you mean `http`?',
      '15:52 `models.m.deploy.environments.staging.checks[2].status` is "OK" → write a whole number',
    ],
  },
  {
    name: 'monitoring with words that are close',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    monitor: { data: live/*.parquet, time: at, retrain: { when: [drif], windows: 2/5 } }
`,
    want: [
      '7:66 `models.m.monitor.retrain.when[0]` is "drif" → did you mean "drift"? It is one of "decay", "drift"',
      '7:82 `models.m.monitor.retrain.windows` is "2/5" → write a share of windows such as 2 of 5',
    ],
  },
  {
    name: 'a date where a text stands is a text in YAML 1.2',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: { id: 2026-11-21, label: 2026 }
`,
    want: ['6:40 `models.m.evaluate.label` is 2026 → write a text, in quotes: "2026"'],
  },
  {
    name: 'a gate on a slice that is not declared',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: { slices: [origin] }
    gates:
      - { metric: roc_auc, slice: orign=ATL, min: 0.6 }
`,
    want: ['8:35 the gate is about the slice `orign`, which is not declared → did you mean `origin`?'],
  },
  {
    name: 'a gate on a slice where none is declared',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    gates:
      - { metric: roc_auc, slice: origin, min: 0.6 }
`,
    want: ['8:35 the gate is about the slice `origin`, which is not declared → add it to `evaluate.slices`'],
  },
  {
    name: 'a gate on a misspelt metric, and a sweep for one of another task',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make, sweep: { strategy: grid, params: { depth: [4, 6] }, metric: rmse } }
    evaluate: {}
    gates:
      - { metric: roc_acu, min: 0.6 }
`,
    want: [
      '5:85 a binary model has no metric `rmse` → there are roc_auc, average_precision, brier, precision, recall, f1, log_loss, ece, accuracy, balanced_accuracy, mcc, kappa; any other comes from `evaluate.metric-files`',
      '8:19 a binary model has no metric `roc_acu` → did you mean `roc_auc`?',
    ],
  },
  {
    name: 'an environment after one that does not exist',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    deploy:
      repository: acme/environments
      environments:
        staging: { set: [{ file: a.yaml, path: b, value: c }] }
        production: { after: stagin, set: [{ file: a.yaml, path: b, value: c }] }
`,
    want: [
      '11:30 `production` comes after `stagin`, which is not an environment of this model → did you mean `staging`?',
    ],
  },
  {
    name: 'environments in a circle',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    deploy:
      repository: acme/environments
      environments:
        one: { after: two, set: [{ file: a.yaml, path: b, value: c }] }
        two: { after: one, set: [{ file: a.yaml, path: b, value: c }] }
`,
    want: [
      '10:23 `one` comes after itself, by way of `two` → let one environment be the first',
      '11:23 `two` comes after itself, by way of `one` → let one environment be the first',
    ],
  },
  {
    name: 'a canary that falls, a check without a bound',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    deploy:
      repository: acme/environments
      environments:
        one:
          canary: [50, 10]
          checks: [{ prometheus: https://prom.example, query: up }]
          set: [{ file: a.yaml, path: b, value: c }]
`,
    want: [
      '11:24 the shares of a canary do not rise: 10 follows 50 → write them in ascending order, each once',
      '12:20 the query has no bound → add `min` or `max`',
    ],
  },
  {
    name: 'a champion from nowhere',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    champion: prod
`,
    want: [
      '7:15 the champion is taken from `prod`, which is not an environment of this model → write `latest`, or declare the environment under `deploy.environments`',
    ],
  },
  {
    name: 'metric files outside the folder, of no kind, twice, and a direction without any',
    given: `version: 1
models:
  m:
    task: custom
    train: { run: make }
    evaluate:
      metric-files: [../a.json, /b.json, c.txt, d.json, d.json, ./e.json]
  n:
    task: binary
    train: { run: make }
    evaluate: { directions: { quality: up } }
`,
    want: [
      '7:22 `../a.json` is no plain path inside the folder → write its path below the folder of this file, with forward slashes',
      '7:33 `/b.json` is no plain path inside the folder → write its path below the folder of this file, with forward slashes',
      '7:42 `c.txt` is no kind of metric file that is read → write metrics as .json, .yaml, .yml, .csv or .tsv',
      '7:57 `d.json` is already a metric file → keep one of them',
      '7:65 `./e.json` is no plain path inside the folder → write its path below the folder of this file, with forward slashes',
      '11:17 `directions` is for metrics in files, and no metric file is given → add `metric-files`, or remove it',
      '11:40 `models.n.evaluate.directions.quality` is "up" → write one of "higher", "lower"',
    ],
  },
  {
    name: 'metric files that no artifact can keep, or that are one file on some platforms',
    given: `version: 1
models:
  m:
    task: custom
    train: { run: make }
    evaluate:
      metric-files: ["ab:c.json", "c?.csv", "aux.json", "d\\n.json", Scores.json, out/x.json, scores.json, out/X.json]
`,
    want: [
      '7:22 the metric file "ab:c.json" is refused: its name does not fit every platform: it holds ":" → let the run write it under another name: this one cannot be kept as an artifact',
      '7:35 the metric file "c?.csv" is refused: its name does not fit every platform: it holds "?" → let the run write it under another name: this one cannot be kept as an artifact',
      '7:45 the metric file "aux.json" is refused: its name does not fit every platform: Windows takes it for a device → let the run write it under another name: this one cannot be kept as an artifact',
      '7:57 the metric file "d\\n.json" is refused: its name does not fit every platform: it holds "\\n" → let the run write it under another name: this one cannot be kept as an artifact',
      '7:94 `scores.json` and `Scores.json` are one file on some platforms → give them different names',
      '7:107 `out/X.json` and `out/x.json` are one file on some platforms → give them different names',
    ],
  },
  {
    name: 'NUL characters, whatever they stand in',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: "make\\0", params: { "depth": "3\\0", "a\\0b": 1 } }
    evaluate: { data: "rows\\0.csv" }
`,
    want: [
      '5:19 this text contains a NUL character → remove it: no path, command, parameter or column can hold one',
      '5:48 this text contains a NUL character → remove it: no path, command, parameter or column can hold one',
      '5:55 this key contains a NUL character → remove it: no path, command, parameter or column can hold one',
      '6:23 this text contains a NUL character → remove it: no path, command, parameter or column can hold one',
    ],
  },
  {
    name: 'a custom task without metric files',
    given: `version: 1
models:
  m:
    task: custom
    train: { run: make }
    evaluate: {}
`,
    want: [
      '6:5 a custom task is evaluated from metric files, and none is given → add `metric-files`: a list of files that `predict` or `train` writes',
    ],
  },
  {
    name: 'keys of another task',
    given: `version: 1
models:
  m:
    task: regression
    train: { run: make }
    evaluate: { positive: true, threshold: 0.3, query: q }
`,
    want: [
      '6:17 `positive` is for task binary, and this one is regression → remove it',
      '6:33 `threshold` is for task binary, and this one is regression → remove it',
      '6:49 `query` is for task ranking, and this one is regression → remove it',
    ],
  },
  {
    name: 'labels without data',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: { labels: labels.parquet }
`,
    want: [
      '6:17 `labels` is given without `data` → add `data`: the rows that `predict` reads, without labels',
    ],
  },
  {
    name: 'bins that do not rise',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: { slices: [{ column: distance, bins: [500, 500, 1500] }] }
`,
    want: ['6:58 the edges of bins do not rise: 500 follows 500 → write them in ascending order, each once'],
  },
  {
    name: 'a random sweep without trials',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make, sweep: { strategy: random, params: { depth: [4, 6] }, metric: roc_auc } }
    evaluate: {}
`,
    want: ['5:25 a random sweep has no end → add `trials`: how many to draw'],
  },
  {
    name: 'more windows than there are',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    monitor: { data: live/*.parquet, time: at, retrain: { when: [drift], windows: 5 of 2 } }
`,
    want: ['7:83 `5 of 2` is not a share of windows → write a share such as 2 of 5'],
  },
  {
    name: 'a recipe that cannot rank, its target among the features, a column twice',
    given: `version: 1
models:
  m:
    task: ranking
    train: 
      tensorflow:
        data: a.parquet
        target: late
        validation: { column: day, last: 7 }
        features:
          - { column: late, kind: numeric }
          - { column: hour, kind: numeric }
          - { column: hour, kind: one-hot }
    evaluate: {}
`,
    want: [
      '6:7 the TensorFlow.js recipe cannot train a ranking model → train with `run`, or choose binary, multiclass or regression',
      '11:23 the target `late` is among the features → remove it: it is what is predicted',
      '13:23 the column `hour` is already a feature → keep one of them',
    ],
  },
  {
    name: 'contradictions and misspelt keys together, in the order of the file',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make, sead: 1 }
    evaluate: {}
    champion: staging
    gates:
      - { metric: roc_auc, slice: origin, min: 0.6 }
      - { metrik: roc_auc, min: 0.6 }
`,
    want: [
      '5:25 `models.m.train` has no key "sead" → did you mean `seed`?',
      '7:15 the champion is taken from `staging`, which is not an environment of this model → write `latest`, or declare the environment under `deploy.environments`',
      '9:35 the gate is about the slice `origin`, which is not declared → add it to `evaluate.slices`',
      '10:11 `models.m.gates[1]` has no key "metrik" → did you mean `metric`?',
    ],
  },
  {
    name: 'a key twice',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    task: regression
`,
    want: ['7:5 the key `task` appears a second time → keep one of them'],
  },
  {
    name: 'a tab as indentation',
    given: `version: 1
models:
\tm:
`,
    want: ['3:1 a tab indents this line → indent with spaces'],
  },
  {
    name: 'a bracket that is not closed',
    given: `version: 1
models: {
`,
    want: [
      '3:1 this is not valid YAML: Flow map in block collection must be sufficiently indented and end with a } → correct the line, or the one before it',
    ],
  },
  {
    name: 'a quote that is not closed',
    given: `version: "1
models: {}
`,
    want: ['3:1 this is not valid YAML: Missing closing "quote → correct the line, or the one before it'],
  },
  {
    name: 'two documents',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
---
version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
`,
    want: ['7:1 a second YAML document starts here → keep one document in the file'],
  },
  {
    name: 'a tag',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: !env make }
    evaluate: {}
`,
    want: ['5:19 the YAML tag is not known: "Unresolved tag: !env" → remove the tag'],
  },
  {
    name: 'an alias without anchor',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: *defaults
`,
    want: [
      '6:15 the alias `*defaults` has no anchor above it → write `&defaults` before the value that it stands for',
    ],
  },
  {
    name: 'a mapping as key',
    given: `version: 1
? { a: 1 }
: 2
`,
    want: [
      '2:3 this is not valid YAML: With stringKeys, all keys must be strings → correct the line, or the one before it',
    ],
  },
  {
    name: 'a wrong indentation',
    given: `version: 1
models:
  m:
    task: binary
   train: {}
`,
    want: [
      '5:1 this is not valid YAML: All mapping items must start at the same column → correct the line, or the one before it',
    ],
  },
  {
    name: 'a merge key, which YAML 1.2 does not have',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: { <<: { id: x } }
`,
    want: ['6:17 `models.m.evaluate` has no key "<<" → YAML 1.2 has no merge keys: write the keys out'],
  },
  {
    name: 'a hostile key',
    given: `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate: {}
    "a\\n::error::b": 1
`,
    want: [
      '7:5 `models.m` has no key "a\\n::error::b" → remove it; known here: task, inputs, data, fetch, train, evaluate, gates, first-release, champion, release, deploy, monitor',
    ],
  },
  {
    name: 'Windows line ends',
    given: `version: 1\r
models:\r
  m:\r
    task: binray\r
    train: { run: make }\r
    evaluate: {}\r
`,
    want: [
      '4:11 `models.m.task` is "binray" → did you mean "binary"? It is one of "binary", "multiclass", "regression", "ranking", "custom"',
    ],
  },
]
