import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Run } from '../_lib/contract/run.ts'
import { SEEDS_FOLDER, seedFolderName, seedOfFolder } from '../_lib/contract/seed-folder.ts'
import { readRunFile } from '../_lib/documents/run-file.ts'
import type { Step } from './step.ts'

/** Scores the artifact of a step into a file. */
type Score = (step: Step, to: string) => Promise<unknown>

/**
 * Scores the further seeds that `train` left in seeds/ beside the artifact, each into `seeds/<seed>/predictions.parquet` below `out`;
 * those of an earlier prediction are removed first. What differs from the candidate's run in more than the seed is no seed of it, and a
 * run that was stopped by its time limit has no model: both are left out. Answers the folder, or null if there is no seed.
 */
export async function predictSeeds(step: Step, { out, score }: { out: string; score: Score }) {
  const folder = join(out, SEEDS_FOLDER)
  for (const seed of await seedsIn(folder))
    await rm(join(folder, seed, 'predictions.parquet'), { force: true })
  const runs = await trainedSeeds(dirname(step.artifact))
  for (const { seed, model } of runs) {
    const own = join(folder, seedFolderName(seed))
    await mkdir(own, { recursive: true })
    const scratch = await mkdtemp(join(own, '.predict-'))
    const predicting = step.host.group(`Predict with ${step.loaded.name}, seed ${seed}`, () =>
      score({ ...step, artifact: model, scratch }, join(own, 'predictions.parquet')),
    )
    await predicting.finally(() => rm(scratch, { recursive: true, force: true }))
  }
  return runs.length === 0 ? null : folder
}

async function trainedSeeds(trained: string): Promise<{ seed: number; model: string }[]> {
  const folder = join(trained, SEEDS_FOLDER)
  const names = await seedsIn(folder)
  const candidate = names.length === 0 ? null : await readRunFile(join(trained, 'run.json'))
  if (candidate === null) return []
  const found = await Promise.all(
    names.map(async name => ({
      model: join(folder, name, 'model'),
      run: await readRunFile(join(folder, name, 'run.json')),
    })),
  )
  return found
    .flatMap(({ run, model }) =>
      run?.status === 'complete' && declared(run) === declared(candidate) ? [{ seed: run.seed, model }] : [],
    )
    .sort((one, other) => one.seed - other.seed)
}

/** All that a run declares but the seed. */
function declared({ model, code, inputs, command, params, recipe, environment }: Run): string {
  return JSON.stringify([model, code.sha, inputs, command, params, recipe ?? null, environment.image])
}

async function seedsIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).filter(name => seedOfFolder(name) !== null)
}
