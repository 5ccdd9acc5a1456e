import type { Finding } from '../finding.ts'
import { keyAt, type Model, rising } from './draft.ts'

/** Keys that belong to another task, and files that the task needs. */
export function taskFits({ task, evaluate }: Model): Finding[] {
  const findings: Finding[] = []
  const only = (key: 'positive' | 'threshold' | 'query', wanted: string) => {
    if (task === undefined || task === wanted || evaluate?.[key] === undefined) return
    findings.push(
      keyAt(['evaluate', key], `\`${key}\` is for task ${wanted}, and this one is ${task}`, 'remove it'),
    )
  }
  only('positive', 'binary')
  only('threshold', 'binary')
  only('query', 'ranking')
  if (task === 'custom' && evaluate && !evaluate['metric-files']?.length) {
    const fix = 'add `metric-files`: a list of JSON files that `predict` or `train` writes'
    findings.push(keyAt(['evaluate'], 'a custom task is judged by metric files, and none is named', fix))
  }
  if (evaluate?.labels !== undefined && evaluate.data === undefined) {
    const fix = 'add `data`: the rows that `predict` reads, without labels'
    findings.push(keyAt(['evaluate', 'labels'], '`labels` stands without `data`', fix))
  }
  return findings
}

/** Edges of bins in ascending order. */
export function binsRise({ evaluate }: Model): Finding[] {
  return (evaluate?.slices ?? []).flatMap((slice, index) => {
    if (typeof slice !== 'object' || !('bins' in slice)) return []
    return rising(slice.bins ?? [], ['evaluate', 'slices', index, 'bins'], 'the edges of bins')
  })
}
