import { isMapping } from '../../contract/explain/shape.ts'
import type { MetricReading, Shape } from './reading.ts'
import { groupsOf, type Mapping, mappingOf } from './tree.ts'
import { leafValue } from './value.ts'

/**
 * lm-eval's results: `{"results":{"mmlu":{"acc,none":0.6,"acc_stderr,none":0.004}}}` gives `mmlu.acc`, with another filter
 * `gsm8k.exact_match.strict-match`. Standard errors, directions and numbers of samples are read if the file has them.
 */
export const lmEval: Shape = {
  name: "lm-eval's results",
  read: contents => {
    const document = mappingOf(contents)
    const tasks = groupsOf(document?.['results'])
    const marks = tasks?.some(([, metrics]) => Object.keys(metrics).some(key => /,|_stderr$/.test(key)))
    if (!document || !tasks || !marks) return null
    return tasks.flatMap(([task, metrics]) => readingsOf(task, metrics, document))
  },
}

function readingsOf(task: string, metrics: Mapping, document: Mapping): MetricReading[] {
  const samples = numberAt(document, ['n-samples', task, 'effective'])
  const entries = Object.entries(metrics).map(([key, value]) => ({ value, parts: key.split(',') }))
  return entries
    .filter(({ parts: [metric = ''] }) => !metric.endsWith('_stderr'))
    .map(({ value, parts: [metric = '', filter] }) => {
      const direction = valueAt(document, ['higher_is_better', task, metric])
      return {
        name: [task, metric, ...(filter === undefined || filter === 'none' ? [] : [filter])].join('.'),
        ...leafValue(value),
        ...deviationIn(metrics[filter === undefined ? `${metric}_stderr` : `${metric}_stderr,${filter}`]),
        ...(samples !== null && { n: samples }),
        ...(typeof direction === 'boolean' && { higherIsBetter: direction }),
      }
    })
}

function deviationIn(error: unknown): Pick<MetricReading, 'deviation'> {
  return typeof error === 'number' && Number.isFinite(error) ? { deviation: error } : {}
}

function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce((value, key) => (isMapping(value) ? value[key] : undefined), document)
}

function numberAt(document: unknown, path: readonly string[]): number | null {
  const value = valueAt(document, path)
  return typeof value === 'number' ? value : null
}
