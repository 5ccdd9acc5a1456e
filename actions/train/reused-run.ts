import { cp, readdir, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Problem, problemsOf } from '../_lib/contract/problem.ts'
import { type FileEntry, type Run, runSchema } from '../_lib/contract/run.ts'
import { readOptionalDocument } from '../_lib/documents/read.ts'
import {
  openRunFolder,
  type RunFolder,
  runFolder,
  seedFolder,
  seedOfName,
} from '../_lib/documents/run-folder.ts'
import { folderDigest } from '../_lib/files/digest.ts'
import type { Tree } from '../_lib/git/tree.ts'
import type { LoadedModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { declarationOf } from '../_lib/plan/declaration.ts'
import { fingerprintOf } from '../_lib/plan/fingerprint.ts'

type Wanted = { loaded: LoadedModel; tree: Tree; image: string | null }

/** What a run's folder holds, apart from the checkpoints of its training. */
const PARTS = ['run', 'model', 'metrics', 'trainLog', 'seeds'] as const

/**
 * Takes an earlier run over instead of training: copied to `out` if it is complete, has the fingerprint computed now, and every file
 * has its digest; else null, and the host is told why.
 */
export async function takeOver(
  from: string,
  { out, host, ...wanted }: Wanted & { out: RunFolder; host: Host },
): Promise<Run | null> {
  if (resolve(from) === resolve(out.folder)) throw sameFolder(out.folder)
  const earlier = runFolder(from)
  try {
    const run = await checkedRun(earlier, wanted)
    const seeds = await checkSeeds(earlier, wanted)
    await openRunFolder(out)
    for (const part of PARTS) await copied(earlier[part], out[part])
    const missing = (wanted.loaded.model.train.seeds ?? 1) - 1 - seeds
    if (missing > 0) host.warning(`the run has ${seeds} further seeds, \`seeds:\` says ${missing} more`)
    return run
  } catch (error) {
    const [first] = problemsOf(error)
    if (first === undefined) throw error
    host.warning(`${wanted.loaded.name} is trained: the run in ${from} is not taken over: ${first.what}`)
    return null
  }
}

/** The run of a folder, all of it looked at; whatever is wrong with it is a Problem. */
async function checkedRun(from: RunFolder, { loaded, tree, image }: Wanted): Promise<Run> {
  const file = from.run
  const run = await readRun(file)
  const fingerprint = fingerprintOf({ ...declarationOf(loaded.model, image), inputs: tree.inputs })
  const wrong = [
    tree.sha === null && 'here is no git repository, so that its fingerprint cannot be trusted',
    tree.sha !== null && tree.dirty && 'the inputs here differ from HEAD',
    run.model !== loaded.name && `it is of ${run.model}`,
    run.status !== 'complete' && 'it was not trained to its end',
    run.code.dirty && 'its inputs differed from its commit',
    run.fingerprint !== fingerprint &&
      `its fingerprint is ${run.fingerprint.slice(0, 12)}, and here it is ${fingerprint.slice(0, 12)}`,
  ].find(each => each !== false)
  if (wrong !== undefined) throw refused(wrong, file)
  await checkFiles(from.model, run.artifact.files)
  await checkFiles(from.metrics, run.metrics ?? [])
  const { digest } = await folderDigest(from.model)
  if (digest !== run.artifact.digest) throw refused('model/ has not the digest of its files', file)
  return run
}

/** How many further seeds there are, each a right run of its own. */
async function checkSeeds({ folder, seeds }: RunFolder, { loaded, ...wanted }: Wanted): Promise<number> {
  const names = await readdir(seeds).catch(() => [])
  for (const name of names) {
    const seed = seedOfName(name)
    if (seed === null) throw refused(`seeds/${name} is no seed`, folder)
    const train = { ...loaded.model.train, seed }
    const seeded = { ...loaded, model: { ...loaded.model, train } }
    await checkedRun(seedFolder(seeds, seed), { ...wanted, loaded: seeded })
  }
  return names.length
}

async function readRun(file: string): Promise<Run> {
  const run = await readOptionalDocument(runSchema, file, { fix: 'train again' })
  if (run === null) throw refused('there is no run.json', file)
  return run
}

/** Exactly these files, byte for byte; of no files the folder may be missing. */
async function checkFiles(folder: string, files: readonly FileEntry[]): Promise<void> {
  const there = (await stat(folder).catch(() => null)) ? (await folderDigest(folder)).files : []
  const known = new Map(there.map(({ path, digest }) => [path, digest]))
  const wrong = files.find(({ path, digest }) => known.get(path) !== digest)
  if (wrong) {
    const how = known.has(wrong.path) ? 'is not what the run wrote' : 'is missing'
    throw refused(`${wrong.path} ${how}`, folder)
  }
  const named = new Set(files.map(({ path }) => path))
  const more = there.find(({ path }) => !named.has(path))
  if (more) throw refused(`${more.path} is none of the run’s files`, folder)
}

async function copied(from: string, to: string): Promise<void> {
  if (await stat(from).catch(() => null)) await cp(from, to, { recursive: true, verbatimSymlinks: true })
}

function refused(what: string, where: string): Problem {
  return new Problem({ what, where, fix: 'train again' })
}

function sameFolder(out: string): Problem {
  return new Problem({
    what: `${out} is to be taken over and written at once`,
    where: '--from',
    fix: 'give --out another folder',
  })
}
