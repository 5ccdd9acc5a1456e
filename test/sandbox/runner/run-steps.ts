import { mkdirSync, rmSync } from 'node:fs'
import { mayDeploy } from '../github/deployment/branch-policy.ts'
import { createToken } from '../github/identity/token.ts'
import { fullName } from '../github/repository/repository.ts'
import type { Token } from '../github/row/account.ts'
import type { Job } from '../github/row/workflow.ts'
import { withinGroup } from './concurrency.ts'
import { changeJob, jobById, revokeToken } from './github-rows.ts'
import { refuseOwnRunner } from './hosted-runner.ts'
import { openDeployment } from './job-deployment.ts'
import { jobFolder } from './job-folder.ts'
import type { JobOutcome } from './job-outcome.ts'
import type { JobRequest, JobResult } from './job-request.ts'
import { completeJob, failureNote, makeJob } from './job-row.ts'
import { type JobSettings, jobSettings } from './job-settings.ts'
import { permissionsOf } from './permissions.ts'
import { Unsupported } from './refusal.ts'
import { reusedOutcome } from './reused-outcome.ts'
import { jobContext } from './run-contexts.ts'
import type { FileState, JobTask, RunState } from './run-state.ts'

/** The output that holds the environment's URL, which only the job's steps can compute. */
const URL_OUTPUT = 'environment.url'

/** Runs a job of steps: waits for its concurrency group and a free slot, runs its steps with a token of its own, records the result. */
export async function runStepsJob(
  run: RunState,
  file: FileState,
  given: JobTask<'steps'>,
): Promise<JobOutcome> {
  const reused = given.mayReuse ? reusedOutcome(run, given.key) : null
  if (reused !== null) return reused
  const { world } = run.runner
  const { id } = makeJob(run, { name: `${file.prefix}${given.instance.name}` })
  const { result, outputs } = await runInGroup(run, file, { ...given, jobId: id })
  if (jobById(world, id)!.status !== 'completed') completeJob(world, id, { conclusion: result })
  run.note(given.key, { result, outputs, jobId: id })
  return { result, outputs, isFresh: true }
}

type JobTaskWithRow = JobTask<'steps'> & { jobId: number }
type JobEnd = Pick<JobOutcome, 'result' | 'outputs'>

const CANCELLED: JobEnd = { result: 'cancelled', outputs: {} }

async function runInGroup(run: RunState, file: FileState, task: JobTaskWithRow): Promise<JobEnd> {
  const { job, jobId, stop } = task
  const { world } = run.runner
  try {
    const settings = jobSettings(run, file, task)
    changeJob(world, jobId, { labels: settings.labels })
    refuseOwnRunner(run, file, { labels: settings.labels, where: job.where })
    refuseDeployment(run, settings)
    const own = new AbortController()
    const signal = AbortSignal.any([stop, own.signal])
    const request = {
      concurrency: job.concurrency,
      contexts: settings.contexts,
      repositoryId: run.repository.id,
      held: file.held,
      cancel: () => own.abort(),
      signal,
    }
    const ended = await withinGroup(run.runner, request, () =>
      inTurn(run, file, { ...task, stop: signal, settings }),
    )
    return ended ?? CANCELLED
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    completeJob(world, jobId, { conclusion: 'failure', annotations: [failureNote(error.message)] })
    return { result: 'failure', outputs: {} }
  }
}

/** Refuses a job whose ref is not allowed in its environment, before it gets any secret. */
function refuseDeployment({ runner, repository, record }: RunState, { environment }: JobSettings): void {
  const { ref } = record.moment
  if (environment === null || mayDeploy(runner.world, repository, environment, ref)) return
  const name = ref.replace(/^refs\/(heads|tags)\//, '')
  const what = `Branch "${name}" is not allowed to deploy to ${environment} due to environment protection rules.`
  throw new Unsupported(what, record.path)
}

type DueJob = JobTaskWithRow & { settings: JobSettings }

async function inTurn(run: RunState, file: FileState, due: DueJob): Promise<JobEnd> {
  const slot = await run.runner.slots.take(due.stop)
  if (slot === null) return CANCELLED
  try {
    const ended = due.stop.aborted ? CANCELLED : await inFolder(run, file, due)
    if (ended.result === 'failure') due.onFailure()
    return ended
  } finally {
    slot.free()
  }
}

async function inFolder(run: RunState, file: FileState, due: DueJob): Promise<JobEnd> {
  const { jobId, settings, job } = due
  const { world, folder, runJob } = run.runner
  const place = jobFolder(folder, jobId)
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  const row = changeJob(world, jobId, { status: 'in_progress', startedAt: world.time() })
  const { environment } = settings
  const deploys = environment !== null && job.environment?.deployment
  const deployment = deploys ? openDeployment(run, { environment, jobId }) : null
  const token = mint(run, file, { due, row })
  try {
    const result = await runJob(requestOf(run, file, { due, token, folder: place })).catch(defect)
    const { [URL_OUTPUT]: url = '', ...outputs } = result.outputs
    deployment?.end(result.conclusion === 'success', url)
    const { conclusion, annotations, summary } = result
    completeJob(world, jobId, { conclusion, annotations, summary: summary || null })
    const forgiven = conclusion === 'failure' && settings.mayFail
    return { result: forgiven ? 'success' : conclusion, outputs }
  } finally {
    revokeToken(world, token.id)
    rmSync(place, { recursive: true, force: true })
  }
}

/** An error thrown by a job fails that job, not the runner. */
function defect(error: unknown): JobResult {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const said = error instanceof Unsupported ? error.message : message
  return { conclusion: 'failure', outputs: {}, annotations: [failureNote(said)], summary: '' }
}

/** Creates GITHUB_TOKEN: for this repository, with the job's permissions. It is revoked when the job ends. */
function mint(run: RunState, file: FileState, { due, row }: { due: DueJob; row: Job }): Token {
  const asked = { job: due.job.permissions, workflow: file.loaded.workflow.permissions }
  return createToken(run.runner.world, {
    repositories: [fullName(run.repository)],
    permissions: permissionsOf(asked, file.ceiling, file.otherwise),
    job: row.name,
    jobId: row.id,
  })
}

function requestOf(
  run: RunState,
  file: FileState,
  { due, token, folder }: { due: DueJob; token: Token; folder: string },
): JobRequest {
  const { job, jobId, settings, stop } = due
  const { github, ...contexts } = settings.contexts
  const { loaded } = file
  const url = job.environment?.url ?? null
  return {
    world: run.runner.world,
    run: run.row(),
    jobId,
    folder,
    steps: job.steps,
    env: settings.env,
    defaults: settings.defaults,
    contexts: {
      ...contexts,
      github: { ...(github as object), job: job.id, token: token.secret },
      secrets: { ...settings.secrets, GITHUB_TOKEN: token.secret },
      job: jobContext(file, jobId),
    },
    payload: run.record.payload,
    outputs: { ...job.outputs, ...(url !== null && { [URL_OUTPUT]: url }) },
    token: token.secret,
    source: { repositoryId: loaded.repository.id, sha: loaded.sha },
    machine: run.runner.machine,
    timeoutMinutes: settings.timeoutMinutes,
    container: settings.container,
    signal: stop,
  }
}
