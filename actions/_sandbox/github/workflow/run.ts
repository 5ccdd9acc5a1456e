import type { components } from '@octokit/openapi-types'
import { readCommit } from '../git/commit.ts'
import { nodeId } from '../identity/node-id.ts'
import { userView } from '../identity/user.ts'
import { type Repository, repositoryPage, repositoryUrl } from '../repository/repository.ts'
import { repositoryView } from '../repository/repository-view.ts'
import type { World } from '../world.ts'

type Schemas = components['schemas']
type State = Schemas['job']['status']
type Conclusion = Schemas['job']['conclusion']

/** One run of a workflow file; the runner makes and moves it. */
export type Run = {
  id: number
  repositoryId: number
  /** The fork's, for its pull requests. */
  headRepositoryId: number
  headBranch: string | null
  headSha: string
  /** `.github/workflows/train.yml`. */
  path: string
  name: string
  title: string
  event: string
  number: number
  attempt: number
  status: State
  conclusion: Conclusion | 'stale' | 'startup_failure'
  actor: string
  /** Numbers of pull requests; empty for a fork's, as on GitHub. */
  pulls: number[]
  createdAt: string
  startedAt: string
  updatedAt: string
}

/** One job of a run. */
export type Job = {
  id: number
  repositoryId: number
  runId: number
  attempt: number
  name: string
  status: State
  conclusion: Conclusion
  labels: string[]
  steps: NonNullable<Schemas['job']['steps']>
  createdAt: string
  startedAt: string
  completedAt: string | null
}

/** A workflow file has one number in its repository, the same after every restart. */
export function workflowId({ id }: Pick<Repository, 'id'>, path: string): number {
  return [...`${id}:${path}`].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 90_000_000, 7)
}

export async function runView(
  world: World,
  repository: Repository,
  run: Run,
): Promise<Schemas['workflow-run']> {
  const api = repositoryUrl(world, repository)
  const url = `${api}/actions/runs/${run.id}`
  const from = world.store.repositories.get(run.headRepositoryId) ?? repository
  const commit = await readCommit(world.repo(repository), run.headSha)
  const { author, committer } = commit ?? { author: null, committer: null }
  const workflow = workflowId(repository, run.path)
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CS', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.title,
    run_number: run.number,
    run_attempt: run.attempt,
    referenced_workflows: [],
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow,
    url,
    html_url: `${repositoryPage(world, repository)}/actions/runs/${run.id}`,
    pull_requests: run.pulls.flatMap(number => pullOf(world, repository, number)),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.startedAt,
    actor: userView(world, run.actor),
    triggering_actor: userView(world, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${api}/actions/workflows/${workflow}`,
    head_commit: commit && {
      id: commit.sha,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: commit.committer.date,
      author: author && { name: author.name, email: author.email },
      committer: committer && { name: committer.name, email: committer.email },
    },
    repository: repositoryView(world, repository),
    head_repository: repositoryView(world, from),
  } as Schemas['workflow-run']
}

function pullOf(world: World, repository: Repository, number: number): Schemas['pull-request-minimal'][] {
  const pull = world.store.pulls.find(row => row.repositoryId === repository.id && row.number === number)
  const url = repositoryUrl(world, repository)
  const repo = { id: repository.id, url, name: repository.name }
  const { head, base, id } = pull ?? {}
  if (!head || !base || id === undefined) return []
  return [
    {
      id,
      number,
      url: `${url}/pulls/${number}`,
      head: { ref: head.ref, sha: head.sha, repo },
      base: { ref: base.ref, sha: base.sha, repo },
    },
  ]
}

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
