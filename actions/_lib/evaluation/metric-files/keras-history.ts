import { withCountersAside } from './counter.ts'
import type { Shape } from './reading.ts'
import { isSeries, mappingOf } from './tree.ts'
import { leafValue } from './value.ts'

/** Keras' `History.history`: `{"loss":[0.9,0.4],"val_accuracy":[…]}`, one value an epoch; the last counts. */
export const kerasHistory: Shape = {
  name: "Keras' History",
  read: contents => {
    const series = Object.entries(mappingOf(contents) ?? {})
    if (series.length === 0 || !series.every(([, values]) => isSeries(values))) return null
    return withCountersAside(
      series.map(([name, values]) => ({ name, ...leafValue((values as unknown[]).at(-1)) })),
    )
  },
}
