import type { Contexts } from './context.ts'
import { holds } from './expression.ts'
import { combined, type JobOutcome, outcomesContext, SKIPPED, statusAfter } from './job-outcome.ts'
import { completeJob, makeJob, refuseJob } from './job-row.ts'
import { placed, Unsupported } from './refusal.ts'
import { reusedOutcome } from './reused-outcome.ts'
import { runCallJob } from './run-call.ts'
import { runContexts } from './run-contexts.ts'
import type { FileState, JobTask, RunState } from './run-state.ts'
import { runStepsJob } from './run-steps.ts'
import { openSlots } from './slots.ts'
import { instancesOf } from './strategy.ts'
import type { JobDefinition } from './workflow.ts'

/** The outcome of a job, and the outcomes of all its direct and indirect needs. */
type Ancestors = { outcome: Promise<JobOutcome>; behind: Promise<JobOutcome[]> }

/** Runs all jobs of a workflow file, each as soon as its needs are complete; returns their outcomes by id. */
export async function runJobs(run: RunState, file: FileState): Promise<Map<string, JobOutcome>> {
  const known = new Map<string, Ancestors>()
  for (const job of file.loaded.workflow.jobs) {
    const needed = job.needs.map(need => known.get(need.toLowerCase())!)
    const behind = ancestorsOf(needed)
    const outcome = behind.then(async ancestors => {
      const direct = await Promise.all(needed.map(({ outcome }) => outcome))
      const needs = job.needs.map((id, at): [string, JobOutcome] => [id, direct[at]!])
      return await runDefinition(run, file, { job, needs, ancestors })
    })
    known.set(job.id.toLowerCase(), { outcome, behind })
  }
  const outcomes = new Map<string, JobOutcome>()
  for (const job of file.loaded.workflow.jobs) {
    outcomes.set(job.id, await known.get(job.id.toLowerCase())!.outcome)
  }
  return outcomes
}

async function ancestorsOf(needed: readonly Ancestors[]): Promise<JobOutcome[]> {
  const lists = needed.map(async ({ outcome, behind }) => [await outcome, ...(await behind)])
  return (await Promise.all(lists)).flat()
}

type DueDefinition = { job: JobDefinition; needs: [string, JobOutcome][]; ancestors: JobOutcome[] }

/** Runs one entry under `jobs:`: checks its condition, expands its matrix, runs its jobs. */
async function runDefinition(run: RunState, file: FileState, due: DueDefinition): Promise<JobOutcome> {
  const { job, needs, ancestors } = due
  const contexts: Contexts = { ...runContexts(run, file), needs: outcomesContext(needs) }
  try {
    const status = statusAfter(ancestors, run.cancelled.aborted)
    const mayReuse = file.mayReuse && !ancestors.some(({ isFresh }) => isFresh)
    const key = `${file.key}${job.id}`
    if (mayReuse && run.record.outcomes[key]?.result === 'skipped') {
      const reused = reusedOutcome(run, key)
      if (reused !== null) return reused
    }
    const isDue = !run.runner.closed.aborted && placed(job.where, () => holds(job.if, contexts, { status }))
    if (!isDue) return skip(run, file, job, key)
    const { all, failFast, maxParallel } = instancesOf(job, contexts)
    const slots = openSlots(maxParallel)
    const failed = new AbortController()
    const outcomes = all.map(async instance => {
      const stop = AbortSignal.any([stopOf(run), failed.signal])
      const slot = await slots.take(stop)
      const onFailure = () => (failFast ? failed.abort() : undefined)
      const outcome = await runInstance(run, file, { job, instance, stop, mayReuse, onFailure })
      if (outcome.result === 'failure') onFailure()
      slot?.free()
      return outcome
    })
    return combined(await Promise.all(outcomes))
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    return refuseJob(run, `${file.prefix}${plainName(job)}`, error)
  }
}

/** An `always()` job that starts after its run was cancelled is stopped only when the runner closes. */
function stopOf({ cancelled, runner }: RunState): AbortSignal {
  return cancelled.aborted ? runner.closed : cancelled
}

type Called = Omit<JobTask<'call'>, 'job' | 'key'> & { job: JobDefinition }

async function runInstance(run: RunState, file: FileState, called: Called): Promise<JobOutcome> {
  const { job, ...rest } = called
  const given = { ...rest, key: `${file.key}${job.id}${called.instance.key}` }
  if (job.kind === 'call') return await runCallJob(run, file, { ...given, job, runJobs })
  return await runStepsJob(run, file, { ...given, job })
}

/** Records a skipped job, which is also a check. A skipped matrix is one job, named as written, with its expressions. */
function skip(run: RunState, file: FileState, job: JobDefinition, key: string): JobOutcome {
  const { world } = run.runner
  const result = run.cancelled.aborted ? 'cancelled' : 'skipped'
  const row = makeJob(run, { name: `${file.prefix}${plainName(job)}` })
  completeJob(world, row.id, { conclusion: result })
  run.note(key, { result, outputs: {}, jobId: row.id })
  return { ...SKIPPED, result }
}

function plainName({ name, id }: JobDefinition): string {
  return name || id
}
