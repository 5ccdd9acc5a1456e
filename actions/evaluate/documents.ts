import { access, constants, mkdir, rm } from 'node:fs/promises'
import { type Comparison, comparisonSchema } from '../_lib/contract/comparison.ts'
import { type Evaluation, evaluationSchema } from '../_lib/contract/evaluation.ts'
import type { Noise } from '../_lib/contract/noise.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { runFolder } from '../_lib/documents/run-folder.ts'
import { writeDocument } from '../_lib/documents/write.ts'
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
  /** Without champion and gate it only tells what was measured. */
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

/** Makes the folder before any work is done for it. */
export async function openOut(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true })
    await access(out, constants.W_OK)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    const fix = 'give --out a folder that can be made and written'
    throw new Problem({ what: `the folder cannot be written (${code})`, where: out, fix, cause })
  }
}

/** The paths of the documents by output; empty for a document that was not written. */
export type WrittenDocuments = Record<'evaluation' | 'champion-evaluation' | 'comparison', string>

/**
 * Writes evaluation.json, champion-evaluation.json and comparison.json, each whole or not at all and none that its schema refuses;
 * those of an earlier evaluation that this one does not write are removed first.
 */
export async function writeDocuments(
  out: string,
  { evaluation, championEvaluation, comparison }: EvaluationDocuments,
): Promise<WrittenDocuments> {
  const paths = runFolder(out)
  evaluationSchema.parse(evaluation)
  if (championEvaluation) evaluationSchema.parse(championEvaluation)
  comparisonSchema.parse(comparison)
  for (const path of [paths.evaluation, paths.championEvaluation, paths.comparison])
    await rm(path, { force: true })
  await writeDocument(evaluationSchema, paths.evaluation, evaluation)
  if (championEvaluation) await writeDocument(evaluationSchema, paths.championEvaluation, championEvaluation)
  await writeDocument(comparisonSchema, paths.comparison, comparison)
  return {
    evaluation: paths.evaluation,
    'champion-evaluation': championEvaluation ? paths.championEvaluation : '',
    comparison: paths.comparison,
  }
}
