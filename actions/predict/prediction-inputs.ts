import type { CommandContext } from '../_lib/command/run.ts'
import { type Engine, openEngine } from '../_lib/data/engine.ts'
import type { LoadedModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'

/** What one prediction works on. */
export type PredictionInputs = {
  loaded: LoadedModel
  host: Host
  context: CommandContext
  artifact: string
  /** Whose evaluation set is predicted: the model's own, or as the judge's configuration has it. */
  rowsOf: LoadedModel
  /** Null where a custom model, judged by metric files, names no rows. */
  data: string | null
  /** A folder of our own below --out for what passes between steps. */
  scratch: string
}

type Opening = { host: Host; folders: string[]; locked?: boolean }

/** Opens a DuckDB for one use; locked where strangers wrote the file. */
export async function withEngine<T>(
  { locked = false, ...opening }: Opening,
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  const engine = await openEngine({ ...opening, locked })
  try {
    return await use(engine)
  } finally {
    await engine.close()
  }
}
