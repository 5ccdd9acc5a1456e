import type { Event, Run } from '../github/row/workflow.ts'
import type { WorkflowTarget } from './event-target.ts'
import { matchesPatterns } from './pattern.ts'
import type { Filter, Workflow } from './workflow.ts'

/** The default `types` of an event; events that are not listed start workflows for all types. */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
}

/** Whether an event starts a workflow, according to the workflow's `on:`. */
export async function starts(workflow: Workflow, target: WorkflowTarget): Promise<boolean> {
  const { event } = target
  if (event.name === 'workflow_dispatch') {
    return workflow.dispatch !== null && event.payload['workflow'] === workflow.path
  }
  const filter = Object.hasOwn(workflow.on, event.name) ? workflow.on[event.name] : undefined
  if (filter === undefined) return false
  if (event.name === 'schedule') return dueCron(workflow, event) !== null
  if (!typeMatches(filter, target) || !refMatches(filter, target)) return false
  if (event.name === 'workflow_run' && !filter.workflows!.includes((event.payload['run'] as Run).name)) {
    return false
  }
  return await pathsMatch(filter, target)
}

/** The cron that a fired schedule means: named itself, or the first one of the workflow's name or file; null if there is none. */
export function dueCron({ on, name, path }: Workflow, { payload }: Pick<Event, 'payload'>): string | null {
  const wanted = String(payload['schedule'])
  const crons = on['schedule']?.crons ?? []
  if (crons.includes(wanted)) return wanted
  return [name, path, path.split('/').at(-1)].includes(wanted) ? (crons[0] ?? null) : null
}

function typeMatches({ types }: Filter, { event }: WorkflowTarget): boolean {
  const wanted = types ?? DEFAULT_TYPES[event.name] ?? null
  return wanted === null || event.action === null || wanted.includes(event.action)
}

/** For pushes, a filter with only branches matches no tag, and one with only tags no branch. */
function refMatches(filter: Filter, { event, branch, tag }: WorkflowTarget): boolean {
  const branches = filter.branches !== null || filter.branchesIgnore !== null
  const tags = filter.tags !== null || filter.tagsIgnore !== null
  if (event.name === 'push' && tag !== null) {
    return tags ? chosen(filter.tags, filter.tagsIgnore, tag) : !branches
  }
  if (!branches) return !(event.name === 'push' && tags)
  return branch !== null && chosen(filter.branches, filter.branchesIgnore, branch)
}

function chosen(wanted: readonly string[] | null, ignored: readonly string[] | null, name: string): boolean {
  return wanted === null ? !matchesPatterns(ignored ?? [], name) : matchesPatterns(wanted, name)
}

/** Tags have no paths. */
async function pathsMatch({ paths, pathsIgnore }: Filter, target: WorkflowTarget): Promise<boolean> {
  if ((paths === null && pathsIgnore === null) || target.tag !== null) return true
  return (await target.paths()).some(path => chosen(paths, pathsIgnore, path))
}
