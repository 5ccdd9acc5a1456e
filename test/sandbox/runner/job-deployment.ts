import { ensureEnvironment } from '../github/deployment/environment.ts'
import { repositoryPage } from '../github/repository/repository.ts'
import type { DeploymentStatus } from '../github/row/deployment.ts'
import { shortRef } from './event-target.ts'
import { addDeployment, addDeploymentStatus } from './github-rows.ts'
import type { RunState } from './run-state.ts'

const BY = { creator: 'github-actions[bot]', app: 'github-actions' }

type JobEnvironment = { environment: string; jobId: number }

/** Creates the deployment of a job with an `environment`; `end` records its result. */
export function openDeployment(run: RunState, { environment, jobId }: JobEnvironment) {
  const { world } = run.runner
  const { moment } = run.record
  const time = world.time()
  ensureEnvironment(world, run.repository, environment)
  const { id } = addDeployment(world, {
    repositoryId: run.repository.id,
    sha: moment.headSha,
    ref: moment.headBranch ?? shortRef(moment.ref),
    task: 'deploy',
    environment,
    payload: {},
    description: null,
    transient: false,
    production: environment === 'production',
    createdAt: time,
    updatedAt: time,
    ...BY,
  })
  const record = (state: DeploymentStatus['state'], environmentUrl: string) =>
    recordStatus(run, { deploymentId: id, environment, jobId, state, environmentUrl })
  record('in_progress', '')
  return { end: (succeeded: boolean, url: string) => record(succeeded ? 'success' : 'failure', url) }
}

function recordStatus(
  { runner, repository, record }: RunState,
  { jobId, ...status }: JobEnvironment & Pick<DeploymentStatus, 'deploymentId' | 'state' | 'environmentUrl'>,
): void {
  const { world } = runner
  addDeploymentStatus(world, {
    ...status,
    description: '',
    logUrl: `${repositoryPage(world, repository)}/actions/runs/${record.id}/job/${jobId}`,
    at: world.time(),
    ...BY,
  })
}
