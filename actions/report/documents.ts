import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type * as z from 'zod'
import { type Comparison, comparisonSchema } from '../_lib/contract/comparison.ts'
import { parseJson } from '../_lib/contract/document.ts'
import { evaluationSchema } from '../_lib/contract/evaluation.ts'
import { type Failure, failureSchema } from '../_lib/contract/failure.ts'
import { Problem, problemsOf, throwProblems } from '../_lib/contract/problem.ts'
import { runSchema } from '../_lib/contract/run.ts'
import { trainedOf, trainedSchema } from '../_lib/contract/trained.ts'
import { documentText } from '../_lib/files/document-text.ts'
import type { Host } from '../_lib/host/host.ts'
import type { ReportInput } from '../_lib/report/input.ts'

const FIRST = 'run `trainyard evaluate` first: it writes comparison.json and evaluation.json into its --out'
const MOST_FAILURE_BYTES = 256 * 1024

type Given = { comparison: string; evaluation?: string; run?: string } & Partial<
  Record<'champion-evaluation' | 'champion-run' | 'proposed', string>
>

/** Reads the documents that a report is made of; those not named are taken from beside the comparison if they are there. */
export async function readDocuments(given: Given, cwd: string): Promise<ReportInput> {
  const folder = dirname(resolve(cwd, given.comparison))
  const beside = (schema: z.ZodType, name: keyof Given) =>
    given[name] === undefined
      ? readIfThere(schema, join(folder, `${name}.json`))
      : readDocument(schema, resolve(cwd, given[name]), given[name])
  const read = await Promise.allSettled([
    readDocument(comparisonSchema, resolve(cwd, given.comparison), given.comparison),
    beside(evaluationSchema, 'evaluation'),
    beside(evaluationSchema, 'champion-evaluation'),
    beside(runSchema, 'run'),
    beside(trainedSchema, 'champion-run'),
    given.proposed === undefined
      ? null
      : readDocument(comparisonSchema, resolve(cwd, given.proposed), given.proposed),
  ])
  throwAll(read)
  const [comparison, evaluation, championEvaluation, run, championRun, proposed] = read.map(one =>
    one.status === 'fulfilled' ? one.value : null,
  )
  const documents = { comparison, evaluation, championEvaluation, run, proposed } as ReportInput
  documents.championRun = championRun ? trainedOf(championRun as z.output<typeof trainedSchema>) : null
  if (documents.proposed) checkProposed(documents.proposed, documents.comparison, given.proposed!)
  return documents
}

/** A fork's or a hostile job's document: one that is not ours is not shown, and hides no failure. */
export async function readFailure(file: string, host: Host): Promise<Failure | null> {
  try {
    const read = { where: file, fix: 'leave it out', mostBytes: MOST_FAILURE_BYTES }
    return parseJson(failureSchema, await documentText(file, read), file)
  } catch (error) {
    const why = problemsOf(error)[0]?.what
    if (why === undefined) throw error
    host.warning(`The failed job’s own document is not shown: ${why}`)
    return null
  }
}

/** Both judgements are of one candidate, or one of them is about something else. */
function checkProposed(proposed: Comparison, { model, candidate }: Comparison, where: string): void {
  const { fingerprint, digest } = proposed.candidate
  if (proposed.model === model && fingerprint === candidate.fingerprint && digest === candidate.digest) return
  throw new Problem({
    what: 'the proposed definition judged another candidate than the comparison',
    where,
    fix: 'judge one run by both definitions',
  })
}

/** All problems of all documents at once; a defect of ours as it is. */
function throwAll(read: PromiseSettledResult<unknown>[]): void {
  const errors = read.flatMap(one => (one.status === 'rejected' ? [one.reason as unknown] : []))
  for (const error of errors) if (problemsOf(error).length === 0) throw error
  throwProblems(errors.flatMap(problemsOf))
}

async function readIfThere(schema: z.ZodType, file: string): Promise<unknown> {
  const there = await stat(file).then(
    found => found.isFile(),
    () => false,
  )
  return there ? readDocument(schema, file, file) : null
}

async function readDocument(schema: z.ZodType, path: string, name: string): Promise<unknown> {
  return parseJson(schema, await documentText(path, { where: name, fix: FIRST }), name)
}
