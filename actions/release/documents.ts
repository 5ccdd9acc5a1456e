import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Comparison, comparisonSchema } from '../_lib/contract/comparison.ts'
import { type Evaluation, evaluationSchema } from '../_lib/contract/evaluation.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { type Run, runSchema } from '../_lib/contract/run.ts'
import { readDocument, readTogether } from '../_lib/documents/read.ts'
import { runFolder } from '../_lib/documents/run-folder.ts'
import type { Inputs } from './inputs.ts'

const FIRST =
  'run train, predict and evaluate first, with the same `out`: release reads run.json, evaluation.json and comparison.json from there'

/** The documents of a release and the paths of its files; null where there is none. */
export type ReleaseDocuments = {
  comparison: Comparison
  evaluation: Evaluation
  run: Run
  files: { evaluation: string; artifact: string; predictions: string | null; profile: string | null }
}

type DocumentInputs = Pick<
  Inputs,
  'comparison' | 'evaluation' | 'run' | 'artifact' | 'predictions' | 'without-predictions' | 'profile'
>

/** Reads the documents of one run. Those that are not named are beside the comparison; the artifact is `model` beside run.json. */
export async function readDocuments(given: DocumentInputs, cwd: string): Promise<ReleaseDocuments> {
  const at = (path: string) => resolve(cwd, path)
  const beside = runFolder(dirname(at(given.comparison)))
  const evaluation = given.evaluation ? at(given.evaluation) : beside.evaluation
  const run = given.run ? at(given.run) : beside.run
  const files = {
    evaluation,
    artifact: given.artifact ? at(given.artifact) : runFolder(dirname(run)).model,
    predictions: given['without-predictions']
      ? null
      : await optional(given.predictions && at(given.predictions), beside.predictions),
    profile: await optional(given.profile && at(given.profile), beside.profile),
  }
  if (files.predictions !== null && !files.predictions.endsWith('.parquet'))
    throw noParquet(files.predictions)
  const reading = { fix: FIRST, followLinks: true }
  const [comparison, measured, trained] = await readTogether([
    readDocument(comparisonSchema, at(given.comparison), reading),
    readDocument(evaluationSchema, evaluation, reading),
    readDocument(runSchema, run, reading),
  ])
  return { comparison, evaluation: measured, run: trained, files }
}

/** A file that is named must exist; one that is not named is used if it does. */
async function optional(named: string | undefined, beside: string): Promise<string | null> {
  const file = named ?? beside
  const found = await stat(file).catch(() => null)
  if (found?.isFile()) return file
  if (named === undefined) return null
  throw missing(named, null)
}

function missing(where: string, cause: unknown): Problem {
  return new Problem({
    what: 'the file cannot be read',
    where,
    fix: FIRST,
    cause,
  })
}

function noParquet(where: string): Problem {
  return new Problem({
    what: 'predictions are released as Parquet, and this is not a .parquet file',
    where,
    fix: 'give the predictions.parquet that predict wrote, or `without-predictions: true`',
  })
}
