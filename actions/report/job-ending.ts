import type { Failure } from '../_lib/contract/failure.ts'
import { failureOf } from '../_lib/forge/errors.ts'
import { errorsOf, type JobRow, jobsOfAttempt } from '../_lib/forge/job.ts'
import { pullRequestHead } from '../_lib/forge/pull-request.ts'
import { runsAt } from '../_lib/forge/workflow-run.ts'
import type { EndedJob, FailureInput } from '../_lib/report/failure.ts'
import type { Target } from './target.ts'

/** How the jobs before this report ended without a verdict. */
export type JobEnding = Pick<FailureInput, 'stage' | 'kind' | 'job'>

type Known = {
  /** Lines `candidate: failure`. */
  jobs: readonly string[]
  model: string | null
  document: Failure | null
  target: Target | null
}

/** The stages of each job of the reusable workflows, in order; jobs of other workflows may have these names, too. */
const STAGES: Record<string, readonly Failure['stage'][]> = {
  candidate: ['train', 'predict'],
  judge: ['evaluate'],
  plan: ['plan'],
  train: ['train'],
  predict: ['predict'],
  evaluate: ['evaluate'],
}
const ENDED = /^(?<name>[a-z-]{1,30}): (?<result>failure|cancelled)$/
const LIMIT = /exceeded the maximum execution time of (?<limit>\w{1,12}( \w{1,12})?)/
const LOST = /lost communication|shutdown signal/

/** From the document that the job wrote, its result in `needs`, and what GitHub says about it, if the token may read it. */
export async function endingOf({ jobs, model, document, target }: Known): Promise<JobEnding> {
  const { name = '', result } = jobs.map(line => line.match(ENDED)?.groups).find(Boolean) ?? {}
  const row = target && name !== '' ? await allowed(() => jobNamed(name, { model, target })) : null
  const said = row && target ? ((await allowed(() => errorsOf(target.forge, row.id))) ?? []) : []
  const limit = said.map(text => text.match(LIMIT)?.groups?.['limit']).find(Boolean) ?? null
  const job: EndedJob | null = row && { step: row.failedStep, limit, said, url: row.url }
  const stage = stageOf({ name, step: row?.failedStep ?? null, document })
  return { stage, kind: kindOf({ result, limit, said, document }), job }
}

/** The document's stage counts only if the failed job has that stage. */
function stageOf({ name, step, document }: { name: string; step: string | null; document: Failure | null }) {
  const stages = STAGES[name]
  if (document && (stages === undefined || stages.includes(document.stage))) return document.stage
  return step === 'Predict' ? 'predict' : (stages?.[0] ?? 'train')
}

type JobFacts = {
  result: string | undefined
  limit: string | null
  said: readonly string[]
  document: Failure | null
}

function kindOf({ result, limit, said, document }: JobFacts): FailureInput['kind'] {
  // A log may quote GitHub's message about a time-out: a job that wrote a document ended by itself.
  if (limit !== null && (result === 'cancelled' || document === null)) return 'timed-out'
  if (result === 'cancelled') return said.some(text => LOST.test(text)) ? 'failed' : 'cancelled'
  return document?.kind ?? 'failed'
}

/** The unsuccessful job of this attempt with this name, of this model if one is given; null unless there is exactly one. */
async function jobNamed(
  name: string,
  { model, target: { forge, run } }: { model: string | null; target: Target },
): Promise<JobRow | null> {
  if (run === null) return null
  const found = (await jobsOfAttempt(forge, run)).filter(job => {
    const parts = job.name.split(' / ')
    const isOurs = model === null || parts.includes(`model (${model})`) || parts.includes(model)
    return isOurs && parts.at(-1)!.split(' ')[0] === name && isUnsuccessful(job)
  })
  return found.length === 1 ? found[0]! : null
}

function isUnsuccessful({ conclusion }: JobRow): boolean {
  return conclusion !== 'success' && conclusion !== 'skipped'
}

/** Whether a newer commit, or a newer run of the same commit, has replaced this one: then nothing is reported. */
export async function isReplaced({ forge, pullRequest, sha, run, afterMerge }: Target): Promise<boolean> {
  if (pullRequest === null || afterMerge) return false
  if ((await pullRequestHead(forge, pullRequest)).sha !== sha) return true
  const runs = (await allowed(() => runsAt(forge, sha))) ?? []
  const own = runs.find(({ id }) => id === run?.id)
  return own !== undefined && runs.some(({ id, path }) => path === own.path && id > own.id)
}

/** Null if the token may not read it. */
async function allowed<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    const status = failureOf(error)?.status
    if (status === 403 || status === 404) return null
    throw error
  }
}
