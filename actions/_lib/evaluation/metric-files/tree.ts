import { isMapping } from '../../contract/shape.ts'
import type { Contents, Reading } from './reading.ts'

type Mapping = Record<string, unknown>

/** The document of a JSON or YAML file if it is a mapping, else null. */
export function mappingOf(contents: Contents): Mapping | null {
  return contents.table === null && isMapping(contents.tree) ? contents.tree : null
}

/** Every number below a mapping by its dotted name; lists, texts and booleans are no metrics. */
export function leavesOf(mapping: Mapping, prefix = ''): Reading[] {
  return Object.entries(mapping).flatMap(([key, value]) => {
    const name = `${prefix}${key}`
    if (typeof value === 'number') return [{ name, value }]
    return isMapping(value) ? leavesOf(value, `${name}.`) : []
  })
}

/** A list of numbers that is not empty: one value an epoch or round. */
export function isSeries(value: unknown): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.every(item => typeof item === 'number')
}

/** The values of a mapping, if there are any and all are mappings; else null. */
export function groupsOf(value: unknown): [string, Mapping][] | null {
  if (!isMapping(value)) return null
  const groups = Object.entries(value).filter((entry): entry is [string, Mapping] => isMapping(entry[1]))
  return groups.length > 0 && groups.length === Object.keys(value).length ? groups : null
}
