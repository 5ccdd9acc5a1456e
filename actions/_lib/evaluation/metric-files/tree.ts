import { isMapping } from '../../contract/explain/shape.ts'
import type { MetricContents, MetricReading } from './reading.ts'
import { isPoint, leafValue } from './value.ts'

export type Mapping = Record<string, unknown>

/** The document of a JSON or YAML file if it is a mapping, else null. */
export function mappingOf(contents: MetricContents): Mapping | null {
  return contents.table === null && isMapping(contents.tree) ? contents.tree : null
}

/** Everything below a mapping by its dotted name; lists and texts are no metrics unless a gate names them. */
export function leavesOf(mapping: Mapping, prefix = ''): MetricReading[] {
  return Object.entries(mapping).flatMap(([key, value]) => {
    const name = `${prefix}${key}`
    return isMapping(value) ? leavesOf(value, `${name}.`) : [{ name, ...leafValue(value) }]
  })
}

/** A list with a number for each epoch or round, some of them undefined. */
export function isSeries(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.some(item => typeof item === 'number') && value.every(isPoint)
}

/** The values of a mapping, if there are any and all are mappings; else null. */
export function groupsOf(value: unknown): [string, Mapping][] | null {
  if (!isMapping(value)) return null
  const groups = Object.entries(value).filter((entry): entry is [string, Mapping] => isMapping(entry[1]))
  return groups.length > 0 && groups.length === Object.keys(value).length ? groups : null
}
