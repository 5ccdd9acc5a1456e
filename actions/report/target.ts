import { Problem } from '../_lib/contract/problem.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { type ForgeEvent, readEvent } from '../_lib/forge/event.ts'
import { openForge } from '../_lib/forge/open.ts'
import { findPullRequest, pullRequestHead } from '../_lib/forge/pull-request.ts'
import type { Host } from '../_lib/host/host.ts'
import { shortCommit } from '../_lib/text/ids.ts'
import type { ReportInputs } from './inputs.ts'

/** Where a report is published: a comment if there is a pull request, a check on the commit that was evaluated. */
export type Target = {
  forge: Forge
  pullRequest: number | null
  /** The pull request's head, or the commit of a merge queue or push. */
  sha: string
  fork: boolean
  /** The branch that the pull request goes to, if it is not the default branch. */
  otherBase: string | null
  run: ForgeEvent['run']
  /** What keeps comment and check apart from those of another workflow. */
  workflow: string | null
  /** The pull request is merged: its comment keeps what was approved, and this report is added below. */
  afterMerge: boolean
}

/** From the inputs, else the event; null, after a warning, if there is not exactly one pull request. */
export async function targetOf(inputs: ReportInputs, host: Host): Promise<Target | null> {
  const event = host.kind === 'actions' ? await readEvent(host.env['GITHUB_WORKFLOW_REF']) : null
  const forge = forgeOf(inputs, event, host)
  const from = {
    forge,
    run: event?.run ?? null,
    workflow: inputs.key ?? event?.workflow ?? null,
    afterMerge: inputs['after-merge'] ?? false,
  }
  const here = event?.repository === `${forge.owner}/${forge.repo}` ? event : null
  const number = inputs['pull-request'] ?? here?.pullRequest ?? null
  if (number !== null) return { ...from, ...(await evaluatedCommit(inputs, { forge, number, event: here })) }
  if (here === null) throw unnamed()
  const found = await searched(here, from, host)
  return found && { ...found, sha: inputs.sha ?? found.sha }
}

type EvaluatedCommit = Pick<Target, 'pullRequest' | 'sha' | 'fork' | 'otherBase'>

/** The commit that the workflow names, else the head. A merged commit belongs to this repository, even if a fork proposed it. */
async function evaluatedCommit(
  { sha, 'after-merge': afterMerge }: ReportInputs,
  { forge, number, event }: { forge: Forge; number: number; event: ForgeEvent | null },
): Promise<EvaluatedCommit> {
  if (afterMerge && sha !== undefined) return { pullRequest: number, sha, fork: false, otherBase: null }
  const head = await headOf(forge, number, event)
  return { ...head, sha: sha ?? head.sha }
}

/** The event has the pull request's head as it was when the run started: the commit that was evaluated. */
async function headOf(forge: Forge, number: number, event: ForgeEvent | null): Promise<EvaluatedCommit> {
  const isKnown = event?.pullRequest === number && event.headSha !== null
  const { sha, fork, otherBase } = isKnown
    ? { ...event, sha: event.headSha! }
    : await pullRequestHead(forge, number)
  return { pullRequest: number, sha, fork, otherBase }
}

/** The pull request behind a `workflow_run`; any other event is about a commit alone. */
async function searched(
  { name, head, headSha: sha, fork }: ForgeEvent,
  from: Pick<Target, 'forge' | 'run' | 'workflow' | 'afterMerge'>,
  host: Host,
): Promise<Target | null> {
  if (sha === null) throw unnamed()
  if (name !== 'workflow_run') return { ...from, pullRequest: null, sha, fork, otherBase: null }
  const found = head && (await findPullRequest(from.forge, { ...head, sha }))
  if (found) return { ...from, pullRequest: found.number, sha, fork, otherBase: found.otherBase }
  host.warning(
    `Nothing is published: there is not exactly one open pull request with the head ${shortCommit(sha)}. It was closed or pushed to in the meantime.`,
  )
  return null
}

function forgeOf(inputs: ReportInputs, event: ForgeEvent | null, host: Host): Forge {
  const repository = inputs.repository ?? event?.repository ?? undefined
  return openForge({ ...inputs, repository }, host)
}

function unnamed(): Problem {
  return new Problem({
    what: 'no pull request is given',
    where: 'pull-request',
    fix: 'add its number, `--pull-request 12`; on a runner the default is the event’s',
  })
}
