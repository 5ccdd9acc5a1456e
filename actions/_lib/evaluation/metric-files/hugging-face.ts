import { isMapping } from '../../contract/explain/shape.ts'
import { withCountersAside } from './counter.ts'
import type { MetricReading, Shape } from './reading.ts'
import { leavesOf, type Mapping, mappingOf } from './tree.ts'
import { leafValue } from './value.ts'

const BOOKKEEPING = /^(train|eval|test|predict)_(runtime|samples_per_second|steps_per_second)$/

/** Hugging Face's `all_results.json`: `eval_loss` beside `eval_runtime`; `eval_samples` says how many rows. */
export const huggingFaceResults: Shape = {
  name: "Hugging Face's all_results.json",
  read: contents => {
    const results = mappingOf(contents)
    if (!results || !Object.keys(results).some(key => BOOKKEEPING.test(key))) return null
    return withCountersAside(leavesOf(results)).map(reading => ({ ...reading, ...rowsOf(reading, results) }))
  },
}

/**
 * Hugging Face's `trainer_state.json`: each metric's last entry in `log_history`, and `best_metric`. Where the file names the step of
 * the best checkpoint, which `load_best_model_at_end` keeps, that step's entries count instead, and a note says so.
 */
export const huggingFaceState: Shape = {
  name: "Hugging Face's trainer_state.json",
  read: contents => {
    const state = mappingOf(contents)
    const history = state?.['log_history']
    if (!state || !Array.isArray(history)) return null
    const entries = history.filter(isMapping)
    const latest = readingsOf(entries)
    const kept = keptStep(state)
    const step = kept === null ? [] : entries.filter(entry => entry['step'] === kept.step)
    for (const reading of readingsOf(step).values()) {
      const isLast = Object.is(latest.get(reading.name)!.value, reading.value)
      latest.set(reading.name, isLast ? reading : { ...reading, note: kept!.note })
    }
    if (typeof state['best_metric'] === 'number') {
      latest.set('best_metric', { name: 'best_metric', ...leafValue(state['best_metric']) })
    }
    return withCountersAside([...latest.values()])
  },
}

/** The last reading of each name. */
function readingsOf(entries: readonly Mapping[]): Map<string, MetricReading> {
  return new Map(entries.flatMap(entry => leavesOf(entry).map(reading => [reading.name, reading])))
}

/** The step that the file names as the best: by itself, or in older files by the folder `checkpoint-200`. */
function keptStep(state: Mapping): { step: number; note: string } | null {
  const { best_global_step: named, best_model_checkpoint: checkpoint } = state
  // No checkpoint of that step was written, so no model of it was kept.
  if (checkpoint === null) return null
  const folder =
    typeof checkpoint === 'string' ? checkpoint.match(/checkpoint-(\d{1,15})\/?$/)?.[1] : undefined
  if (!Number.isSafeInteger(named) && folder === undefined) return null
  const step = Number.isSafeInteger(named) ? (named as number) : Number(folder)
  const key = Number.isSafeInteger(named) ? 'best_global_step' : 'best_model_checkpoint'
  return {
    step,
    note: `of step ${step}, its best checkpoint (${key}), not of the last step`,
  }
}

function rowsOf({ name }: MetricReading, results: Mapping): { n?: number } {
  const samples = results[`${name.split('_')[0]}_samples`]
  return typeof samples === 'number' ? { n: samples } : {}
}
