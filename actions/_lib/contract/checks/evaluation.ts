import type { Finding } from '../explain/finding.ts'
import { pathFault, pathKey } from '../portable-path.ts'
import { type DraftModel, keyAt, rising, valueAt } from './draft.ts'

/** Keys that belong to another task, and files that the task needs. */
export function taskFits({ task, evaluate }: DraftModel): Finding[] {
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
    const fix = 'add `metric-files`: a list of files that `predict` or `train` writes'
    findings.push(keyAt(['evaluate'], 'a custom task is evaluated from metric files, and none is given', fix))
  }
  if (evaluate?.labels !== undefined && evaluate.data === undefined) {
    const fix = 'add `data`: the rows that `predict` reads, without labels'
    findings.push(keyAt(['evaluate', 'labels'], '`labels` is given without `data`', fix))
  }
  return findings
}

/** Metric files are inside the folder, of a known format, and listed once; directions need metric files. */
export function metricFilesFit({ evaluate }: DraftModel): Finding[] {
  const files = evaluate?.['metric-files'] ?? []
  const first = new Map<string, string>()
  const findings = files.flatMap((file, index) => {
    const path = ['evaluate', 'metric-files', index]
    if (file === undefined) return []
    if (/^([/\\]|[a-z]:)|\\|(^|\/)\.{0,2}(\/|$)/i.test(file)) {
      const fix = 'write its path below the folder of this file, with forward slashes'
      return [valueAt(path, `\`${file}\` is no plain path inside the folder`, fix)]
    }
    if (!/\.(json|ya?ml|csv|tsv)$/.test(file)) {
      const fix = 'write metrics as .json, .yaml, .yml, .csv or .tsv'
      return [valueAt(path, `\`${file}\` is no kind of metric file that is read`, fix)]
    }
    const fault = pathFault(file)
    if (fault !== null) {
      const fix = 'let the run write it under another name: this one cannot be kept as an artifact'
      return [valueAt(path, `the metric file ${JSON.stringify(file)} is refused: ${fault}`, fix)]
    }
    const earlier = first.get(pathKey(file))
    if (earlier === undefined) {
      first.set(pathKey(file), file)
      return []
    }
    const what =
      earlier === file
        ? `\`${file}\` is already a metric file`
        : `\`${file}\` and \`${earlier}\` are one file on some platforms`
    return [valueAt(path, what, earlier === file ? 'keep one of them' : 'give them different names')]
  })
  if (evaluate?.directions !== undefined && files.length === 0) {
    const what = '`directions` is for metrics in files, and no metric file is given'
    findings.push(keyAt(['evaluate', 'directions'], what, 'add `metric-files`, or remove it'))
  }
  return findings
}

/** Edges of bins in ascending order. */
export function binsRise({ evaluate }: DraftModel): Finding[] {
  return (evaluate?.slices ?? []).flatMap((slice, index) => {
    if (typeof slice !== 'object' || !('bins' in slice)) return []
    return rising(slice.bins ?? [], ['evaluate', 'slices', index, 'bins'], 'the edges of bins')
  })
}
