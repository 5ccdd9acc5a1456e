import { checked } from './expression-place.ts'
import { Unsupported } from './unsupported.ts'
import type { Level, PermissionRequest } from './workflow.ts'
import { mappingOf, textOf } from './yaml-field.ts'
import type { YamlNode } from './yaml-node.ts'

const LEVELS: readonly Level[] = ['none', 'read', 'write']

/** What `permissions:` can name, with the levels of each, as the API spells it. */
const LEVELS_OF: Readonly<Record<string, readonly Level[]>> = {
  actions: LEVELS,
  'artifact-metadata': LEVELS,
  attestations: LEVELS,
  checks: LEVELS,
  contents: LEVELS,
  deployments: LEVELS,
  discussions: LEVELS,
  'id-token': ['none', 'write'],
  issues: LEVELS,
  models: ['none', 'read'],
  packages: LEVELS,
  pages: LEVELS,
  'pull-requests': LEVELS,
  'repository-projects': LEVELS,
  'security-events': LEVELS,
  statuses: LEVELS,
}

/** Every permission of a job, by its API name. */
export const PERMISSIONS = Object.keys(LEVELS_OF).map(apiName)

/** `permissions:` of a workflow or a job: levels by name, `read-all`, `write-all`; a name that GitHub does not know is refused. */
export function readPermissions(node: YamlNode): PermissionRequest {
  checked(node, 'literal')
  if (node.kind === 'scalar' && (node.value === 'read-all' || node.value === 'write-all')) return node.value
  const entries = [...mappingOf(node, '`permissions`')]
  return Object.fromEntries(entries.map(([name, entry]) => [apiName(name), levelOf(name, entry)]))
}

function levelOf(name: string, node: YamlNode): Level {
  const levels = Object.hasOwn(LEVELS_OF, name) ? LEVELS_OF[name] : undefined
  if (levels === undefined) throw new Unsupported(`the permission \`${name}\` is unknown`, node.where)
  const level = textOf(node, `\`${name}\``)
  if (levels.includes(level as Level)) return level as Level
  throw new Unsupported(`the permission \`${name}\` cannot be \`${level}\``, node.where)
}

function apiName(name: string): string {
  return name.replaceAll('-', '_')
}
