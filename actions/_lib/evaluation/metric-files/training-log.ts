import { withCountersAside } from './counter.ts'
import type { Shape } from './reading.ts'
import { latestOf } from './text-table.ts'

/**
 * A table with a row per epoch or step: Ultralytics' `results.csv`, Lightning's `metrics.csv`, Keras' CSVLogger. The last
 * value of each column counts, which is the last epoch's and not the best one's.
 */
export const trainingLog: Shape = {
  name: 'a training log',
  read: ({ table }) => {
    if (table === null || !table.columns.some(name => /^(epoch|step|iteration|round)$/i.test(name)))
      return null
    return withCountersAside(latestOf(table))
  },
}

/** A table of one row: a metric per column. */
export const oneRow: Shape = {
  name: 'a table of one row',
  read: ({ table }) => (table?.rows.length === 1 ? latestOf(table) : null),
}
