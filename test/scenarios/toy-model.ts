/** What a toy model repository looks like; the defaults are the smallest one that can be better and worse. */
export type Toy = {
  /** Columns that the training looks at: `a` is good, `a b` better, `noise` says nothing. */
  features?: string
  /** Further lines of the model in trainyard.yml, indented by four. */
  more?: string
}

/** 150 rows: the training's. 400 rows: the judge's, half of them on the left side. */
const TRAIN_ROWS = 150
const HOLDOUT_ROWS = 400

/** Fits a logistic regression to data/train.csv in a blink; nothing is needed but Node. */
export const TRAIN = `import { readFileSync, writeFileSync } from 'node:fs'

const { features } = JSON.parse(readFileSync(process.env.TRAINYARD_PARAMS, 'utf8'))
const names = features.split(' ')
const [head, ...lines] = readFileSync('data/train.csv', 'utf8').trim().split('\\n').map(line => line.split(','))
const rows = lines.map(line => Object.fromEntries(head.map((name, index) => [name, Number(line[index])])))
const weights = names.map(() => 0)
let bias = 0
for (let epoch = 0; epoch < 300; epoch++) {
  const wrong = rows.map(row => row.late - 1 / (1 + Math.exp(-bias - names.reduce((sum, name, i) => sum + weights[i] * row[name], 0))))
  bias += wrong.reduce((sum, each) => sum + each, 0) / rows.length
  names.forEach((name, i) => {
    weights[i] += rows.reduce((sum, row, index) => sum + wrong[index] * row[name], 0) / rows.length
  })
}
console.log(\`trained on \${names}\`)
writeFileSync(\`\${process.env.TRAINYARD_OUTPUT}/weights.json\`, JSON.stringify({ names, weights, bias }))
`

export const PREDICT = `import { readFileSync, writeFileSync } from 'node:fs'

const { TRAINYARD_MODEL, TRAINYARD_DATA, TRAINYARD_PREDICTIONS } = process.env
const { names, weights, bias } = JSON.parse(readFileSync(\`\${TRAINYARD_MODEL}/weights.json\`, 'utf8'))
const [head, ...lines] = readFileSync(TRAINYARD_DATA, 'utf8').trim().split('\\n').map(line => line.split(','))
const scores = lines.map(line => {
  const value = name => Number(line[head.indexOf(name)])
  const sum = names.reduce((sum, name, i) => sum + weights[i] * value(name), bias)
  return \`\${line[head.indexOf('id')]},\${1 / (1 + Math.exp(-sum))}\`
})
writeFileSync(TRAINYARD_PREDICTIONS, ['id,score', ...scores].join('\\n'))
`

/** Everything but the workflows; with several models each has its `params`, and all share the code. */
export function toyFiles(models: Readonly<Record<string, Toy>> = { toy: {} }): Record<string, string> {
  const holdout = rowsOf(HOLDOUT_ROWS, 7)
  return {
    '.gitignore': 'node_modules/\n',
    'train.mjs': TRAIN,
    'predict.mjs': PREDICT,
    'trainyard.yml': toyConfig(models),
    'data/train.csv': csv(['id', 'a', 'b', 'noise', 'side', 'late'], rowsOf(TRAIN_ROWS, 3)),
    'data/holdout.csv': csv(['id', 'a', 'b', 'noise', 'side'], holdout),
    'data/holdout-labels.csv': csv(['id', 'side', 'late'], holdout),
  }
}

/** trainyard.yml of toy models by name. */
export function toyConfig(models: Readonly<Record<string, Toy>> = { toy: {} }): string {
  const blocks = Object.entries(models).map(
    ([name, { features = 'a', more = '' }]) => `  ${name}:
    task: binary
    inputs: [train.mjs, predict.mjs, data/train.csv]
    train:
      run: node train.mjs
      params: { features: ${features} }
    evaluate:
      data: data/holdout.csv
      predict: node predict.mjs
      labels: data/holdout-labels.csv
      label: late
      positive: 1
      resamples: 200
      slices: [side]
    gates:
      - { metric: roc_auc, non-inferior: 0.01 }
      - { metric: log_loss, max: 0.69 }
${more}`,
  )
  return `version: 1\nmodels:\n${blocks.join('')}`
}

type Row = Record<string, number>

/** A little of the lateness comes from `a`, a little from `b`, the rest from chance; the same rows for the same seed. */
function rowsOf(count: number, seed: number): Row[] {
  const next = generator(seed)
  return Array.from({ length: count }, (_, id) => {
    const [a, b, noise] = [next() * 2 - 1, next() * 2 - 1, next() * 2 - 1] as const
    const late = Number(next() < 1 / (1 + Math.exp(-3 * a - 2.5 * b)))
    return { id, a, b, noise, side: id % 2, late }
  })
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function csv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map(row => columns.map(column => Number(row[column]!.toFixed(4))).join(','))
  return `${[columns.join(','), ...lines].join('\n')}\n`
}
