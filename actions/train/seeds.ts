import { mkdir, rm, stat } from 'node:fs/promises'
import type { Run } from '../_lib/contract/run.ts'
import { openRunFolder, seedFolder, seedsIn } from '../_lib/documents/run-folder.ts'
import type { LoadedModel } from '../_lib/host/configuration.ts'
import { type Making, makeRun } from './run.ts'

/**
 * Trains the further seeds of `train.seeds`, seed + 1 to seed + N − 1, each into `seeds/<seed>/` of the place with a run.json and a
 * fingerprint of its own: what they differ in is the noise of training. All seeds share the time limit. The candidate is the first
 * seed's run and stands without them, so a seed that has no time left is left out with a warning; one that fails is a Problem.
 */
export async function trainSeeds(making: Making, candidate: Run): Promise<void> {
  const { loaded, timeLimitSeconds } = making
  const { seeds } = making.out
  const { host } = making.guest
  await clearSeeds(seeds)
  if (candidate.status === 'incomplete') return
  let left = timeLimitSeconds === null ? Number.POSITIVE_INFINITY : timeLimitSeconds - candidate.seconds
  for (const seed of furtherSeeds(loaded)) {
    const run = left < candidate.seconds ? null : await trainSeed(making, { seeds, seed, left })
    if (run?.status !== 'complete') {
      return host.warning(
        `there is no time for seed ${seed}: the noise of training is measured by fewer seeds than \`seeds:\` says`,
      )
    }
    left -= run.seconds
  }
}

type Seeding = { seeds: string; seed: number; left: number }

async function trainSeed(making: Making, { seeds, seed, left }: Seeding): Promise<Run> {
  const { model } = making.loaded
  const out = seedFolder(seeds, seed)
  await mkdir(out.folder, { recursive: true })
  await openRunFolder(out)
  const run = await makeRun({
    ...making,
    loaded: { ...making.loaded, model: { ...model, train: { ...model.train, seed } } },
    out,
    guest: { ...making.guest, log: out.trainLog },
    timeLimitSeconds: Number.isFinite(left) ? left : null,
  })
  await rm(out.resume, { recursive: true, force: true })
  return run
}

/** The seeds after the declared one; none without `seeds:`. */
function furtherSeeds({ model: { train } }: LoadedModel): number[] {
  return Array.from({ length: (train.seeds ?? 1) - 1 }, (_, i) => train.seed + i + 1)
}

/** What an earlier training of ours left: folders named by a number, with a run.json. */
async function clearSeeds(seeds: string): Promise<void> {
  for (const seed of await seedsIn(seeds)) {
    const { folder, run } = seedFolder(seeds, seed)
    if (await stat(run).catch(() => null)) await rm(folder, { recursive: true })
  }
}
