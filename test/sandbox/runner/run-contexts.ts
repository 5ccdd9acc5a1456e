import { userByLogin } from '../github/identity/user.ts'
import { protectionOf } from '../github/repository/protection.ts'
import { fullName, repositoryPage } from '../github/repository/repository.ts'
import { secretsOf as repositorySecrets, rowsOf, variablesOf } from '../github/variable/variable.ts'
import type { Contexts, Value } from './context.ts'
import { shortRef } from './event-target.ts'
import type { LoadedWorkflow } from './load-workflow.ts'
import type { FileState, RunState } from './run-state.ts'

const DEPENDABOT = 'dependabot[bot]'

/** `github`, `inputs` and `vars`, which every key of a workflow can use. */
export function runContexts(run: RunState, file: Pick<FileState, 'inputs'>): Contexts {
  return {
    github: githubContext(run),
    inputs: file.inputs,
    vars: variablesOf(run.runner.world, run.repository),
  }
}

/** The secrets of a job; those of its environment win. Forks and Dependabot have none (Dependabot secrets are not supported). */
export function secretsOf(
  run: RunState,
  file: FileState,
  environment: string | null,
): Record<string, string> {
  if (run.record.moment.isFork || run.row().actor === DEPENDABOT) return {}
  const { world } = run.runner
  const repositoryId = run.repository.id
  if (file.secrets === null) return repositorySecrets(world, run.repository, environment)
  const own = environment === null ? [] : rowsOf(world, 'secrets', { owner: null, repositoryId, environment })
  return { ...file.secrets, ...Object.fromEntries(own.map(({ name, value }) => [name, value])) }
}

/** The `job` context: it names the job's own workflow file, also in a called workflow. */
export function jobContext({ loaded }: Pick<FileState, 'loaded'>, jobId: number): Value {
  return {
    check_run_id: jobId,
    workflow_ref: workflowRef(loaded),
    workflow_sha: loaded.sha,
    workflow_repository: fullName(loaded.repository),
    workflow_file_path: loaded.workflow.path,
  }
}

/** `acme/flight-delay/.github/workflows/train.yml@refs/heads/main`. */
export function workflowRef({ repository, workflow, ref }: LoadedWorkflow): string {
  return `${fullName(repository)}/${workflow.path}@${ref}`
}

/** The `github` context of the run, the same in called workflows; the job adds its own fields. */
function githubContext(run: RunState): Value {
  const { runner, repository, record } = run
  const { world } = runner
  const { moment, path, payload } = record
  const row = run.row()
  const idOf = (login: string) => String(userByLogin(world, login)?.id ?? 0)
  const isTag = moment.ref.startsWith('refs/tags/')
  const name = shortRef(moment.ref)
  return {
    actor: row.actor,
    actor_id: idOf(row.actor),
    api_url: world.api,
    base_ref: moment.pull?.baseRef ?? '',
    event: payload,
    event_name: moment.eventName,
    graphql_url: world.graphql,
    head_ref: moment.pull?.headRef ?? '',
    ref: moment.ref,
    ref_name: name,
    ref_protected: !isTag && protectionOf(world, repository, name) !== undefined,
    ref_type: isTag ? 'tag' : 'branch',
    repository: fullName(repository),
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    repository_owner_id: idOf(repository.owner),
    repositoryUrl: `${repositoryPage(world, repository)}.git`,
    repository_visibility: repository.private ? 'private' : 'public',
    retention_days: '90',
    run_attempt: String(row.attempt),
    run_id: String(row.id),
    run_number: String(row.number),
    secret_source: secretSource(run),
    server_url: world.url,
    sha: moment.sha,
    triggering_actor: row.triggeringActor ?? row.actor,
    workflow: row.name,
    workflow_ref: `${fullName(repository)}/${path}@${moment.ref}`,
    workflow_sha: moment.sha,
  }
}

function secretSource(run: RunState): string {
  if (run.record.moment.isFork) return 'None'
  return run.row().actor === DEPENDABOT ? 'Dependabot' : 'Actions'
}
