import type { Shape } from './reading.ts'
import { leavesOf, mappingOf } from './tree.ts'

/** Any flat or nested mapping, as DVC's metrics: dotted names, lists dropped. */
export const numberMapping: Shape = {
  name: 'a mapping of numbers',
  read: contents => {
    const mapping = mappingOf(contents)
    return mapping && leavesOf(mapping)
  },
}
