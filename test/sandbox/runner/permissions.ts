import workflowSchema from '../../../node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json' with {
  type: 'json',
}
import type { PermissionLevel, PermissionRequest } from './workflow.ts'

/** Levels by API name; a missing permission is `none`. */
export type JobPermissions = Readonly<Record<string, PermissionLevel>>

const ORDER: readonly PermissionLevel[] = ['none', 'read', 'write']

/** The highest level that only reads, of every permission that GitHub's schema names; `id-token` has none. */
const READ: JobPermissions = Object.fromEntries(
  Object.entries(workflowSchema.definitions['permissions-mapping'].mapping.properties).map(
    ([name, { type }]) => [apiName(name), type === 'permission-level-write-or-no-access' ? 'none' : 'read'],
  ),
)

/** The same names with everything allowed. */
const WRITE: JobPermissions = Object.fromEntries(Object.keys(READ).map(name => [name, 'write']))

/** The permissions of a job if neither it nor its workflow names any. */
export const DEFAULT_PERMISSIONS: JobPermissions = { contents: 'read', packages: 'read' }

/** The most that a run can have: everything, or read access for a fork's run. */
export function ceilingOf(isFork: boolean): JobPermissions {
  return isFork ? READ : WRITE
}

/** The permissions of a job, limited by a ceiling. The job's own `permissions:` replace the workflow's; they are never merged. */
export function permissionsOf(
  { job, workflow }: { job: PermissionRequest | null; workflow: PermissionRequest | null },
  ceiling: JobPermissions,
  otherwise: JobPermissions = DEFAULT_PERMISSIONS,
): JobPermissions {
  const asked = expanded(job ?? workflow ?? otherwise)
  const entries = Object.entries(asked).map(([name, level]) => [name, lowest(level, ceiling[name] ?? 'none')])
  return Object.fromEntries(entries.filter(([, level]) => level !== 'none'))
}

/** The permissions that a request has above the ceiling, as `name: level`. */
export function aboveCeiling(request: PermissionRequest, ceiling: JobPermissions): string[] {
  return Object.entries(expanded(request))
    .filter(([name, level]) => lowest(level, ceiling[name] ?? 'none') !== level)
    .map(([name, level]) => `${name.replaceAll('_', '-')}: ${level}`)
}

function expanded(request: PermissionRequest): JobPermissions {
  if (request === 'read-all') return READ
  if (request === 'write-all') return WRITE
  return request
}

/** As GitHub's API spells a permission. */
export function apiName(name: string): string {
  return name.replaceAll('-', '_')
}

function lowest(one: PermissionLevel, other: PermissionLevel): PermissionLevel {
  return ORDER[Math.min(ORDER.indexOf(one), ORDER.indexOf(other))]!
}
