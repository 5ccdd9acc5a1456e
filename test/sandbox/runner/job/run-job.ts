import { randomUUID } from 'node:crypto'
import { openLog } from '../../github/workflow/log.ts'
import type { Contexts, Value } from '../context.ts'
import type { JobRequest, JobResult } from '../job-request.ts'
import { issue, say } from './annotation.ts'
import { findActions } from './find-action.ts'
import { foldersOutside, makeFolders } from './folders.ts'
import { githubContext } from './github-context.ts'
import { jobOutputs } from './job-output.ts'
import type { JobRun, StepScope } from './job-run.ts'
import { openMasks } from './mask.ts'
import { timerOf } from './minutes.ts'
import { runPost, runPre, runStep } from './run-step.ts'
import { openStepRows } from './step-row.ts'
import { endProcesses } from './stray-processes.ts'

/** Runs the steps of one job as processes in its folder; a failing step is a conclusion, never a rejection. */
export async function runJob(request: JobRequest): Promise<JobResult> {
  const ending = new AbortController()
  const job = openJob(request, ending.signal)
  const scope = scopeOf(job)
  const stopWatching = endOnTime(job, ending)
  try {
    const isReady = await setUp(scope)
    if (isReady) await runSteps(scope)
    for (let post = job.posts.pop(); post; post = job.posts.pop()) {
      await runPost(post, job.rows.plan(`Post ${post.stepRun.name.replace(/^Pre /, '')}`))
    }
    return complete(scope)
  } finally {
    stopWatching()
    await job.log.close()
  }
}

function openJob(request: JobRequest, cancelled: AbortSignal): JobRun {
  const { world, jobId, contexts, token } = request
  const secrets = Object.entries((contexts['secrets'] ?? {}) as Record<string, Value>)
  const texts = secrets.map(([, value]) => String(value ?? ''))
  const vars = (contexts['vars'] ?? {}) as Record<string, Value>
  const folders = makeFolders(request)
  return {
    request,
    folders,
    outside: foldersOutside(folders, request),
    log: openLog(world, jobId),
    masks: openMasks([...texts, token]),
    rows: openStepRows(request),
    status: 'success',
    cancelled,
    env: {},
    paths: [],
    annotations: [],
    summaries: [],
    actions: new Map(),
    posts: [],
    states: new Map(),
    trackingId: `github_${randomUUID()}`,
    debug: [...secrets, ...Object.entries(vars)].some(
      ([key, value]) => key === 'ACTIONS_STEP_DEBUG' && value === 'true',
    ),
  }
}

function scopeOf(job: JobRun): StepScope {
  const { request, outside } = job
  const contexts: Contexts = { ...request.contexts, github: githubContext(request, outside) }
  const { source, defaults } = request
  return {
    job,
    contexts,
    env: {},
    steps: {},
    status: 'success',
    source,
    composite: null,
    defaults,
    ids: new Set(),
  }
}

/** A cancelled run and a timed-out job end in the same way: the running step is stopped, `always()` steps still run. */
function endOnTime(job: JobRun, ending: AbortController): () => void {
  const { signal, timeoutMinutes } = job.request
  const end = () => {
    job.status = 'cancelled'
    ending.abort()
  }
  const timer = setTimeout(() => {
    const what = `The job running on runner sandbox has exceeded the maximum execution time of ${timeoutMinutes} minutes.`
    issue(speaker(job), { level: 'failure', message: what })
    end()
  }, timerOf(timeoutMinutes))
  if (signal.aborted) end()
  else signal.addEventListener('abort', end)
  return () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
  }
}

/** A source for messages of the job itself, not of one of its steps. */
function speaker(job: JobRun): Parameters<typeof issue>[0] {
  return { scope: { job } as StepScope, issued: { notice: 0, warning: 0, failure: 0 } }
}

/** Finds all actions; returns false if the job cannot start. */
async function setUp(scope: StepScope): Promise<boolean> {
  const { job } = scope
  const number = job.rows.plan('Set up job')
  job.rows.begin(number, 'Set up job')
  say(job, 'Current runner: sandbox of Trainyard, a rehearsal on this machine')
  const { container } = job.request
  if (container !== null) {
    say(job, `sandbox: a stand-in for the container ${container.image} ${container.options}`.trimEnd())
    say(job, 'sandbox: the steps run on this machine; for git the workspace belongs to another user')
  }
  try {
    await findActions(scope, job.request.steps)
  } catch (error) {
    issue(speaker(job), { level: 'failure', message: (error as Error).message })
    if (job.status === 'success') job.status = 'failure'
    job.rows.end(number, 'failure')
    return false
  }
  for (const action of job.actions.values()) {
    if (action.kind === 'stand-in') say(job, `sandbox: a stand-in for ${action.name}`)
  }
  job.rows.end(number, 'success')
  return true
}

async function runSteps(scope: StepScope): Promise<void> {
  const { job } = scope
  for (const step of job.request.steps) await runPre(scope, step)
  const planned = job.request.steps.map(step =>
    job.rows.plan(step.name ?? `Run ${step.uses ?? step.run?.trim().split('\n')[0]}`),
  )
  for (const [at, step] of job.request.steps.entries()) await runStep(scope, step, planned[at]!)
}

function complete(scope: StepScope): JobResult {
  const { job } = scope
  const number = job.rows.plan('Complete job')
  job.rows.begin(number, 'Complete job')
  const orphans = endProcesses('RUNNER_TRACKING_ID', job.trackingId)
  if (orphans.length > 0) say(job, `Cleaning up orphan processes: ${orphans.join(', ')}`)
  const outputs = jobOutputs(scope, text => issue(speaker(job), { level: 'warning', message: text }))
  job.rows.end(number, 'success')
  return { conclusion: job.status, outputs, annotations: job.annotations, summary: job.summaries.join('\n') }
}
