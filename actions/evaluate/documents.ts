import { access, constants, mkdir, rm, stat } from 'node:fs/promises'
import { type Comparison, comparisonSchema } from '../_lib/contract/comparison.ts'
import { type Evaluation, evaluationSchema } from '../_lib/contract/evaluation.ts'
import type { Noise } from '../_lib/contract/noise.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { readDocumentText } from '../_lib/documents/read.ts'
import { runFolder } from '../_lib/documents/run-folder.ts'
import { writeDocument, writeText } from '../_lib/documents/write.ts'
import {
  type Compared,
  comparisonDocument,
  type FlipIds,
} from '../_lib/evaluation/document/comparison-document.ts'
import { evaluationDocument, type ModelMeasurement } from '../_lib/evaluation/document/evaluation-document.ts'

/** What an evaluation found; the champion's measurement is null where there is nothing to measure it on. */
export type EvaluationResult = {
  candidate: ModelMeasurement
  champion: ModelMeasurement | null
  compared: Compared
  /** Ids of the flips' example rows. */
  ids: FlipIds
}

/** The documents that are written. */
export type EvaluationDocuments = {
  evaluation: Evaluation
  championEvaluation: Evaluation | null
  /** Without champion and gate it only has measurements. */
  comparison: Comparison
}

/** Finishes the documents: nothing is added to them afterwards. */
export function documentsOf(result: EvaluationResult, noise: Noise | null): EvaluationDocuments {
  const { candidate, champion, compared, ids } = result
  return {
    evaluation: evaluationDocument(candidate, noise),
    championEvaluation: champion && evaluationDocument(champion, null),
    comparison: comparisonDocument(compared, { ids, noise }),
  }
}

/** The texts of the models' runs; null for a model without one. */
type Runs = { candidate: string | null; champion: string | null }

/** Makes the folder before any work is done for it. A folder with another trained run is a Problem: its run.json would be replaced. */
export async function openOut(out: string, { candidate }: Runs): Promise<void> {
  try {
    await mkdir(out, { recursive: true })
    await access(out, constants.W_OK)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    const fix = 'give --out a folder that can be made and written'
    throw new Problem({ what: `the folder cannot be written (${code})`, where: out, fix, cause })
  }
  const paths = runFolder(out)
  const trained = await stat(paths.model).catch(() => null)
  if (candidate === null || trained === null) return
  const there = await readDocumentText(paths.run, { fix: 'give --out another folder' })
  if (there === null || there === candidate) return
  const what =
    'the folder holds another trained run, whose run.json would be replaced by that of the candidate'
  throw new Problem({ what, where: out, fix: 'give --out another folder' })
}

/** The paths of the documents by output; empty for a document that was not written. */
export type WrittenDocuments = Record<'evaluation' | 'champion-evaluation' | 'comparison', string>

/**
 * Writes evaluation.json, champion-evaluation.json and comparison.json, each whole or not at all and none that its schema refuses, and
 * beside them the runs that they are about. What an earlier evaluation wrote and this one does not is removed first.
 */
export async function writeDocuments(
  out: string,
  { evaluation, championEvaluation, comparison }: EvaluationDocuments,
  runs: Runs,
): Promise<WrittenDocuments> {
  const paths = runFolder(out)
  evaluationSchema.parse(evaluation)
  if (championEvaluation) evaluationSchema.parse(championEvaluation)
  comparisonSchema.parse(comparison)
  for (const path of [paths.evaluation, paths.championEvaluation, paths.championRun, paths.comparison])
    await rm(path, { force: true })
  if (runs.candidate !== null) await writeText(paths.run, runs.candidate)
  if (runs.champion !== null) await writeText(paths.championRun, runs.champion)
  await writeDocument(evaluationSchema, paths.evaluation, evaluation)
  if (championEvaluation) await writeDocument(evaluationSchema, paths.championEvaluation, championEvaluation)
  await writeDocument(comparisonSchema, paths.comparison, comparison)
  return {
    evaluation: paths.evaluation,
    'champion-evaluation': championEvaluation ? paths.championEvaluation : '',
    comparison: paths.comparison,
  }
}
