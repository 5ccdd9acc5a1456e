import type { Forge } from '../_lib/forge/client.ts'
import { writeAccess } from '../_lib/forge/collaborator.ts'
import { readTrigger } from '../_lib/forge/event.ts'
import { openForge } from '../_lib/forge/open.ts'
import { type PullRequestState, readPullRequest } from '../_lib/forge/pull-request.ts'
import { readRepository } from '../_lib/forge/repository.ts'
import type { Trigger } from '../_lib/forge/trigger.ts'
import { readRun } from '../_lib/forge/workflow-run.ts'
import { originOf } from '../_lib/git/tree.ts'
import type { Host } from '../_lib/host/host.ts'
import { calledWorkflow, type Family, familyOf } from '../_lib/plan/called-workflow.ts'
import { openRegistry, type Registry } from '../_lib/registry/releases.ts'
import type { Inputs } from './inputs.ts'
import { type LabelReader, labelReader, type MayWrite } from './pull-labels.ts'
import { pullNumberOf } from './pull-number.ts'

/** The event, GitHub and the pull request. In a terminal without a token everything but `own` and the readers is null. */
export type GithubContext = {
  trigger: Trigger | null
  forge: Forge | null
  token: string | undefined
  registry: Registry | null
  repositoryId: number | null
  defaultBranch: string | null
  /** The pull request that the input or the event names. */
  pull: PullRequestState | null
  labelsOf: LabelReader
  mayWrite: MayWrite
  own: OwnRun
}

/** This workflow run, the path of its workflow file, and the reusable workflows that it calls. */
export type OwnRun = { run: number; workflow: string | null; family: Family | null }

/** Reads the event and opens GitHub: always on a runner, in a terminal if there are a token and the name of a repository. */
export async function readGithubContext(given: Inputs, host: Host, folder: string): Promise<GithubContext> {
  const { env } = host
  const trigger = host.kind === 'actions' ? await readTrigger() : null
  const token = given['github-token'] ?? env['GITHUB_TOKEN'] ?? env['GH_TOKEN']
  const own = ownRun(env)
  const forge = await forgeOf(given, host, { folder, token })
  if (forge === null) return { ...WITHOUT_GITHUB, trigger, token, own: { ...own, family: null } }
  const { id: repositoryId, defaultBranch } = await readRepository(forge)
  const number = given['pull-request'] ?? pullNumberOf(trigger)
  const mayWrite = writeAccess(forge)
  return {
    trigger,
    forge,
    token,
    registry: openRegistry(forge),
    repositoryId,
    defaultBranch,
    pull: number === null ? null : await readPullRequest(forge, number),
    labelsOf: labelReader(forge, mayWrite),
    mayWrite,
    own: { ...own, family: await calledFamily(forge, own.run) },
  }
}

const withoutAccess: MayWrite = async () => false

const WITHOUT_GITHUB = {
  forge: null,
  registry: null,
  repositoryId: null,
  defaultBranch: null,
  pull: null,
  labelsOf: labelReader(null, withoutAccess),
  mayWrite: withoutAccess,
}

function ownRun(env: Host['env']): Omit<OwnRun, 'family'> {
  const run = Number(env['GITHUB_RUN_ID'] ?? 0)
  return { run, workflow: env['GITHUB_WORKFLOW_REF']?.match(/^[^/]+\/[^/]+\/([^@]+)@/)?.[1] ?? null }
}

async function calledFamily(forge: Forge, run: number): Promise<Family | null> {
  const row = run > 0 ? await readRun(forge, run) : null
  return familyOf((row?.called ?? []).flatMap(each => calledWorkflow(each) ?? []))
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
    host.info('No token: the champion and earlier runs are not looked up. Set GITHUB_TOKEN for that.')
    return null
  }
  return openForge({ ...given, repository, 'github-token': token }, host)
}
