import { cp, lstat, readdir, realpath, rename, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { Problem } from '../_lib/contract/problem.ts'
import { checkArtifactFiles } from '../_lib/documents/artifact-files.ts'
import type { RunFolder } from '../_lib/documents/run-folder.ts'

type ModelSource = {
  /** `train.output`: path of what is released, in $TRAINYARD_OUTPUT or else in the folder of trainyard.yml. */
  wanted: string | undefined
  folder: string
  /** ISO 8601. What is outside of $TRAINYARD_OUTPUT must be newer, or another training wrote it. */
  since: string
}

/** Moves or copies what is released to `model`. Problems: nothing was written, it is older than the training, or an artifact cannot keep it. */
export async function collectModel(out: RunFolder, { wanted, folder, since }: ModelSource): Promise<void> {
  if (wanted === undefined) {
    if ((await readdir(out.output)).length === 0) throw nothing('nothing was written to $TRAINYARD_OUTPUT')
    await checkArtifactFiles(out.output)
    await rename(out.output, out.model)
    return
  }
  const source = await sourceOf(out, { wanted, folder, since })
  const found = await stat(source)
  if (found.isDirectory() && (await readdir(source)).length === 0) throw nothing(`${wanted} is empty`)
  const target = found.isDirectory() ? out.model : join(out.model, wanted.split(/[\\/]/).at(-1)!)
  await cp(source, target, { recursive: true, verbatimSymlinks: true })
}

type OutputPath = { wanted: string; folder: string; since: string }

async function sourceOf(out: RunFolder, { wanted, folder, since }: OutputPath): Promise<string> {
  const inOutput = within(out.output, wanted)
  if (await checked(inOutput, out.output)) return inOutput
  const inFolder = within(folder, wanted)
  if (!(await checked(inFolder, folder)))
    throw nothing(`${wanted} is neither in $TRAINYARD_OUTPUT nor beside trainyard.yml`)
  const own = relative(out.folder, inFolder)
  if (own === '' || !own.startsWith('..')) throw nothing(`${wanted} is in the folder of --out`)
  if ((await newest(inFolder)) >= Math.floor(Date.parse(since) / 1000) * 1000) return inFolder
  throw nothing(`${wanted} is older than this training`)
}

/** Whether something is there; a link on the way to it, or a file that an artifact cannot keep, is a Problem. */
async function checked(path: string, folder: string): Promise<boolean> {
  if ((await lstat(path).catch(() => null)) === null) return false
  await checkArtifactFiles(path)
  const real = join(await realpath(folder), relative(folder, path))
  if ((await realpath(path)) === real) return true
  throw new Problem({
    what: `train.output is ${relative(folder, path)}, which leads through a symbolic link`,
    where: path,
    fix: 'write the files themselves into the folder, not a link: everything that is released must be in it',
  })
}

function within(folder: string, wanted: string): string {
  const path = resolve(folder, wanted)
  if (path !== folder && path.startsWith(folder + sep)) return path
  throw new Problem({
    what: `train.output is ${wanted}, which is not inside the folder`,
    where: 'trainyard.yml: train.output',
    fix: 'name a folder or file below $TRAINYARD_OUTPUT or below the folder of trainyard.yml',
  })
}

async function newest(path: string): Promise<number> {
  const found = await stat(path)
  if (!found.isDirectory()) return found.mtimeMs
  const entries = await readdir(path)
  const times = await Promise.all(entries.map(entry => newest(join(path, entry))))
  return Math.max(found.mtimeMs, ...times)
}

function nothing(what: string): Problem {
  return new Problem({
    what: `the training left no model: ${what}`,
    where: 'trainyard.yml: train.output',
    fix: 'write the model into the folder $TRAINYARD_OUTPUT, or name its path with `output:`',
  })
}
