import { access, constants, mkdir, rm } from 'node:fs/promises'
import { type Comparison, comparisonSchema } from '../_lib/contract/comparison.ts'
import { type Evaluation, evaluationSchema } from '../_lib/contract/evaluation.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { runFolder } from '../_lib/documents/run-folder.ts'
import { writeDocument } from '../_lib/documents/write.ts'

/** What the judge found; the champion's evaluation is null where there is nothing to measure it on. */
export type EvaluationDocuments = {
  evaluation: Evaluation
  championEvaluation: Evaluation | null
  /** Without champion and gate nothing is compared or judged: a document for `report` alone. */
  comparison: Comparison
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
 * refuses; those of an earlier judgement that this one does not have are removed first. Answers the paths by output.
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
