import { dirname, resolve } from 'node:path'
import type * as z from 'zod'
import { type Comparison, comparisonSchema } from '../_lib/contract/comparison.ts'
import { evaluationSchema } from '../_lib/contract/evaluation.ts'
import { type Failure, failureSchema } from '../_lib/contract/failure.ts'
import { Problem, problemsOf } from '../_lib/contract/problem.ts'
import { runSchema } from '../_lib/contract/run.ts'
import { trainingRecordOf, trainingRecordSchema } from '../_lib/contract/training-record.ts'
import { readDocument, readOptionalDocument, readTogether } from '../_lib/documents/read.ts'
import { type RunFolder, runFolder } from '../_lib/documents/run-folder.ts'
import type { Host } from '../_lib/host/host.ts'
import type { ReportInput } from '../_lib/report/input.ts'

const FIRST = 'run `trainyard evaluate` first: it writes comparison.json and evaluation.json into its --out'
const MOST_FAILURE_BYTES = 256 * 1024

const READING = { fix: FIRST, followLinks: true }

/** Documents that lie beside the comparison unless an input names them. */
const BESIDE = {
  evaluation: 'evaluation',
  'champion-evaluation': 'championEvaluation',
  run: 'run',
  'champion-run': 'championRun',
} as const satisfies Record<string, keyof RunFolder>
type Beside = keyof typeof BESIDE

type ReportFiles = { comparison: string; proposed?: string } & Partial<Record<Beside, string>>

/** Reads the documents that a report is made of; those not named are taken from beside the comparison if they are there. */
export async function readDocuments(given: ReportFiles, cwd: string): Promise<ReportInput> {
  const folder = runFolder(dirname(resolve(cwd, given.comparison)))
  const named = <S extends z.ZodType>(schema: S, file: string) =>
    readDocument(schema, resolve(cwd, file), { where: file, ...READING })
  const beside = <S extends z.ZodType>(schema: S, input: Beside) => {
    const file = given[input]
    return file === undefined
      ? readOptionalDocument(schema, folder[BESIDE[input]], READING)
      : named(schema, file)
  }
  const [comparison, evaluation, championEvaluation, run, championRun, proposed] = await readTogether([
    named(comparisonSchema, given.comparison),
    beside(evaluationSchema, 'evaluation'),
    beside(evaluationSchema, 'champion-evaluation'),
    beside(runSchema, 'run'),
    beside(trainingRecordSchema, 'champion-run'),
    given.proposed === undefined ? null : named(comparisonSchema, given.proposed),
  ])
  if (proposed) checkProposed(proposed, comparison, given.proposed!)
  const trained = championRun && trainingRecordOf(championRun)
  return { comparison, evaluation, championEvaluation, run, championRun: trained, proposed }
}

/** The document of a job that may be hostile: an invalid one is left out with a warning, and hides no failure. */
export async function readFailure(file: string, host: Host): Promise<Failure | null> {
  try {
    return await readDocument(failureSchema, file, { fix: 'leave it out', mostBytes: MOST_FAILURE_BYTES })
  } catch (error) {
    const why = problemsOf(error)[0]?.what
    if (why === undefined) throw error
    host.warning(`The failed job’s own document is not shown: ${why}`)
    return null
  }
}

/** Both comparisons must be of one candidate. */
function checkProposed(proposed: Comparison, { model, candidate }: Comparison, where: string): void {
  const { fingerprint, digest } = proposed.candidate
  if (proposed.model === model && fingerprint === candidate.fingerprint && digest === candidate.digest) return
  throw new Problem({
    what: 'the proposed definition was applied to a different candidate than the comparison',
    where,
    fix: 'evaluate one run with both definitions',
  })
}
