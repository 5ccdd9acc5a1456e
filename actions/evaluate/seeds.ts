import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Settings } from '../_lib/contract/evaluation.ts'
import type { Noise } from '../_lib/contract/noise.ts'
import { Problem } from '../_lib/contract/problem.ts'
import type { Engine } from '../_lib/data/engine.ts'
import { joinPredictions } from '../_lib/data/join.ts'
import { runFolder, seedFolder, seedsIn } from '../_lib/documents/run-folder.ts'
import { noiseOf, type SeedValues, seedValues } from '../_lib/evaluation/noise.ts'
import type { Host } from '../_lib/host/host.ts'
import type { EvaluationRequest } from './request.ts'

const MOST_SEEDS = 20

/** Predictions of one further seed of the candidate's training. */
export type SeedFile = { seed: number; file: string }

/** The predictions below `<folder>/<seed>/`, in the order of their seeds; by default below seeds/ beside the candidate's. */
export async function seedFilesOf(
  { seeds, predictions }: { seeds?: string; predictions: string | null },
  cwd: string,
): Promise<SeedFile[]> {
  if (predictions === null) return []
  const folder = resolve(cwd, seeds ?? runFolder(dirname(predictions)).seeds)
  const found: SeedFile[] = []
  for (const seed of await seedsIn(folder)) {
    const file = seedFolder(folder, seed).predictions
    if (await stat(file).catch(() => null)) found.push({ seed, file })
  }
  if (seeds !== undefined && found.length === 0) throw noSeeds(seeds)
  if (found.length > MOST_SEEDS) throw tooMany(folder, found.length)
  return found
}

type Measuring = { assignment: EvaluationRequest; candidate: SeedValues; settings: Settings; host: Host }

/** Joins and measures one seed after the other, so that never more than one of them is in memory; null without any. */
export async function measureNoise(
  engine: Engine,
  { assignment, candidate, settings, host }: Measuring,
): Promise<Noise | null> {
  const { seedFiles, task, columns, positive, predictions, labels = predictions! } = assignment
  if (seedFiles.length === 0) return null
  return await host.group('Measure the noise of training', async () => {
    const joining = { task, columns, labels, slices: [], ...(positive === undefined ? {} : { positive }) }
    const measured = [candidate]
    for (const { seed, file } of seedFiles) {
      const joined = await joinPredictions(engine, { ...joining, predictions: file })
      measured.push(seedValues(seed, joined.rows, settings))
      await joined.release()
    }
    return noiseOf(measured, settings.confidence)
  })
}

function noSeeds(where: string): Problem {
  return new Problem({
    what: 'there are no predictions of any seed',
    where,
    fix: 'give the folder seeds/ that `predict` wrote beside predictions.parquet, or leave it out',
  })
}

function tooMany(where: string, count: number): Problem {
  return new Problem({
    what: `there are predictions of ${count} seeds, and at most ${MOST_SEEDS} are measured`,
    where,
    fix: `declare at most ${MOST_SEEDS} as \`seeds:\``,
  })
}
