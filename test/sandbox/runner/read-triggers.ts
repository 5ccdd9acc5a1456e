import type { Value } from './context.ts'
import { Unsupported } from './refusal.ts'
import { under, type WrittenValue } from './template.ts'
import type { Filter } from './workflow.ts'
import { textOf, textsOf } from './written-text.ts'

/** The events that the sandbox starts workflows for, with the types of each; empty: whatever GitHub allows. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  push: [],
  pull_request: [
    'opened',
    'synchronize',
    'reopened',
    'closed',
    'edited',
    'labeled',
    'unlabeled',
    'ready_for_review',
    'converted_to_draft',
    'review_requested',
    'review_request_removed',
  ],
  merge_group: ['checks_requested'],
  workflow_run: ['requested', 'in_progress', 'completed'],
  repository_dispatch: [],
  issue_comment: ['created', 'edited', 'deleted'],
  issues: ['opened', 'edited', 'closed', 'reopened', 'labeled', 'unlabeled'],
  release: ['published', 'created', 'edited'],
  create: [],
  delete: [],
  schedule: [],
}

/** Read by `read-inputs.ts`: they have inputs and no filter. */
const WITH_INPUTS: readonly string[] = ['workflow_call', 'workflow_dispatch']

/** Whether an event of this name can start a workflow in the sandbox. */
export function isTrigger(name: string): boolean {
  return Object.hasOwn(EVENTS, name) || WITH_INPUTS.includes(name)
}

const NO_FILTER: Filter = {
  types: null,
  branches: null,
  branchesIgnore: null,
  tags: null,
  tagsIgnore: null,
  paths: null,
  pathsIgnore: null,
  workflows: null,
  crons: [],
}

/** The events of `on:` by name, in any of its three spellings: one event, a list, a mapping. */
export function eventsOf(on: WrittenValue): Map<string, WrittenValue> {
  const { data, where } = on
  if (Array.isArray(data)) {
    return new Map(data.map((name, index) => [textOf(name), { data: null, where: () => where(index) }]))
  }
  if (typeof data !== 'object' || data === null) return new Map([[textOf(data), { data: null, where }]])
  return new Map(Object.keys(data).map(name => [name, under(on, name)]))
}

/** The filters by event; an event that the sandbox does not have is refused. */
export function readTriggers(events: Map<string, WrittenValue>): Record<string, Filter> {
  const filtered = [...events].filter(([name]) => !WITH_INPUTS.includes(name))
  return Object.fromEntries(
    filtered.map(([name, event]) => [
      name,
      name === 'schedule' ? readSchedule(event) : readFilter(name, event),
    ]),
  )
}

function readFilter(name: string, event: WrittenValue): Filter {
  const { where } = event
  if (!Object.hasOwn(EVENTS, name)) {
    throw new Unsupported(`the trigger \`${name}\` is not supported in the sandbox`, where())
  }
  const fields = (event.data ?? {}) as Record<string, Value>
  for (const key of ['branches', 'tags', 'paths']) refuseBoth(fields, key, where)
  const list = (key: string) => (fields[key] === undefined ? null : textsOf(fields[key]))
  const [types, workflows] = [list('types'), list('workflows')]
  const known = EVENTS[name]!
  const unknown = known.length > 0 ? types?.find(type => !known.includes(type)) : undefined
  if (unknown !== undefined) {
    const what = `the type \`${unknown}\` of \`${name}\` is not supported in the sandbox`
    throw new Unsupported(what, where('types'))
  }
  if (name === 'workflow_run' && workflows === null) {
    throw new Unsupported('`workflow_run` needs `workflows`', where())
  }
  return {
    ...NO_FILTER,
    types,
    branches: list('branches'),
    branchesIgnore: list('branches-ignore'),
    tags: list('tags'),
    tagsIgnore: list('tags-ignore'),
    paths: list('paths'),
    pathsIgnore: list('paths-ignore'),
    workflows,
  }
}

function refuseBoth(fields: Record<string, Value>, key: string, where: WrittenValue['where']): void {
  const ignore = `${key}-ignore`
  if (fields[key] === undefined || fields[ignore] === undefined) return
  throw new Unsupported(`\`${key}\` cannot be combined with \`${ignore}\``, where(ignore))
}

function readSchedule(event: WrittenValue): Filter {
  const crons = ((event.data ?? []) as Value[]).map((_, index) => {
    const item = under(event, index)
    const cron = textOf((item.data as Record<string, Value>)['cron'])
    if (cron.trim().split(/\s+/).length === 5) return cron
    throw new Unsupported('a `cron` must have five fields', item.where())
  })
  return { ...NO_FILTER, crons }
}
