import { join } from 'node:path'
import { runFolder } from '../_lib/documents/run-folder.ts'
import { MANIFEST } from '../_lib/release/asset-name.ts'
import { openFolder } from './given-folder.ts'
import type { EvaluateInputs } from './inputs.ts'

/** Where the candidate's files are, as the user would write the paths. */
export type CandidateFiles = {
  run?: string
  predictions?: string
  seedPredictions?: string
  /** Folder with copies of the declared metric files. */
  metrics?: string
}

/** Where the champion's files are, and what else is known of it. */
export type ChampionFiles = {
  /** Its run.json, or the manifest.json of its release. */
  run?: string
  predictions?: string
  metrics?: string
  /** The evaluation.json that belongs to the predictions. */
  evaluation?: string
  version?: string
  /** Why it could not be scored. */
  missing?: string
}

/** The champion is null if no input is about one. */
export type ModelFiles = { candidate: CandidateFiles; champion: ChampionFiles | null }

/** Finds the files of both models: those that the inputs name, else those in the folders `candidate` and `champion`. */
export async function findModelFiles(inputs: EvaluateInputs, cwd: string): Promise<ModelFiles> {
  const candidate: CandidateFiles = given({
    run: inputs.run,
    predictions: inputs.predictions,
    seedPredictions: inputs['seed-predictions'],
    metrics: inputs.metrics,
  })
  const champion: ChampionFiles = given({
    run: inputs['champion-run'],
    predictions: inputs['champion-predictions'],
    metrics: inputs['champion-metrics'],
    evaluation: inputs['champion-evaluation'],
    version: inputs['champion-version'],
    missing: inputs['champion-missing'],
  })
  const hasChampion = inputs.champion !== undefined || Object.keys(champion).length > 0
  return {
    candidate: { ...(await inCandidateFolder(inputs.candidate, cwd)), ...candidate },
    champion: hasChampion ? { ...(await inChampionFolder(inputs.champion, cwd)), ...champion } : null,
  }
}

async function inCandidateFolder(folder: string | undefined, cwd: string): Promise<CandidateFiles> {
  if (folder === undefined) return {}
  const { file, directory } = await openFolder(folder, { cwd, input: '--candidate' })
  const paths = runFolder(folder)
  return given({
    run: await file(paths.run),
    predictions: await file(paths.predictions),
    seedPredictions: await directory(paths.seeds),
    metrics: await directory(paths.metrics),
  })
}

/** A folder that predict wrote, a pulled release, or a run's folder. */
async function inChampionFolder(folder: string | undefined, cwd: string): Promise<ChampionFiles> {
  if (folder === undefined) return {}
  const { file, directory } = await openFolder(folder, { cwd, input: '--champion' })
  const paths = runFolder(folder)
  const run = await file(paths.run)
  return given({
    run: run ?? (await file(join(folder, MANIFEST))) ?? (await file(paths.championRun)),
    predictions: await file(paths.predictions),
    metrics: await directory(paths.metrics),
    // In a run's folder, evaluation.json may be older than the predictions.
    evaluation: run === undefined ? await file(paths.evaluation) : undefined,
  })
}

/** Without the keys that have no value. */
function given<T extends Record<string, string | undefined>>(values: T): { [Key in keyof T]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: string
  }
}
