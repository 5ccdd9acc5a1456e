import { cp, lstat, mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { Problem } from '../contract/problem.ts'
import { checkArtifactFiles } from './artifact-files.ts'

/** Where one training puts things; absolute paths. */
export type Place = {
  out: string
  /** TRAINYARD_OUTPUT: empty at the start. */
  output: string
  /** What is released. */
  model: string
  /** TRAINYARD_RESUME: survives from attempt to attempt. */
  resume: string
  run: string
  log: string
  history: string
  params: string
  /** Copies of the declared metric files. */
  metrics: string
}

/** Makes the folders, and clears away what an earlier training of ours left; a stranger's `model` folder is a Problem. */
export async function openPlace(out: string, resume: string | undefined): Promise<Place> {
  const place: Place = {
    out,
    output: join(out, 'output'),
    model: join(out, 'model'),
    resume: resume ?? join(out, 'resume'),
    run: join(out, 'run.json'),
    log: join(out, 'train.log'),
    history: join(out, 'history.jsonl'),
    params: join(out, 'params.json'),
    metrics: join(out, 'metrics'),
  }
  const mark = join(out, '.gitignore')
  const isOurs = (await exists(mark)) || (await exists(place.run))
  for (const folder of [place.model, place.output]) {
    if (!isOurs && (await exists(folder))) throw strange(folder)
  }
  for (const path of [
    place.model,
    place.output,
    place.metrics,
    place.run,
    place.log,
    place.history,
    place.params,
  ]) {
    await rm(path, { recursive: true, force: true })
  }
  for (const folder of [out, place.output, place.resume]) await mkdir(folder, { recursive: true })
  if (!(await exists(mark))) await writeFile(mark, '*\n')
  return place
}

type Collecting = {
  /** `train.output`: what of the output is released, relative to $TRAINYARD_OUTPUT, else to the model's folder. */
  wanted: string | undefined
  folder: string
  /** ISO 8601: what stands in the model's folder must be newer, or it is not this training's. */
  since: string
}

/** Moves what is released to `model`; nothing there, something older than the training, or what cannot be kept is a Problem. */
export async function collect(place: Place, { wanted, folder, since }: Collecting): Promise<void> {
  if (wanted === undefined) {
    if ((await readdir(place.output)).length === 0) throw nothing('nothing was written to $TRAINYARD_OUTPUT')
    await checkArtifactFiles(place.output)
    await rename(place.output, place.model)
    return
  }
  const source = await sourceOf(place, { wanted, folder, since })
  const found = await stat(source)
  if (found.isDirectory() && (await readdir(source)).length === 0) throw nothing(`${wanted} is empty`)
  const target = found.isDirectory() ? place.model : join(place.model, wanted.split(/[\\/]/).at(-1)!)
  await cp(source, target, { recursive: true, verbatimSymlinks: true })
}

type Named = { wanted: string; folder: string; since: string }

async function sourceOf(place: Place, { wanted, folder, since }: Named): Promise<string> {
  const inOutput = within(place.output, wanted)
  if (await checked(inOutput, place.output)) return inOutput
  const inFolder = within(folder, wanted)
  if (!(await checked(inFolder, folder)))
    throw nothing(`${wanted} is neither in $TRAINYARD_OUTPUT nor beside trainyard.yml`)
  const own = relative(place.out, inFolder)
  if (own === '' || !own.startsWith('..')) throw nothing(`${wanted} lies in the folder of --out`)
  if ((await newest(inFolder)) >= Math.floor(Date.parse(since) / 1000) * 1000) return inFolder
  throw nothing(`${wanted} is older than this training`)
}

/** Whether something is there; what cannot be kept, or stands behind a link, is a Problem. */
async function checked(path: string, folder: string): Promise<boolean> {
  if ((await lstat(path).catch(() => null)) === null) return false
  await checkArtifactFiles(path)
  const real = join(await realpath(folder), relative(folder, path))
  if ((await realpath(path)) === real) return true
  throw new Problem({
    what: `train.output is ${relative(folder, path)}, which leads through a symbolic link`,
    where: path,
    fix: 'write the files themselves into the folder: what is released must be in it',
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

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  )
}

function nothing(what: string): Problem {
  return new Problem({
    what: `the training left no model: ${what}`,
    where: 'trainyard.yml: train.output',
    fix: 'let the training write its model into the folder $TRAINYARD_OUTPUT, or name what it writes with `output:`',
  })
}

function strange(folder: string): Problem {
  return new Problem({
    what: `${folder} exists and was not written by Trainyard`,
    where: '--out',
    fix: 'give --out another folder: what is in model/ and output/ there is replaced',
  })
}
