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

/**
 * Writes evaluation.json, champion-evaluation.json and comparison.json, each whole or not at all and none that its schema
 * refuses; those of an earlier evaluation that this one does not write are removed first. Returns the paths by output.
 */
export async function writeDocuments(
  out: string,
  findings: EvaluationDocuments,
): Promise<Record<string, string>> {
  const paths = runFolder(out)
  const documents = [
    ['evaluation', evaluationSchema, paths.evaluation, findings.evaluation],
    ['champion-evaluation', evaluationSchema, paths.championEvaluation, findings.championEvaluation],
    ['comparison', comparisonSchema, paths.comparison, findings.comparison],
  ] as const
  for (const [, schema, , document] of documents) if (document !== null) schema.parse(document)
  for (const [, , path] of documents) await rm(path, { force: true })
  const written: Record<string, string> = {}
  for (const [name, schema, path, document] of documents) {
    if (document === null) continue
    await writeDocument(schema, path, document)
    written[name] = path
  }
  return written
}
