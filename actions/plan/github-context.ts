import type { Forge } from '../_lib/forge/client.ts'
import { writeAccess } from '../_lib/forge/collaborator.ts'
import { readTrigger } from '../_lib/forge/event.ts'
import { openForge } from '../_lib/forge/open.ts'
import { type PullRequest, readPullRequest } from '../_lib/forge/pull-request.ts'
import { readRepository } from '../_lib/forge/repository.ts'
import type { Trigger } from '../_lib/forge/trigger.ts'
import { readRun } from '../_lib/forge/workflow-run.ts'
import { originOf } from '../_lib/git/tree.ts'
import type { Host } from '../_lib/host/host.ts'
import { calledWorkflow, type Family, familyOf } from '../_lib/plan/called-workflow.ts'
import type { Label } from '../_lib/plan/label.ts'
import { openRegistry, type Registry } from '../_lib/registry/releases.ts'
import type { Inputs } from './inputs.ts'
import { pullNumberOf } from './revision.ts'

/** What is there besides the clone: the event, GitHub, the pull request. In a terminal without a token there is nothing of it. */
export type GithubContext = {
  trigger: Trigger | null
  forge: Forge | null
  token: string | undefined
  registry: Registry | null
  repositoryId: number | null
  defaultBranch: string | null
  pull: PullRequest | null
  labels: readonly Label[]
  mayWrite: (login: string | null) => Promise<boolean>
  /** This very run, its workflow's file, and the reusable workflows that it calls. */
  own: { run: number; workflow: string | null; family: Family | null }
}

/** Reads the event, and opens GitHub: always on a runner, in a terminal where there are a token and a repository's name. */
export async function readGithubContext(given: Inputs, host: Host, folder: string): Promise<GithubContext> {
  const { env } = host
  const trigger = host.kind === 'actions' ? await readTrigger() : null
  const token = given['github-token'] ?? env['GITHUB_TOKEN'] ?? env['GH_TOKEN']
  const forge = await forgeOf(given, host, { folder, token })
  const repository = forge && (await readRepository(forge))
  const number = given['pull-request'] ?? pullNumberOf(trigger)
  return {
    trigger,
    forge,
    token,
    registry: forge && openRegistry(forge),
    repositoryId: repository?.id ?? null,
    defaultBranch: repository?.defaultBranch ?? null,
    pull: forge && number !== null ? await readPullRequest(forge, number) : null,
    labels: [],
    mayWrite: forge ? writeAccess(forge) : async () => false,
    own: await ownRun(env, forge),
  }
}

async function ownRun(env: Host['env'], forge: Forge | null): Promise<GithubContext['own']> {
  const run = Number(env['GITHUB_RUN_ID'] ?? 0)
  const workflow = env['GITHUB_WORKFLOW_REF']?.match(/^[^/]+\/[^/]+\/([^@]+)@/)?.[1] ?? null
  const row = forge && run > 0 ? await readRun(forge, run) : null
  const called = (row?.called ?? []).flatMap(each => calledWorkflow(each) ?? [])
  return { run, workflow, family: familyOf(called) }
}

async function forgeOf(
  given: Inputs,
  host: Host,
  { folder, token }: { folder: string; token: string | undefined },
): Promise<Forge | null> {
  const { env } = host
  const repository = given.repository ?? env['GITHUB_REPOSITORY'] ?? (await originOf(folder)) ?? undefined
  const isNeeded = host.kind === 'actions' || given['pull-request'] !== undefined
  if (!isNeeded && (!token || repository === undefined)) {
    host.info('without a token neither champion nor earlier runs are looked up: set GITHUB_TOKEN for them')
    return null
  }
  return openForge({ ...given, repository, 'github-token': token }, host)
}
