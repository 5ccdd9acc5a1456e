type Scalar = string | number | boolean

type Common = {
  seed: number
  params: Record<string, Scalar>
  /** Prints `step 3/20`, which Trainyard shows as progress. */
  progress(done: number, of: number): void
}

/** What `export async function train(context)` of a `module:` gets; folders are absolute paths. */
export type TrainContext = Common & {
  /** Write what is released here. */
  output: string
  /** Survives from attempt to attempt; begin from what an earlier one left. */
  resume: string
  /** One point of the learning curves. */
  record(point: Record<string, number | null>): void
}

/** What `export async function predict(context)` of a `module:` gets. */
export type PredictContext = Common & {
  /** The folder that `train` wrote. */
  model: string
  /** The file with the rows. */
  data: string
  /** Write id and score here: CSV, Parquet, JSON or JSON lines. */
  predictions: string
}

/**
 * The program that runs a user's JavaScript or TypeScript module as a guest, in a process of its own like any command. It is handed
 * over as text, so that it needs no file beside the bundle; it brings no library, the module imports its own.
 */
export function moduleCommand(step: 'train' | 'predict', module: string): string[] {
  const code = `;(${guest.toString()}\n)()`
  return [process.execPath, '--input-type=module', '--eval', code, step, module]
}

/** Runs in the other process: nothing of this file but itself is there. */
async function guest(): Promise<void> {
  const { appendFileSync, readFileSync } = await import('node:fs')
  const { resolve } = await import('node:path')
  const { pathToFileURL } = await import('node:url')
  const [step = '', file = ''] = process.argv.slice(1)
  const { env } = process
  const context = {
    seed: Number(env['TRAINYARD_SEED']),
    params: JSON.parse(readFileSync(env['TRAINYARD_PARAMS'] ?? '', 'utf8')),
    output: env['TRAINYARD_OUTPUT'],
    resume: env['TRAINYARD_RESUME'],
    model: env['TRAINYARD_MODEL'],
    data: env['TRAINYARD_DATA'],
    predictions: env['TRAINYARD_PREDICTIONS'],
    progress: (done: number, of: number) => console.log(`step ${done}/${of}`),
    record: (point: object) => appendFileSync(env['TRAINYARD_HISTORY'] ?? '', `${JSON.stringify(point)}\n`),
  }
  const module = await import(pathToFileURL(resolve(file)).href)
  if (typeof module[step] !== 'function') {
    console.error(`${file} exports no function ${step}(context)`)
    process.exit(1)
  }
  await module[step](context)
}
