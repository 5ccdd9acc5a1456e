import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Problem } from '../contract/problem.ts'

/** The folder that verbs write into where `out` names none. */
const DEFAULT_OUT = 'trainyard-out'

/** Every name in a run's folder. Jobs hand these files to one another, so the names are a public format. */
const NAMES = {
  /** What was declared and what was observed of the training. */
  run: 'run.json',
  /** The artifact: what is released. */
  model: 'model',
  /** $TRAINYARD_OUTPUT, empty when a training begins. */
  output: 'output',
  /** $TRAINYARD_RESUME: survives from attempt to attempt. */
  resume: 'resume',
  /** Copies of the declared metric files. */
  metrics: 'metrics',
  /** A run's folder for each further seed, named by the seed. */
  seeds: 'seeds',
  predictions: 'predictions.parquet',
  params: 'params.json',
  history: 'history.jsonl',
  trainLog: 'train.log',
  predictLog: 'predict.log',
  fetchLog: 'fetch.log',
  plan: 'plan.json',
  evaluation: 'evaluation.json',
  championEvaluation: 'champion-evaluation.json',
  /** How the champion was trained: its run.json or the manifest of its release. */
  championRun: 'champion-run.json',
  comparison: 'comparison.json',
  profile: 'profile.json',
  failure: 'failure.json',
  reportMarkdown: 'report.md',
  reportHtml: 'report.html',
} as const

/** The paths in a run's folder; a path does not say that the file is there. */
export type RunFolder = { readonly folder: string } & { readonly [Name in keyof typeof NAMES]: string }

/** The paths in a folder. `resume` may name another place for the checkpoints. */
export function runFolder(folder: string, { resume }: { resume?: string | undefined } = {}): RunFolder {
  const entries = Object.entries(NAMES).map(([key, name]) => [key, join(folder, name)])
  const paths = Object.fromEntries(entries) as Omit<RunFolder, 'folder'>
  return { folder, ...paths, ...(resume !== undefined && { resume }) }
}

/** The run's folder that the input `out` names, absolute. */
export function outFolder(cwd: string, out: string | undefined): RunFolder {
  return runFolder(resolve(cwd, out ?? DEFAULT_OUT))
}

/** The run's folder of one further seed, below a folder `seeds`. */
export function seedFolder(seeds: string, seed: number): RunFolder {
  return runFolder(join(seeds, String(seed)))
}

/** The seed whose folder has this name; null if `seedFolder` would write another name. */
export function seedOfName(name: string): number | null {
  const seed = /^\d{1,16}$/.test(name) ? Number(name) : Number.NaN
  return Number.isSafeInteger(seed) && String(seed) === name ? seed : null
}

/** The seeds that have a folder below a folder `seeds`, in ascending order; other names are passed over. */
export async function seedsIn(seeds: string): Promise<number[]> {
  const names = await readdir(seeds).catch(() => [])
  return names
    .map(seedOfName)
    .filter(seed => seed !== null)
    .sort((one, other) => one - other)
}

/**
 * Makes the folder ready for a training: what an earlier one wrote is removed. A `model` or `output` folder that no training wrote is
 * a Problem.
 */
export async function openRunFolder(run: RunFolder): Promise<void> {
  const mark = join(run.folder, '.gitignore')
  const isOurs = (await exists(mark)) || (await exists(run.run))
  for (const folder of [run.model, run.output]) {
    if (!isOurs && (await exists(folder))) throw notOurs(folder)
  }
  const { model, output, metrics, trainLog, history, params } = run
  for (const path of [model, output, metrics, run.run, trainLog, history, params])
    await rm(path, { recursive: true, force: true })
  for (const folder of [run.folder, output, run.resume]) await mkdir(folder, { recursive: true })
  if (!(await exists(mark))) await writeFile(mark, '*\n')
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  )
}

function notOurs(folder: string): Problem {
  return new Problem({
    what: `${folder} exists and was not written by Trainyard`,
    where: '--out',
    fix: 'give --out another folder: model/ and output/ in it are replaced',
  })
}
