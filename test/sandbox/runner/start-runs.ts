import { parse } from 'yaml'
import { readCommit } from '../github/git/commit.ts'
import { entryAt, readBlob, readTree } from '../github/git/tree.ts'
import { issueOf } from '../github/pull/pull.ts'
import type { Event, Run } from '../github/row/workflow.ts'
import { needsApproval } from '../github/workflow/fork-approval.ts'
import { payloadOf } from '../github/workflow/payload.ts'
import { announceRun } from '../github/workflow/run-event.ts'
import type { World } from '../github/world.ts'
import type { Value } from './context.ts'
import { targetOf, type WorkflowTarget } from './event-target.ts'
import { addRun } from './github-rows.ts'
import { isTrigger } from './read-triggers.ts'
import { readWorkflow } from './read-workflow.ts'
import { Unsupported } from './refusal.ts'
import { momentOf, type RunRecord } from './run-record.ts'
import type { RunnerState } from './run-state.ts'
import { dueCron, starts } from './trigger.ts'

/** A workflow file that an event starts; `cron` is set for a schedule. */
type Started = { path: string; name: string; cron: string | null }

const FOLDER = '.github/workflows'
const MAX_DEPTH = 3
/** Pull request actions by GITHUB_TOKEN that create a run, which awaits approval. */
const AWAITING: readonly (string | null)[] = ['opened', 'synchronize', 'reopened']

/** Creates a run of every workflow that an event starts; returns the ids of those that need no approval. */
export async function startRuns(runner: RunnerState, event: Event): Promise<number[]> {
  const { world } = runner
  const depth = depthOf(runner, event)
  if (!mayStart(event) || depth > MAX_DEPTH) return []
  const target = await targetOf(world, event)
  const started = target === null ? [] : await startedBy(world, target)
  if (target === null || started.length === 0) return []
  const payload = (await payloadOf(world, event)) as Value
  const waits = !event.startsWorkflows || awaitsApproval(world, target)
  const title = await titleOf(world, target)
  const runs = started.map(workflow => {
    const run = createRun(world, target, { ...workflow, title: title ?? workflow.name, waits })
    runner.records.put(recordOf(run, target, { cron: workflow.cron, payload, depth }))
    if (!waits) announceRun(world, run, 'requested')
    return run.id
  })
  return waits ? [] : runs
}

/** Events caused by GITHUB_TOKEN start nothing, except runs of its pull requests, which await approval. */
function mayStart({ startsWorkflows, name, action }: Event): boolean {
  return startsWorkflows || (name === 'pull_request' && AWAITING.includes(action))
}

function recordOf(
  { id, path }: Run,
  target: WorkflowTarget,
  { cron, payload, depth }: { cron: string | null; payload: Value; depth: number },
): RunRecord {
  const { event } = target
  return {
    id,
    moment: momentOf(target),
    path,
    payload: cron === null ? payload : { ...(payload as object), schedule: cron },
    given: (event.name === 'workflow_dispatch' ? event.payload['inputs'] : {}) as { [key: string]: Value },
    depth,
    outcomes: {},
  }
}

/** The length of the `workflow_run` chain; as on GitHub, it ends after three. */
function depthOf({ records }: RunnerState, event: Event): number {
  if (event.name !== 'workflow_run') return 0
  return (records.get((event.payload['run'] as Run).id)?.depth ?? 0) + 1
}

/** Only if the repository's settings have an approval policy for forks. */
function awaitsApproval(world: World, { repository, isFork, event }: WorkflowTarget): boolean {
  return isFork && repository.forkApproval !== undefined && needsApproval(world, repository, event.actor)
}

async function startedBy(world: World, target: WorkflowTarget): Promise<Started[]> {
  const repo = world.repo(target.repository)
  const folder = await entryAt(repo, target.sha, FOLDER)
  const entries = folder?.type === 'tree' ? ((await readTree(repo, folder.sha)) ?? []) : []
  const files = entries.filter(({ path, mode }) => /\.ya?ml$/.test(path) && /^100/.test(mode))
  const found: Started[] = []
  for (const { path: file, sha } of files) {
    const path = `${FOLDER}/${file}`
    const started = await startedOne((await readBlob(repo, sha))!.toString(), path, target)
    if (started !== null) found.push(started)
  }
  return found
}

/** An invalid file gets a run that reports the error, if the event appears to be one of its triggers. */
async function startedOne(text: string, path: string, target: WorkflowTarget): Promise<Started | null> {
  try {
    const workflow = readWorkflow(text, path)
    if (!(await starts(workflow, target))) return null
    return { path, name: workflow.name, cron: dueCron(workflow, target.event) }
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    return mayConcern(text, path, target.event) ? { path, name: path, cron: null } : null
  }
}

/** A file without a usable trigger (invalid YAML, or only unsupported events) is reported at every push. */
function mayConcern(text: string, path: string, { name, payload }: Event): boolean {
  if (name === 'workflow_dispatch') return payload['workflow'] === path
  const names = eventNames(text)
  return names.includes(name) || (name === 'push' && !names.every(isTrigger))
}

/** All events of a file's `on`; an empty name if it cannot be read. */
function eventNames(text: string): string[] {
  try {
    const { on } = parse(text) as { on: unknown }
    if (on === null || on === undefined) return ['']
    return typeof on === 'object' && !Array.isArray(on) ? Object.keys(on) : [on].flat().map(String)
  } catch {
    return ['']
  }
}

/** The title of a run without `run-name`; null means the name of its workflow. */
async function titleOf(
  world: World,
  { event, repository, pull, sha }: WorkflowTarget,
): Promise<string | null> {
  if (pull !== null) return issueOf(world, pull).title
  if (event.name !== 'push') return null
  const commit = await readCommit(world.repo(repository), sha)
  return commit?.message.split('\n')[0] ?? null
}

function createRun(
  world: World,
  target: WorkflowTarget,
  { path, name, title, waits }: Started & { title: string; waits: boolean },
): Run {
  const { event, repository, headSha, headBranch, headRepositoryId, pull, isFork } = target
  return addRun(world, {
    repositoryId: repository.id,
    headRepositoryId,
    headBranch,
    headSha,
    path,
    name,
    title,
    event: event.name,
    status: waits ? 'completed' : 'queued',
    conclusion: waits ? 'action_required' : null,
    actor: event.actor,
    pulls: pull === null || isFork ? [] : [pull.number],
  })
}
