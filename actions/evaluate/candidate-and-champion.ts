import { resolve } from 'node:path'
import type * as z from 'zod'
import type { Comparison } from '../_lib/contract/comparison.ts'
import { parseJson } from '../_lib/contract/document.ts'
import { type Evaluation, evaluationSchema } from '../_lib/contract/evaluation.ts'
import type { Manifest } from '../_lib/contract/manifest.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { type Run, runSchema } from '../_lib/contract/run.ts'
import { trainingRecordSchema } from '../_lib/contract/training-record.ts'
import { readDocumentText, readTogether } from '../_lib/documents/read.ts'
import type { ModelFiles } from './model-files.ts'

/** Of a reason that came as an input. */
const MOST_CHARACTERS = 2000

/** What the documents of both models say. */
export type CandidateAndChampion = {
  candidate: Comparison['candidate']
  /** The seed of the candidate's training; null if no run.json says it. */
  seed: number | null
  champion: Comparison['champion']
  /** Why a champion that exists could not be scored. */
  championMissing: string | null
  championEvaluation: Evaluation | null
  /** The texts of the runs, to be written beside the comparison; null for a model without one. */
  runs: { candidate: string | null; champion: string | null }
}

/** Reads the documents about candidate and champion; their Problems all at once. */
export async function readCandidateAndChampion(
  { candidate, champion }: ModelFiles,
  about: { cwd: string; model: string },
): Promise<CandidateAndChampion> {
  const [run, championRun, evaluation] = await readTogether([
    readAbout(runSchema, candidate.run, about),
    readAbout(trainingRecordSchema, champion?.run, about),
    readAbout(evaluationSchema, champion?.evaluation, about),
  ])
  return {
    candidate: run ? identityOf(run.document) : { fingerprint: null, digest: null },
    seed: run?.document.seed ?? null,
    champion: champion && championOf(champion.version, championRun?.document ?? null),
    championMissing: champion?.missing?.slice(0, MOST_CHARACTERS) ?? null,
    championEvaluation: evaluation?.document ?? null,
    runs: { candidate: run?.text ?? null, champion: championRun?.text ?? null },
  }
}

function identityOf({ fingerprint, artifact }: Run): Comparison['candidate'] {
  return { fingerprint, digest: artifact.digest }
}

/** A run has no version; the manifest of a release has one. */
function championOf(version: string | undefined, trained: Run | Manifest | null): Comparison['champion'] {
  if (trained === null) return { version: version ?? null, digest: null }
  const released = trained.schema === 'trainyard/run@1' ? null : trained.version
  return { version: version ?? released, digest: trained.artifact.digest }
}

async function readAbout<S extends z.ZodType<{ model: string }>>(
  schema: S,
  file: string | undefined,
  { cwd, model }: { cwd: string; model: string },
): Promise<{ document: z.output<S>; text: string } | null> {
  if (file === undefined) return null
  const reading = { where: file, fix: 'check the path', followLinks: true }
  const text = await readDocumentText(resolve(cwd, file), reading)
  if (text === null) {
    throw new Problem({ what: 'the file cannot be read: it does not exist', where: file, fix: reading.fix })
  }
  const document = parseJson(schema, text, file)
  if (model !== 'model' && document.model !== model) {
    throw new Problem({
      what: `the document is about the model ${JSON.stringify(document.model)}, not ${JSON.stringify(model)}`,
      where: file,
      fix: 'give the document of this model',
    })
  }
  return { document, text }
}
