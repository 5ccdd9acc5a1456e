import { isMapping } from '../../contract/shape.ts'
import { isCounter } from './counter.ts'
import type { Reading, Shape } from './reading.ts'
import { leavesOf, mappingOf } from './tree.ts'

const BOOKKEEPING = /^(train|eval|test|predict)_(runtime|samples_per_second|steps_per_second)$/

/** Hugging Face's `all_results.json`: `eval_loss` beside `eval_runtime`; `eval_samples` says how many rows. */
export const huggingFaceResults: Shape = {
  name: "Hugging Face's all_results.json",
  read: contents => {
    const results = mappingOf(contents)
    if (!results || !Object.keys(results).some(key => BOOKKEEPING.test(key))) return null
    return leavesOf(results)
      .filter(({ name }) => !isCounter(name))
      .map(reading => ({ ...reading, ...rowsOf(reading, results) }))
  },
}

/** Hugging Face's `trainer_state.json`: each metric's last entry in `log_history`, and `best_metric`. */
export const huggingFaceState: Shape = {
  name: "Hugging Face's trainer_state.json",
  read: contents => {
    const state = mappingOf(contents)
    const history = state?.['log_history']
    if (!state || !Array.isArray(history)) return null
    const latest = new Map<string, Reading>()
    for (const entry of history) {
      if (!isMapping(entry)) continue
      for (const reading of leavesOf(entry)) latest.set(reading.name, reading)
    }
    const best = state['best_metric']
    if (typeof best === 'number') latest.set('best_metric', { name: 'best_metric', value: best })
    return [...latest.values()].filter(({ name }) => !isCounter(name))
  },
}

function rowsOf({ name }: Reading, results: Record<string, unknown>): { n?: number } {
  const samples = results[`${name.split('_')[0]}_samples`]
  return typeof samples === 'number' ? { n: samples } : {}
}
