import type { Shape } from './reading.ts'
import { groupsOf, isSeries, mappingOf } from './tree.ts'
import { leafValue } from './value.ts'

/** XGBoost's and LightGBM's `evals_result`: `{"validation_0":{"logloss":[0.6,0.5]}}`, one value a round; the last counts. */
export const evalsResult: Shape = {
  name: 'evals_result',
  read: contents => {
    const sets = groupsOf(mappingOf(contents))
    const series = sets?.flatMap(([set, metrics]) =>
      Object.entries(metrics).map(([metric, values]) => ({ name: `${set}.${metric}`, values })),
    )
    if (!series?.length || !series.every(({ values }) => isSeries(values))) return null
    return series.map(({ name, values }) => ({ name, ...leafValue((values as unknown[]).at(-1)) }))
  },
}
