import { nodeId } from '../identity/node-id.ts'
import { repositoryPage, repositoryUrl } from '../repository/repository.ts'
import type { Repository } from '../row/repository.ts'
import type { Job, Run } from '../row/workflow.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'

/** A job as the API shows it. */
export function jobView(
  world: World,
  repository: Repository,
  { job, run }: { job: Job; run: Run },
): Schemas['job'] {
  const api = repositoryUrl(world, repository)
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    node_id: nodeId('CR', job.id),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${repositoryPage(world, repository)}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.createdAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: job.steps,
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: job.labels,
    runner_id: 1,
    runner_name: 'sandbox',
    runner_group_id: 1,
    runner_group_name: 'Default',
    workflow_name: run.name,
  }
}
