import { dirname, relative, resolve } from 'node:path'
import { Problem } from '../_lib/contract/problem.ts'
import { runFolder, seedFolder, seedsIn } from '../_lib/documents/run-folder.ts'
import { hasPlainEntry } from './given-folder.ts'

const MOST_SEEDS = 20

/** Predictions of one further seed of the candidate's training. */
export type SeedFile = { seed: number; file: string }

/** The predictions below `<folder>/<seed>/`, in the order of their seeds; by default below seeds/ beside the candidate's. */
export async function seedFilesOf(
  { given, predictions }: { given: string | undefined; predictions: string },
  cwd: string,
): Promise<SeedFile[]> {
  const folder = resolve(cwd, given ?? runFolder(dirname(predictions)).seeds)
  const found: SeedFile[] = []
  for (const seed of await seedsIn(folder)) {
    const file = seedFolder(folder, seed).predictions
    const where = relative(cwd, file)
    if (await hasPlainEntry(file, { kind: 'file', within: folder, where })) found.push({ seed, file })
  }
  if (given !== undefined && found.length === 0) throw noSeeds(given)
  if (found.length > MOST_SEEDS) throw tooMany(folder, found.length)
  return found
}

function noSeeds(where: string): Problem {
  return new Problem({
    what: 'there are no predictions of any seed',
    where,
    fix: 'give the folder that `predict` names in its output seed-predictions, or leave it out',
  })
}

function tooMany(where: string, count: number): Problem {
  return new Problem({
    what: `there are predictions of ${count} seeds, and at most ${MOST_SEEDS} are measured`,
    where,
    fix: `declare at most ${MOST_SEEDS} as \`seeds:\``,
  })
}
