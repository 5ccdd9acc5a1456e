import { type Answer, accepted, created, found, Refusal } from '../http/answer.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { writes } from '../identity/permission.ts'
import type { Run } from '../row/workflow.ts'
import type { RunCommand, World } from '../world.ts'
import { runAt } from './run-at.ts'

/** Commands for a run: re-run, cancel, approve. */
export const commandRoutes: Route[] = [
  route('POST', '/actions/runs/:id/rerun', writes('actions'), call => rerun(call, runAt(call))),
  route('POST', '/actions/runs/:id/rerun-failed-jobs', writes('actions'), call =>
    rerun(call, runAt(call), { failedOnly: true }),
  ),
  route('POST', '/actions/jobs/:job/rerun', writes('actions'), rerunJob),
  route('POST', '/actions/runs/:id/cancel', writes('actions'), cancel),
  route('POST', '/actions/runs/:id/force-cancel', writes('actions'), cancel),
  route('POST', '/actions/runs/:id/approve', writes('actions'), approve),
]

const ATTEMPTS_CAP = 50

function rerun(
  call: RepositoryCall,
  run: Run,
  { failedOnly = false, jobId = null }: Partial<Extract<RunCommand, { kind: 'rerun' }>> = {},
): Answer {
  if (run.status !== 'completed') throw new Refusal(403, 'This workflow is already running')
  if (run.conclusion === 'action_required') throw new Refusal(403, 'This run is waiting for an approval')
  if (run.attempt > ATTEMPTS_CAP)
    throw new Refusal(403, 'Unable to rerun this workflow run because it was re-run too often')
  command(call.world, { kind: 'rerun', runId: run.id, failedOnly, jobId, by: call.token?.login ?? 'ghost' })
  return created({})
}

function rerunJob(call: RepositoryCall): Answer {
  const { world, repository } = call
  const job = world.store.jobs.get(number(call, 'job'))
  const { runId, id } = found(job?.repositoryId === repository.id ? job : null)
  return rerun(call, found(world.store.runs.get(runId)), { jobId: id })
}

function cancel(call: RepositoryCall): Answer {
  const run = runAt(call)
  if (run.status === 'completed') throw new Refusal(409, 'Cannot cancel a workflow run that is completed.')
  command(call.world, { kind: 'cancel', runId: run.id, by: call.token?.login ?? 'ghost' })
  return accepted()
}

/** Refuses a job's token: only a maintainer approves a run. */
function approve(call: RepositoryCall): Answer {
  const run = runAt(call)
  if (call.token?.silent) throw new Refusal(403, 'Resource not accessible by integration')
  if (run.conclusion !== 'action_required') throw new Refusal(403, 'This run is not waiting for an approval')
  command(call.world, { kind: 'approve', runId: run.id, by: call.token?.login ?? 'ghost' })
  return created({})
}

/** Hands a command to the runners that listen, after the request is answered. Changes nothing itself: on `rerun` the runner opens the next attempt. */
function command(world: World, wanted: RunCommand): void {
  for (const listener of world.commands) queueMicrotask(() => listener(wanted))
}
