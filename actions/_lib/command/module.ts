type ModuleParameter = string | number | boolean

type Common = {
  seed: number
  params: Record<string, ModuleParameter>
  /** Prints `step 3/20`, which Trainyard shows as progress. */
  progress(done: number, of: number): void
}

/** The argument of `export async function train(context)` in a `module:`; folders are absolute paths. */
type TrainContext = Common & {
  /** Files written here are released. */
  output: string
  /** Kept from attempt to attempt: holds the checkpoints of an earlier one. */
  resume: string
  /** One point of the learning curves. */
  record(point: Record<string, number | null>): void
}

/** The argument of `export async function predict(context)` in a `module:`. */
type PredictContext = Common & {
  /** The folder that `train` wrote. */
  model: string
  /** The file with the rows. */
  data: string
  /** The file to write id and score to: CSV, Parquet, JSON or JSON lines. */
  predictions: string
}

/**
 * The command that runs a user's JavaScript or TypeScript module in a process of its own, as untrusted as any other command. Its program is
 * passed as text, so it needs no file beside the bundle; it provides no library, the module imports its own.
 */
export function moduleCommand(step: 'train' | 'predict', module: string): string[] {
  const code = `;(${runModule.toString()}\n)()`
  return [process.execPath, '--input-type=module', '--eval', code, step, module]
}

/** Runs in the other process, so it uses nothing else of this file. */
async function runModule(): Promise<void> {
  const { appendFileSync, readFileSync } = await import('node:fs')
  const { resolve } = await import('node:path')
  const { pathToFileURL } = await import('node:url')
  const [step = '', file = ''] = process.argv.slice(1)
  const { env } = process
  const context: Record<keyof (TrainContext & PredictContext), unknown> = {
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
