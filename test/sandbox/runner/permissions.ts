import { PERMISSIONS } from './read-permissions.ts'
import type { Level, PermissionRequest } from './workflow.ts'

/** Levels by API name; what is not named is none. */
export type JobPermissions = Readonly<Record<string, Level>>

const ORDER: readonly Level[] = ['none', 'read', 'write']

/** What a repository gives where a workflow asks for nothing. */
export const DEFAULT_PERMISSIONS: JobPermissions = { contents: 'read', packages: 'read' }

/** The most that a run can have: everything, or reading alone for a fork's. */
export function ceilingOf(isFork: boolean): JobPermissions {
  return Object.fromEntries(PERMISSIONS.map(name => [name, isFork ? highestRead(name) : 'write']))
}

/** What `permissions:` comes to below a ceiling; the nearest that is written counts, and nothing of another adds to it. */
export function permissionsOf(
  { job, workflow }: { job: PermissionRequest | null; workflow: PermissionRequest | null },
  ceiling: JobPermissions,
  otherwise: JobPermissions = DEFAULT_PERMISSIONS,
): JobPermissions {
  const asked = expanded(job ?? workflow ?? otherwise)
  const entries = Object.entries(asked).map(([name, level]) => [name, lowest(level, ceiling[name] ?? 'none')])
  return Object.fromEntries(entries.filter(([, level]) => level !== 'none'))
}

/** What a called job asks for beyond its caller's: GitHub does not start such a run. */
export function aboveCeiling(request: PermissionRequest, ceiling: JobPermissions): string[] {
  return Object.entries(expanded(request))
    .filter(([name, level]) => lowest(level, ceiling[name] ?? 'none') !== level)
    .map(([name, level]) => `${name.replaceAll('_', '-')}: ${level}`)
}

function expanded(request: PermissionRequest): JobPermissions {
  if (request === 'read-all') return Object.fromEntries(PERMISSIONS.map(name => [name, highestRead(name)]))
  if (request === 'write-all') return Object.fromEntries(PERMISSIONS.map(name => [name, 'write']))
  return request
}

/** `id-token` can be written only. */
function highestRead(name: string): Level {
  return name === 'id_token' ? 'none' : 'read'
}

function lowest(one: Level, other: Level): Level {
  return ORDER[Math.min(ORDER.indexOf(one), ORDER.indexOf(other))]!
}
