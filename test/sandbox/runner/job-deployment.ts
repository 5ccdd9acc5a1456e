import type { DeploymentStatus } from '../github/deployment/deployment.ts'
import { ensureEnvironment } from '../github/deployment/environment.ts'
import { repositoryPage } from '../github/repository/repository.ts'
import { shortRef } from './event-target.ts'
import type { Play } from './run-state.ts'

const CREATOR = 'github-actions[bot]'

/** Makes the deployment that a job with an `environment` is; answers how to say what became of it. */
export function openDeployment(play: Play, { environment, jobId }: { environment: string; jobId: number }) {
  const { stage, repository, record } = play
  const { world } = stage
  const time = world.time()
  ensureEnvironment(world, repository, environment)
  const { id } = world.store.deployments.put({
    id: world.store.nextId(),
    repositoryId: repository.id,
    sha: record.moment.headSha,
    ref: record.moment.headBranch ?? shortRef(record.moment.ref),
    task: 'deploy',
    environment,
    payload: {},
    description: null,
    transient: false,
    production: environment === 'production',
    creator: CREATOR,
    app: 'github-actions',
    createdAt: time,
    updatedAt: time,
  })
  const say = (state: DeploymentStatus['state'], environmentUrl: string) => {
    world.store.deploymentStatuses.put({
      id: world.store.nextId(),
      deploymentId: id,
      state,
      description: '',
      environment,
      environmentUrl,
      logUrl: `${repositoryPage(world, repository)}/actions/runs/${record.id}/job/${jobId}`,
      creator: CREATOR,
      app: 'github-actions',
      at: world.time(),
    })
  }
  say('in_progress', '')
  return { end: (isWell: boolean, url: string) => say(isWell ? 'success' : 'failure', url) }
}
