import type { Failure } from '../_lib/contract/failure.ts'
import { failureOf } from '../_lib/forge/errors.ts'
import { errorsOf, type JobRow, jobsOfAttempt } from '../_lib/forge/job.ts'
import { pullRequestHead } from '../_lib/forge/pull-request.ts'
import { runsAt } from '../_lib/forge/workflow-run.ts'
import type { EndedJob, FailureInput } from '../_lib/report/failure.ts'
import type { Target } from './target.ts'

/** How the work before this report ended without a verdict. */
export type JobEnding = Pick<FailureInput, 'stage' | 'kind' | 'job'>

type Known = {
  /** Lines `candidate: failure`. */
  jobs: readonly string[]
  model: string | null
  document: Failure | null
  target: Target | null
}

/** What the jobs of the reusable workflows do, first what they begin with; those of other workflows may be named so. */
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

/** From the document that the job left, what `needs` says of it, and what GitHub says of it, as far as the token may ask. */
export async function endingOf({ jobs, model, document, target }: Known): Promise<JobEnding> {
  const { name = '', result } = jobs.map(line => line.match(ENDED)?.groups).find(Boolean) ?? {}
  const row = target && name !== '' ? await allowed(() => jobNamed(name, { model, target })) : null
  const said = row && target ? ((await allowed(() => errorsOf(target.forge, row.id))) ?? []) : []
  const limit = said.map(text => text.match(LIMIT)?.groups?.['limit']).find(Boolean) ?? null
  const job: EndedJob | null = row && { step: row.failedStep, limit, said, url: row.url }
  const stage = stageOf({ name, step: row?.failedStep ?? null, document })
  return { stage, kind: kindOf({ result, limit, said, document }), job }
}

/** A document that speaks for another job's work is not believed in that. */
function stageOf({ name, step, document }: { name: string; step: string | null; document: Failure | null }) {
  const stages = STAGES[name]
  if (document && (stages === undefined || stages.includes(document.stage))) return document.stage
  return step === 'Predict' ? 'predict' : (stages?.[0] ?? 'train')
}

type Evidence = {
  result: string | undefined
  limit: string | null
  said: readonly string[]
  document: Failure | null
}

function kindOf({ result, limit, said, document }: Evidence): FailureInput['kind'] {
  // A log that quotes GitHub's words is no time-out: the job that left a document ended by itself.
  if (limit !== null && (result === 'cancelled' || document === null)) return 'timed-out'
  if (result === 'cancelled') return said.some(text => LOST.test(text)) ? 'failed' : 'cancelled'
  return document?.kind ?? 'failed'
}

/** The one job of this attempt that has this name, of this model if there is one. */
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

/** Whether a newer commit or a newer run at the same commit has taken the place of this one, which then has nothing to say. */
export async function isReplaced({ forge, pullRequest, sha, run, afterMerge }: Target): Promise<boolean> {
  if (pullRequest === null || afterMerge) return false
  if ((await pullRequestHead(forge, pullRequest)).sha !== sha) return true
  const runs = (await allowed(() => runsAt(forge, sha))) ?? []
  const own = runs.find(({ id }) => id === run?.id)
  return own !== undefined && runs.some(({ id, path }) => path === own.path && id > own.id)
}

/** Null where the token may not ask. */
async function allowed<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    const status = failureOf(error)?.status
    if (status === 403 || status === 404) return null
    throw error
  }
}
