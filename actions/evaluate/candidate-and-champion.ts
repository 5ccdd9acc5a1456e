import { resolve } from 'node:path'
import type * as z from 'zod'
import type { Comparison } from '../_lib/contract/comparison.ts'
import { type Evaluation, evaluationSchema } from '../_lib/contract/evaluation.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { runSchema } from '../_lib/contract/run.ts'
import { trainedSchema } from '../_lib/contract/trained.ts'
import { readDocument, readTogether } from '../_lib/documents/read.ts'
import type { Inputs } from './inputs.ts'

/** Of a reason that came as an input. */
const MOST_CHARACTERS = 2000

/** Who is compared, from their run.json files, and what is known of the champion's stored evaluation. */
export type CandidateAndChampion = {
  candidate: Comparison['candidate']
  /** The seed of the candidate's training; null if no run.json says it. */
  seed: number | null
  champion: Comparison['champion']
  /** `champion-missing`: why a champion that exists could not be scored. */
  championMissing: string | null
  championEvaluation: Evaluation | null
}

/** Reads the documents about candidate and champion; their Problems all at once. */
export async function readCandidateAndChampion(
  inputs: Inputs,
  { cwd, model }: { cwd: string; model: string },
): Promise<CandidateAndChampion> {
  const read = <S extends z.ZodType>(schema: S, key: 'run' | 'champion-run' | 'champion-evaluation') => {
    const file = inputs[key]
    return file === undefined ? null : documentOf(schema, { file, cwd, model })
  }
  const [run, championRun, championEvaluation] = await readTogether([
    read(runSchema, 'run'),
    read(trainedSchema, 'champion-run'),
    read(evaluationSchema, 'champion-evaluation'),
  ])
  return {
    candidate: { fingerprint: run?.fingerprint ?? null, digest: run?.artifact.digest ?? null },
    seed: run?.seed ?? null,
    champion: hasChampion(inputs)
      ? { version: inputs['champion-version'] ?? null, digest: championRun?.artifact.digest ?? null }
      : null,
    championMissing: inputs['champion-missing']?.slice(0, MOST_CHARACTERS) ?? null,
    championEvaluation,
  }
}

const OF_CHAMPION = [
  'champion-predictions',
  'champion-metrics',
  'champion-version',
  'champion-run',
  'champion-evaluation',
  'champion-missing',
] as const

function hasChampion(inputs: Inputs): boolean {
  return OF_CHAMPION.some(key => inputs[key] !== undefined)
}

async function documentOf<S extends z.ZodType>(
  schema: S,
  { file, cwd, model }: { file: string; cwd: string; model: string },
): Promise<z.output<S>> {
  const reading = { where: file, fix: 'check the path', followLinks: true }
  const parsed = await readDocument(schema, resolve(cwd, file), reading)
  const found = (parsed as { model: string }).model
  if (model !== 'model' && found !== model) {
    throw new Problem({
      what: `the document is about the model ${JSON.stringify(found)}, not ${JSON.stringify(model)}`,
      where: file,
      fix: 'give the document of this model',
    })
  }
  return parsed
}
