import { readCommit } from '../git/commit.ts'
import { nodeId } from '../identity/node-id.ts'
import { userView } from '../identity/user.ts'
import { minimalPullView } from '../pull/minimal-pull-view.ts'
import { pullNumbered } from '../pull/pull.ts'
import { repositoryPage, repositoryUrl } from '../repository/repository.ts'
import { repositoryView } from '../repository/repository-view.ts'
import type { Repository } from '../row/repository.ts'
import type { Run } from '../row/workflow.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'
import { workflowId } from './workflow.ts'

/** A workflow run as the API shows it. */
export async function runView(
  world: World,
  repository: Repository,
  run: Run,
): Promise<Schemas['workflow-run']> {
  const from = world.store.repositories.get(run.headRepositoryId) ?? repository
  const pulls = run.pulls
    .map(number => pullNumbered(world, repository, number))
    .filter(pull => pull !== undefined)
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
    referenced_workflows: run.referenced ?? [],
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    pull_requests: pulls.map(pull => minimalPullView(world, repository, pull)),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.startedAt,
    actor: userView(world, run.actor),
    triggering_actor: userView(world, run.triggeringActor ?? run.actor),
    ...runLinks(world, repository, run),
    head_commit: await headCommit(world, repository, run),
    repository: repositoryView(world, repository) as Schemas['minimal-repository'],
    head_repository: repositoryView(world, from) as Schemas['minimal-repository'],
  }
}

function runLinks(world: World, repository: Repository, run: Run) {
  const api = repositoryUrl(world, repository)
  const url = `${api}/actions/runs/${run.id}`
  const workflow = workflowId(repository, run.path)
  return {
    url,
    html_url: `${repositoryPage(world, repository)}/actions/runs/${run.id}`,
    workflow_id: workflow,
    workflow_url: `${api}/actions/workflows/${workflow}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
  }
}

async function headCommit(
  world: World,
  repository: Repository,
  { headSha }: Run,
): Promise<Schemas['nullable-simple-commit']> {
  const commit = await readCommit(world.repo(repository), headSha)
  if (commit === null) return null
  const { sha: id, tree: tree_id, message, author, committer } = commit
  const named = ({ name, email }: { name: string; email: string }) => ({ name, email })
  return {
    id,
    tree_id,
    message,
    timestamp: committer.date,
    author: named(author),
    committer: named(committer),
  }
}
