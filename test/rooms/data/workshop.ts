import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'
import { type Engine, openEngine } from '../../../actions/_lib/data/engine.ts'
import { silentHost } from '../../fixtures/silent-host.ts'

/** Files by name: CSV and JSON as their text, Parquet as the query whose rows it holds. */
export type Files = Record<string, string | Buffer>

/** An engine over a folder of its own; both go when the step is done. */
export async function inWorkshop<T>(
  files: Files,
  step: (engine: Engine, folder: string) => Promise<T>,
  { locked = true } = {},
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'workshop-'))
  const engine = await openEngine({ host: silentHost({ cwd: folder }), folders: [folder], locked })
  try {
    for (const [name, content] of Object.entries(files)) await write(engine, join(folder, name), content)
    return await step(engine, folder)
  } finally {
    await engine.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function write(engine: Engine, path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  if (path.endsWith('.parquet') && typeof content === 'string') {
    await engine.run(`COPY (${content}) TO '${path}' (FORMAT parquet)`)
  } else await writeFile(path, content)
}

/** What was wrong, as `where: what → fix` lines; fails if nothing was, or something that is no Problem. */
export async function problemsIn(step: Promise<unknown>): Promise<string[]> {
  try {
    await step
  } catch (error) {
    const problems = problemsOf(error)
    if (problems.length === 0) throw error
    return problems.map(({ what, where, fix }) => `${where}: ${what} → ${fix}`)
  }
  throw new Error('there was no problem')
}
