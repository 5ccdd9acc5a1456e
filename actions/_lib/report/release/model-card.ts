import { stringify } from 'yaml'
import type { Evaluation } from '../../contract/evaluation.ts'
import type { Manifest } from '../../contract/manifest.ts'
import type { Task } from '../../contract/task.ts'
import { digitsOf } from '../../text/digits.ts'
import { arrowOf } from '../../text/direction.ts'
import { codeSpan } from '../../text/escape.ts'
import { count, formatCount } from '../../text/numbers.ts'
import { sliceName } from '../../text/slice-name.ts'
import { table } from '../../text/table.ts'
import { metricTable } from './metrics.ts'

/** What the author adds; everything is optional. */
export type Author = {
  /** SPDX id in lower case, as Hugging Face wants it. */
  license?: string
  /** ISO 639-1. */
  language?: readonly string[]
  /** Markdown: what the model is for, and what it is not for. */
  words?: string
}

const PIPELINES: Record<Task, string> = {
  binary: 'tabular-classification',
  multiclass: 'tabular-classification',
  regression: 'tabular-regression',
  ranking: 'other',
  custom: 'other',
}
const LIBRARIES: Record<string, string> = {
  'tfjs-layers-model': 'tfjs',
  'mlflow:sklearn': 'sklearn',
  'mlflow:keras': 'keras',
  'mlflow:pytorch': 'pytorch',
  'mlflow:xgboost': 'xgboost',
  'mlflow:lightgbm': 'lightgbm',
  'mlflow:transformers': 'transformers',
}

/** model-card.md: front matter as Hugging Face reads it, then the same as text. */
export function modelCard({
  manifest,
  evaluation,
  author = {},
}: {
  manifest: Manifest
  evaluation: Evaluation
  author?: Author
}): string {
  const front = stringify(frontMatter(manifest, author), { lineWidth: 0, aliasDuplicateObjects: false })
  const sections = [
    `# ${manifest.model} ${manifest.version}`,
    author.words?.trim(),
    '## Metrics',
    `On ${count(manifest.dataset.rows, 'row')}${clusters(manifest)} of the evaluation set ${codeSpan(manifest.dataset.digest)}.`,
    metricTable(manifest, null),
    ...undefinedMetrics(manifest),
    ...slices(evaluation),
    ...signature(manifest),
    '## Training',
    origin(manifest),
    ...params(manifest),
    '## Training inputs',
    table(
      'lll',
      ['Input', 'Kind', 'Digest'],
      manifest.inputs.map(({ path, kind, digest }) => [codeSpan(path), kind, codeSpan(digest)]),
    ),
  ]
  return `---\n${front}---\n\n${sections.filter(section => section !== undefined && section !== '').join('\n\n')}\n`
}

function frontMatter(manifest: Manifest, { license, language }: Author): Record<string, unknown> {
  const { model, task, signature, inputs } = manifest
  const datasets = inputs.filter(({ kind }) => kind === 'data').map(({ path }) => path)
  const library = signature === null ? undefined : (LIBRARIES[signature.format] ?? signature.format)
  return {
    ...(language === undefined ? {} : { language }),
    ...(license === undefined ? {} : { license }),
    ...(library === undefined ? {} : { library_name: library }),
    tags: ['trainyard', PIPELINES[task]],
    ...(datasets.length === 0 ? {} : { datasets }),
    metrics: manifest.metrics.map(({ name }) => name),
    'model-index': [{ name: model, results: [resultOf(manifest)] }],
  }
}

/** Hugging Face has no undefined values: such metrics are in the text only. */
function resultOf({ model, task, dataset, metrics }: Manifest): Record<string, unknown> {
  const measured = metrics.filter(({ value }) => value !== null)
  return {
    task: { type: PIPELINES[task] },
    dataset: { type: `${model}-evaluation`, name: `Evaluation set ${dataset.digest.slice(0, 19)}` },
    metrics: measured.map(({ name, value }) => ({ type: name, value, name })),
  }
}

function clusters({ dataset }: Manifest): string {
  return dataset.clusters === null ? '' : ` in ${count(dataset.clusters, 'cluster')}`
}

function undefinedMetrics({ metrics }: Manifest): string[] {
  const lines = metrics
    .filter(({ value }) => value === null)
    .map(
      ({ name, reason }) => `- ${codeSpan(name)} is undefined: ${codeSpan(reason ?? 'no reason is known')}`,
    )
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function slices({ slices }: Evaluation): string[] {
  const rows = slices.flatMap(({ column, value, n, tooSmall, metrics }) => {
    const slice = codeSpan(sliceName({ column, value }))
    if (tooSmall !== null) return [[slice, formatCount(n), 'too small', '—', '—']]
    return metrics.map(metric => [
      slice,
      formatCount(n),
      `${codeSpan(metric.name)}${arrowOf(metric.higherIsBetter)}`,
      digitsOf(metric).value(metric.value),
      digitsOf(metric).interval(metric.interval),
    ])
  })
  if (rows.length === 0) return []
  return ['## Metrics by slice', table('lrlrr', ['Slice', 'Rows', 'Metric', 'Value', 'Interval'], rows)]
}

function signature({ signature }: Manifest): string[] {
  if (signature === null) return ['## Inputs and outputs', 'The signature is unknown.']
  const { format, inputs, outputs, classes } = signature
  const rows = [
    ...inputs.map(({ name, type, required }) => [
      'input',
      codeSpan(name),
      codeSpan(type),
      required ? 'required' : 'optional',
    ]),
    ...outputs.map(({ name, type, meaning }) => [
      'output',
      codeSpan(name),
      codeSpan(type),
      meaning === null ? '' : codeSpan(meaning),
    ]),
  ]
  const list = classes === null ? '' : `, classes ${classes.map(codeSpan).join(', ')}`
  return [
    '## Inputs and outputs',
    `File format ${codeSpan(format)}${list}.`,
    table('llll', ['Side', 'Name', 'Type', 'Notes'], rows),
  ]
}

function origin({ code, command, recipe, environment, trainedAt, champion, verdict }: Manifest): string {
  const { runtime, gpu, image, seed } = environment
  const how =
    command !== null
      ? `with ${codeSpan(command)}`
      : recipe
        ? 'with the built-in TensorFlow.js recipe'
        : 'with a module'
  const where = code.repository === null ? '' : ` of ${codeSpan(code.repository)}`
  const lines = [
    `Trained ${how} at ${codeSpan(code.sha)}${where}, started ${trainedAt}, seed ${seed}.`,
    `On ${runtime.os} ${runtime.arch}, Node ${runtime.node}${gpu === null ? ', no GPU' : `, ${codeSpan(gpu.name)}`}${image === null ? '' : `, image ${codeSpan(image)}`}.`,
    `Evaluated ${champion?.version ? `against ${codeSpan(champion.version)}` : 'without a champion'}: ${verdict}.`,
  ]
  return lines.join('\n')
}

function params({ params }: Manifest): string[] {
  const rows = Object.entries(params).map(([name, value]) => [codeSpan(name), codeSpan(String(value))])
  return rows.length === 0 ? [] : [table('ll', ['Parameter', 'Value'], rows)]
}
