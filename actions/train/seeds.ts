import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Run } from '../_lib/contract/run.ts'
import { SEEDS_FOLDER, seedFolderName, seedOfFolder } from '../_lib/contract/seed-folder.ts'
import { openPlace } from '../_lib/documents/run-folder.ts'
import type { LoadedModel } from '../_lib/host/configuration.ts'
import { type Making, makeRun } from './run.ts'

/**
 * Trains the further seeds of `train.seeds`, seed + 1 to seed + N − 1, each into `seeds/<seed>/` of the place with a run.json and a
 * fingerprint of its own: what they differ in is the noise of training. All seeds share the time limit. The candidate is the first
 * seed's run and stands without them, so a seed that has no time left is left out with a warning; one that fails is a Problem.
 */
export async function trainSeeds(making: Making, candidate: Run): Promise<void> {
  const { loaded, place, timeLimitSeconds } = making
  const { host } = making.guest
  const folder = join(place.out, SEEDS_FOLDER)
  await clearSeeds(folder)
  if (candidate.status === 'incomplete') return
  let left = timeLimitSeconds === null ? Number.POSITIVE_INFINITY : timeLimitSeconds - candidate.seconds
  for (const seed of furtherSeeds(loaded)) {
    const run = left < candidate.seconds ? null : await trainSeed(making, { folder, seed, left })
    if (run?.status !== 'complete') {
      return host.warning(
        `there is no time for seed ${seed}: the noise of training is measured by fewer seeds than \`seeds:\` says`,
      )
    }
    left -= run.seconds
  }
}

type Seeding = { folder: string; seed: number; left: number }

async function trainSeed(making: Making, { folder, seed, left }: Seeding): Promise<Run> {
  const { model } = making.loaded
  const out = join(folder, seedFolderName(seed))
  await mkdir(out, { recursive: true })
  const place = await openPlace(out, undefined)
  const run = await makeRun({
    ...making,
    loaded: { ...making.loaded, model: { ...model, train: { ...model.train, seed } } },
    place,
    guest: { ...making.guest, log: place.log },
    timeLimitSeconds: Number.isFinite(left) ? left : null,
  })
  await rm(place.resume, { recursive: true, force: true })
  return run
}

/** The seeds after the declared one; none without `seeds:`. */
function furtherSeeds({ model: { train } }: LoadedModel): number[] {
  return Array.from({ length: (train.seeds ?? 1) - 1 }, (_, i) => train.seed + i + 1)
}

/** What an earlier training of ours left: folders named by a number, with a run.json. */
async function clearSeeds(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const run = seedOfFolder(name) === null ? null : join(folder, name, 'run.json')
    if (run && (await stat(run).catch(() => null))) await rm(join(folder, name), { recursive: true })
  }
}
