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

const PLOTS = '/plots/metrics/'

/** DVCLive's `plots/metrics/val/loss.tsv`: `[timestamp,] step, loss`; named `val.loss` by its path, as in the summary. */
export const dvclivePlot: Shape = {
  name: "DVCLive's plot",
  read: contents => {
    const path = plotOf(contents.file)
    if (path === null || contents.table === null) return null
    const { columns } = contents.table
    const own = path.split('/').at(-1)!
    if (!columns.includes('step') || !columns.includes(own)) return null
    return latestOf(contents.table)
      .filter(({ name }) => name === own)
      .map(reading => ({ ...reading, name: path.replaceAll('/', '.') }))
  },
}

/** `val/loss` of `plots/metrics/val/loss.tsv`, wherever that folder lies. */
function plotOf(file: string): string | null {
  const start = `/${file}`.indexOf(PLOTS)
  const path = file.slice(start + PLOTS.length - 1, -'.tsv'.length)
  return start < 0 || !file.endsWith('.tsv') || path === '' ? null : path
}
