import { checked } from './expression-place.ts'
import { Unsupported } from './unsupported.ts'
import type { Filter } from './workflow.ts'
import { fieldsOf, mappingOf, textOf, textsOf } from './yaml-field.ts'
import type { YamlNode } from './yaml-node.ts'

const BRANCHES = ['branches', 'branches-ignore']
const PATHS = ['paths', 'paths-ignore']

/** The events that the sandbox starts workflows for: which keys each has, and which types. */
const EVENTS: Readonly<Record<string, { keys: readonly string[]; types: readonly string[] }>> = {
  push: { keys: [...BRANCHES, ...PATHS, 'tags', 'tags-ignore'], types: [] },
  pull_request: {
    keys: ['types', ...BRANCHES, ...PATHS],
    types: [
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
  },
  merge_group: { keys: ['types', ...BRANCHES], types: ['checks_requested'] },
  workflow_run: {
    keys: ['types', 'workflows', ...BRANCHES],
    types: ['requested', 'in_progress', 'completed'],
  },
  repository_dispatch: { keys: ['types'], types: [] },
  issue_comment: { keys: ['types'], types: ['created', 'edited', 'deleted'] },
  issues: {
    keys: ['types'],
    types: ['opened', 'edited', 'closed', 'reopened', 'labeled', 'unlabeled'],
  },
  release: { keys: ['types'], types: ['published', 'created', 'edited'] },
  create: { keys: [], types: [] },
  delete: { keys: [], types: [] },
}

/** `workflow_call` and `workflow_dispatch` are read elsewhere, `schedule` is a list. */
const APART: readonly string[] = ['workflow_call', 'workflow_dispatch']

/** Whether an event of this name can start something here. */
export function isTrigger(name: string): boolean {
  return Object.hasOwn(EVENTS, name) || APART.includes(name) || name === 'schedule'
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

/** `on:` in any of its three spellings: one event, a list, a mapping. */
export function eventNodes(on: YamlNode): Map<string, YamlNode> {
  checked(on.kind === 'mapping' ? undefined : on, 'literal')
  if (on.kind === 'mapping') return on.entries
  const nothing = (where: string): YamlNode => ({ where, kind: 'scalar', value: null })
  return new Map(textsOf(on, '`on`').map(name => [name, nothing(on.where)]))
}

/** The filters by event; an event that the sandbox does not know, or does not have, is refused. */
export function readTriggers(events: Map<string, YamlNode>): Record<string, Filter> {
  const found = [...events].filter(([name]) => !APART.includes(name))
  return Object.fromEntries(
    found.map(([name, node]) => [name, name === 'schedule' ? readSchedule(node) : readFilter(name, node)]),
  )
}

function readFilter(name: string, node: YamlNode): Filter {
  const event = Object.hasOwn(EVENTS, name) ? EVENTS[name] : undefined
  if (event === undefined) throw new Unsupported(`the trigger \`${name}\` is not played`, node.where)
  const fields = fieldsOf(checked(node, 'literal'), `\`${name}\``, event.keys)
  const list = (key: string) => (fields[key] === undefined ? null : textsOf(fields[key], `\`${key}\``))
  for (const key of ['branches', 'tags', 'paths']) {
    const ignore = fields[`${key}-ignore`]
    if (fields[key] && ignore) throw new Unsupported(`\`${key}\` and \`${key}-ignore\` at once`, ignore.where)
  }
  const types = list('types')
  const unknown = event.types.length > 0 ? types?.find(type => !event.types.includes(type)) : undefined
  if (unknown !== undefined) {
    throw new Unsupported(`the type \`${unknown}\` of \`${name}\` is not played`, fields['types']!.where)
  }
  const workflows = list('workflows')
  if (name === 'workflow_run' && workflows === null) {
    throw new Unsupported('`workflow_run` names no `workflows`', node.where)
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

function readSchedule(node: YamlNode): Filter {
  if (node.kind !== 'list') throw new Unsupported('`schedule` is no list', node.where)
  const crons = node.items.map(item => {
    const { cron } = fieldsOf(item, 'a schedule', ['cron', 'timezone'])
    mappingOf(item, 'a schedule')
    const text = cron === undefined ? '' : textOf(cron, '`cron`')
    if (text.trim().split(/\s+/).length === 5) return text
    throw new Unsupported('a `cron` has five fields', item.where)
  })
  return { ...NO_FILTER, crons }
}
