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
  /** The model whose evaluation set is predicted: the same one, or the one of `rows-of`. */
  rowsOf: LoadedModel
  /** The file with the rows; null if a custom model names none. */
  data: string | null
  /** A temporary folder below --out. */
  scratch: string
}

type PredictionEngine = { host: Host; folders: string[]; locked?: boolean }

/** Opens a DuckDB for one use; `locked` for a file that an untrusted command wrote. */
export async function withEngine<T>(
  { locked = false, ...options }: PredictionEngine,
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  const engine = await openEngine({ ...options, locked })
  try {
    return await use(engine)
  } finally {
    await engine.close()
  }
}
