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

/** What the fingerprint of a reusable run is computed from. */
type CurrentModel = { loaded: LoadedModel; tree: Tree; image: string | null }

/** What is copied of a run's folder: all but checkpoints. */
const PARTS = ['run', 'model', 'metrics', 'trainLog', 'seeds'] as const

/**
 * Reuses an earlier run instead of training: copies it to `out` if it is complete, has the current fingerprint, and every file has its
 * digest. Otherwise answers null and warns why.
 */
export async function reuseRun(
  from: string,
  { out, host, ...declared }: CurrentModel & { out: RunFolder; host: Host },
): Promise<Run | null> {
  if (resolve(from) === resolve(out.folder)) throw sameFolder(out.folder)
  const earlier = runFolder(from)
  try {
    const run = await checkedRun(earlier, declared)
    const seeds = await checkSeeds(earlier, declared)
    await openRunFolder(out)
    for (const part of PARTS) await copyIfThere(earlier[part], out[part])
    const missing = (declared.loaded.model.train.seeds ?? 1) - 1 - seeds
    if (missing > 0)
      host.warning(`the run has ${seeds} further seeds, ${missing} fewer than \`seeds:\` declares`)
    return run
  } catch (error) {
    const [first] = problemsOf(error)
    if (first === undefined) throw error
    host.warning(`${declared.loaded.name} is trained: the run in ${from} cannot be reused: ${first.what}`)
    return null
  }
}

/** The run of a folder, with every file checked; anything wrong is a Problem. */
async function checkedRun(from: RunFolder, { loaded, tree, image }: CurrentModel): Promise<Run> {
  const file = from.run
  const run = await readRun(file)
  const fingerprint = fingerprintOf({ ...declarationOf(loaded.model, image), inputs: tree.inputs })
  const faults = [
    tree.sha === null && 'the model is not in a git repository, so its fingerprint cannot be trusted',
    tree.sha !== null && tree.dirty && 'the inputs differ from HEAD',
    run.model !== loaded.name && `it is a run of ${run.model}`,
    run.status !== 'complete' && 'its training is incomplete',
    run.code.dirty && 'its inputs differed from its commit',
    run.fingerprint !== fingerprint &&
      `its fingerprint is ${run.fingerprint.slice(0, 12)}, and the current one is ${fingerprint.slice(0, 12)}`,
  ]
  const fault = faults.find(each => each !== false)
  if (fault !== undefined) throw refused(fault, file)
  await checkFiles(from.model, run.artifact.files)
  await checkFiles(from.metrics, run.metrics ?? [])
  const { digest } = await folderDigest(from.model)
  if (digest !== run.artifact.digest) throw refused('the digest of model/ is not the one in run.json', file)
  return run
}

/** How many further seeds there are; each must be a complete run with its own fingerprint. */
async function checkSeeds(
  { folder, seeds }: RunFolder,
  { loaded, ...declared }: CurrentModel,
): Promise<number> {
  const names = await readdir(seeds).catch(() => [])
  for (const name of names) {
    const seed = seedOfName(name)
    if (seed === null) throw refused(`seeds/${name} is not named by a seed`, folder)
    const train = { ...loaded.model.train, seed }
    const seeded = { ...loaded, model: { ...loaded.model, train } }
    await checkedRun(seedFolder(seeds, seed), { ...declared, loaded: seeded })
  }
  return names.length
}

async function readRun(file: string): Promise<Run> {
  const run = await readOptionalDocument(runSchema, file, { fix: 'train again' })
  if (run === null) throw refused('there is no run.json', file)
  return run
}

/** The folder must hold exactly these files, byte for byte; it may be missing if there are none. */
async function checkFiles(folder: string, files: readonly FileEntry[]): Promise<void> {
  const there = (await stat(folder).catch(() => null)) ? (await folderDigest(folder)).files : []
  const known = new Map(there.map(({ path, digest }) => [path, digest]))
  const wrong = files.find(({ path, digest }) => known.get(path) !== digest)
  if (wrong) {
    const how = known.has(wrong.path) ? 'differs from the digest in run.json' : 'is missing'
    throw refused(`${wrong.path} ${how}`, folder)
  }
  const named = new Set(files.map(({ path }) => path))
  const more = there.find(({ path }) => !named.has(path))
  if (more) throw refused(`${more.path} is not listed in run.json`, folder)
}

async function copyIfThere(from: string, to: string): Promise<void> {
  if (await stat(from).catch(() => null)) await cp(from, to, { recursive: true, verbatimSymlinks: true })
}

function refused(what: string, where: string): Problem {
  return new Problem({ what, where, fix: 'train again' })
}

function sameFolder(out: string): Problem {
  return new Problem({
    what: `${out} is both the run to reuse and the folder to write to`,
    where: '--reuse-run',
    fix: 'give --out another folder',
  })
}
