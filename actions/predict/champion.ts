import { copyFile, lstat, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, manifestSchema } from '../_lib/contract/manifest.ts'
import { Problem, problemsOf } from '../_lib/contract/problem.ts'
import { readDocument } from '../_lib/documents/read.ts'
import type { RunFolder } from '../_lib/documents/run-folder.ts'
import { writeDocument } from '../_lib/documents/write.ts'
import type { Host } from '../_lib/host/host.ts'
import { DOCUMENTS, MANIFEST, UNPACKED } from '../_lib/release/asset-name.ts'
import type { Prediction } from './prediction.ts'

/** The champion's release as `pull` leaves it, and the folder that evaluate gets. */
export type ChampionArtifact = { folder: string; manifest: Manifest; artifact: string; out: RunFolder }

/** What there is of the champion; paths are null if there is none. */
export type ChampionResult = {
  /** Null if it could not predict. */
  prediction: Prediction | null
  predictions: string | null
  /** The evaluation stored in its release; only where stored predictions or metrics are used. */
  evaluation: string | null
  /** Why there is nothing to compare with. */
  missing: string | null
}

type ChampionSource = { folder: string; model: string | undefined; out: RunFolder }

/** Reads the release before any code of the champion runs. */
export async function openChampion({ folder, model, out }: ChampionSource): Promise<ChampionArtifact> {
  const file = join(folder, MANIFEST)
  const fix = 'give --champion the folder that `pull` wrote'
  const manifest = await readDocument(manifestSchema, file, { fix, followLinks: true })
  if (model !== undefined && model !== manifest.model) throw otherModel(model, manifest.model)
  if (await isFile(out.run)) throw isRunFolder(out.folder)
  await clear(out)
  return { folder, manifest, artifact: join(folder, UNPACKED), out }
}

/**
 * Predicts with the champion; `predict` is null where it must not run. If it cannot predict, its stored predictions and their evaluation
 * are used; if its release has none, `missing` says so. A custom champion that only its training measured brings its stored evaluation.
 */
export async function championResult(
  champion: ChampionArtifact,
  { predict, host }: { predict: (() => Promise<Prediction>) | null; host: Host },
): Promise<ChampionResult> {
  const { out, manifest } = champion
  const prediction = predict === null ? null : await predict().catch(error => told(error, host))
  // The champion's code could write to `out`: only what Trainyard writes from here on counts.
  if (prediction === null) await clear(out)
  await rm(out.evaluation, { recursive: true, force: true })
  await writeDocument(manifestSchema, out.championRun, manifest)
  if (prediction === null) return await storedResult(champion, host)
  const { predictions, metrics } = prediction
  const isMeasured = predictions !== null || metrics !== null
  const evaluation = !isMeasured && (await copyStored(champion, ['evaluation'])) ? out.evaluation : null
  return { prediction, predictions, evaluation, missing: null }
}

/** The candidate is evaluated even if the champion fails, so every error is only reported, a defect of Trainyard included. */
function told(error: unknown, host: Host): null {
  const problems = problemsOf(error)
  for (const { what, where, fix } of problems) host.warning(`${what} (${where}): ${fix}`)
  if (problems.length === 0)
    host.warning(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return null
}

async function storedResult(champion: ChampionArtifact, host: Host): Promise<ChampionResult> {
  const { manifest, out } = champion
  const { version } = manifest
  if (await copyStored(champion, ['predictions', 'evaluation'])) {
    host.warning(
      `The champion could not predict: the predictions stored with version ${version} are used instead.`,
    )
    return { prediction: null, predictions: out.predictions, evaluation: out.evaluation, missing: null }
  }
  const missing = `version ${version} could not predict at its own commit, and its release has no stored predictions`
  host.warning(`The champion could not predict: ${missing}.`)
  return { prediction: null, predictions: null, evaluation: null, missing }
}

async function clear({ predictions, metrics, evaluation, championRun }: RunFolder): Promise<void> {
  for (const path of [predictions, metrics, evaluation, championRun])
    await rm(path, { recursive: true, force: true })
}

/** Copies files of the release if all of them are there. */
async function copyStored(
  { folder, out }: ChampionArtifact,
  names: readonly ('predictions' | 'evaluation')[],
): Promise<boolean> {
  const files = names.map(name => ({ from: join(folder, DOCUMENTS[name]), to: out[name] }))
  const present = await Promise.all(files.map(({ from }) => isFile(from)))
  if (present.includes(false)) return false
  await mkdir(out.folder, { recursive: true })
  for (const { from, to } of files) await copyFile(from, to)
  return true
}

async function isFile(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isFile() ?? false
}

function otherModel(given: string, found: string): Problem {
  return new Problem({
    what: `the release is of the model ${JSON.stringify(found)}, not ${JSON.stringify(given)}`,
    where: '--champion',
    fix: 'pull a release of this model',
  })
}

function isRunFolder(where: string): Problem {
  return new Problem({
    what: 'the folder holds a trained run, whose predictions would be replaced by those of the champion',
    where,
    fix: 'give --out another folder',
  })
}
