import type { Shape } from './reading.ts'
import { latestOf } from './text-table.ts'
import { leavesOf, mappingOf } from './tree.ts'

/** DVCLive's `metrics.json`: nested numbers and the `step` at which they were written. */
export const dvcliveSummary: Shape = {
  name: "DVCLive's metrics.json",
  read: contents => {
    const mapping = mappingOf(contents)
    if (!mapping || !Number.isInteger(mapping['step'])) return null
    const { step: _, ...metrics } = mapping
    return leavesOf(metrics)
  },
}

/** DVCLive's `plots/metrics/val/loss.tsv`: `[timestamp,] step, loss`; named `val.loss` by its path, as in the summary. */
export const dvclivePlot: Shape = {
  name: "DVCLive's plot",
  read: contents => {
    const path = contents.file.match(/(?:^|\/)plots\/metrics\/(.+)\.tsv$/)?.[1]
    if (path === undefined || contents.table === null) return null
    const { columns } = contents.table
    const own = path.split('/').at(-1)!
    if (!columns.includes('step') || !columns.includes(own)) return null
    return latestOf(contents.table)
      .filter(({ name }) => name === own)
      .map(reading => ({ ...reading, name: path.replaceAll('/', '.') }))
  },
}
