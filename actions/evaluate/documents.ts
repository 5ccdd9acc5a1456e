import { randomUUID } from 'node:crypto'
import { access, constants, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Comparison, comparisonSchema } from '../_lib/contract/comparison.ts'
import { type Evaluation, evaluationSchema } from '../_lib/contract/evaluation.ts'
import { Problem } from '../_lib/contract/problem.ts'

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
  const documents = {
    evaluation: evaluationSchema.parse(findings.evaluation),
    'champion-evaluation': findings.championEvaluation && evaluationSchema.parse(findings.championEvaluation),
    comparison: comparisonSchema.parse(findings.comparison),
  }
  const paths: Record<string, string> = {}
  for (const name of Object.keys(documents)) await rm(join(out, `${name}.json`), { force: true })
  for (const [name, document] of Object.entries(documents)) {
    if (document === null) continue
    paths[name] = join(out, `${name}.json`)
    await writeWhole(paths[name], `${JSON.stringify(document, null, 1)}\n`)
  }
  return paths
}

async function writeWhole(path: string, text: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  try {
    await writeFile(aside, text)
    await rename(aside, path)
  } finally {
    await rm(aside, { force: true })
  }
}
