import { mkdir, rm, stat } from 'node:fs/promises'
import type { Run } from '../_lib/contract/run.ts'
import { openRunFolder, seedFolder, seedsIn } from '../_lib/documents/run-folder.ts'
import type { LoadedModel } from '../_lib/host/configuration.ts'
import { type RunInputs, trainRun } from './run.ts'

/**
 * Trains the further seeds of `train.seeds`, seed + 1 to seed + N − 1, each into `seeds/<seed>/` with its own run.json and fingerprint:
 * their differences are the noise of training. All seeds share the time limit. The candidate is the run of the first seed and needs none
 * of the others, so a seed without enough time left is skipped with a warning; one that fails is a Problem.
 */
export async function trainSeeds(inputs: RunInputs, candidate: Run): Promise<void> {
  const { loaded, timeLimitSeconds } = inputs
  const { seeds } = inputs.out
  const { host } = inputs.context
  await clearSeeds(seeds)
  if (candidate.status === 'incomplete') return
  let left = timeLimitSeconds === null ? Number.POSITIVE_INFINITY : timeLimitSeconds - candidate.seconds
  for (const seed of furtherSeeds(loaded)) {
    const run = left < candidate.seconds ? null : await trainSeed(inputs, { seeds, seed, left })
    if (run?.status !== 'complete') {
      return host.warning(
        `no time is left for seed ${seed}: the noise of training is measured with fewer seeds than \`seeds:\` declares`,
      )
    }
    left -= run.seconds
  }
}

type FurtherSeed = { seeds: string; seed: number; left: number }

async function trainSeed(inputs: RunInputs, { seeds, seed, left }: FurtherSeed): Promise<Run> {
  const { model } = inputs.loaded
  const out = seedFolder(seeds, seed)
  await mkdir(out.folder, { recursive: true })
  await openRunFolder(out)
  const run = await trainRun({
    ...inputs,
    loaded: { ...inputs.loaded, model: { ...model, train: { ...model.train, seed } } },
    out,
    context: { ...inputs.context, log: out.trainLog },
    timeLimitSeconds: Number.isFinite(left) ? left : null,
  })
  await rm(out.resume, { recursive: true, force: true })
  return run
}

/** The seeds after the declared one; none without `seeds:`. */
function furtherSeeds({ model: { train } }: LoadedModel): number[] {
  return Array.from({ length: (train.seeds ?? 1) - 1 }, (_, i) => train.seed + i + 1)
}

/** Removes what an earlier training wrote: folders that are named by a seed and hold a run.json. */
async function clearSeeds(seeds: string): Promise<void> {
  for (const seed of await seedsIn(seeds)) {
    const { folder, run } = seedFolder(seeds, seed)
    if (await stat(run).catch(() => null)) await rm(folder, { recursive: true })
  }
}
