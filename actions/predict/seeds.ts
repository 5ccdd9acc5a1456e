import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Run, runSchema } from '../_lib/contract/run.ts'
import { readOptionalDocument } from '../_lib/documents/read.ts'
import { type RunFolder, runFolder, seedFolder, seedsIn } from '../_lib/documents/run-folder.ts'
import type { PredictionInputs } from './prediction-inputs.ts'

/** Scores the artifact of a step into a file. */
type ScoreFile = (step: PredictionInputs, to: string) => Promise<unknown>

/**
 * Scores the further seeds that `train` wrote to seeds/ beside the artifact, each into `seeds/<seed>/predictions.parquet` below `out`;
 * predictions of an earlier run are removed first. Skipped are runs that differ from the candidate's in more than the seed, and incomplete
 * ones. Answers the folder, or null if there is no seed.
 */
export async function predictSeeds(
  step: PredictionInputs,
  { out, score }: { out: RunFolder; score: ScoreFile },
) {
  for (const seed of await seedsIn(out.seeds))
    await rm(seedFolder(out.seeds, seed).predictions, { force: true })
  const runs = await trainedSeeds(runFolder(dirname(step.artifact)))
  for (const { seed, model } of runs) {
    const own = seedFolder(out.seeds, seed)
    await mkdir(own.folder, { recursive: true })
    const scratch = await mkdtemp(join(own.folder, '.predict-'))
    const predicting = step.host.group(`Predict with ${step.loaded.name}, seed ${seed}`, () =>
      score({ ...step, artifact: model, scratch }, own.predictions),
    )
    await predicting.finally(() => rm(scratch, { recursive: true, force: true }))
  }
  return runs.length === 0 ? null : out.seeds
}

async function trainedSeeds({ run, seeds }: RunFolder): Promise<{ seed: number; model: string }[]> {
  const known = await seedsIn(seeds)
  const candidate = known.length === 0 ? null : await readRun(run)
  if (candidate === null) return []
  const found = await Promise.all(
    known.map(async seed => {
      const { model, run } = seedFolder(seeds, seed)
      return { model, run: await readRun(run) }
    }),
  )
  return found
    .flatMap(({ run, model }) =>
      run?.status === 'complete' && declared(run) === declared(candidate) ? [{ seed: run.seed, model }] : [],
    )
    .sort((one, other) => one.seed - other.seed)
}

async function readRun(file: string): Promise<Run | null> {
  return await readOptionalDocument(runSchema, file, { fix: 'train again' })
}

/** All that a run declares but the seed. */
function declared({ model, code, inputs, command, params, recipe, environment }: Run): string {
  return JSON.stringify([model, code.sha, inputs, command, params, recipe ?? null, environment.image])
}
