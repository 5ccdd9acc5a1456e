import { fullName } from '../../github/repository/repository.ts'
import type { Value } from '../context.ts'
import { repositoryById } from '../github-rows.ts'
import type { JobRequest } from '../job-request.ts'
import type { Folders } from './folders.ts'

/** The keys of `github.*` that are also variables GITHUB_*. */
const EXPOSED = [
  'action action_path action_ref action_repository actor actor_id api_url base_ref env event_name event_path graphql_url',
  'head_ref job output path ref ref_name ref_protected ref_type repository repository_id repository_owner',
  'repository_owner_id retention_days run_attempt run_id run_number server_url sha state step_summary',
  'triggering_actor workflow workflow_ref workflow_sha workspace',
].flatMap(line => line.split(' '))

/** The `github` context of a job: the values of the request, completed with the runner's own. */
export function githubContext(request: JobRequest, folders: Folders): Record<string, Value> {
  const { world, run, contexts, payload, token } = request
  const repository = repositoryById(world, run.repositoryId)
  const given = Object.entries((contexts['github'] ?? {}) as Record<string, Value>)
  return {
    api_url: world.api,
    server_url: world.url,
    graphql_url: world.graphql,
    repository: repository ? fullName(repository) : '',
    repository_id: String(run.repositoryId),
    repository_owner: repository?.owner ?? '',
    repositoryUrl: repository ? `${world.url}/${fullName(repository)}.git` : '',
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(run.attempt),
    retention_days: '90',
    workflow: run.name,
    event_name: run.event,
    sha: run.headSha,
    ref: run.headBranch === null ? '' : `refs/heads/${run.headBranch}`,
    ref_name: run.headBranch ?? '',
    actor: run.actor,
    triggering_actor: run.actor,
    head_ref: '',
    base_ref: '',
    ...Object.fromEntries(given.filter(([, value]) => value !== null)),
    event: payload,
    event_path: folders.event,
    workspace: folders.workspace,
    token,
  }
}

/** The variables GITHUB_* of a `github` context. */
export function githubVariables(github: Record<string, Value>): Record<string, string> {
  const known = EXPOSED.filter(key => github[key] !== undefined && github[key] !== null)
  return Object.fromEntries(known.map(key => [`GITHUB_${key.toUpperCase()}`, String(github[key])]))
}
