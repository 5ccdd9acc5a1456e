import type { Run } from '../contract/run.ts'
import { formatBytes } from '../text/quantities.ts'

/** A few lines for the job's summary. */
export function trainingMarkdown({
  model,
  status,
  fingerprint,
  seconds,
  rows,
  backend,
  artifact,
}: Run): string {
  const facts = [
    ['status', status],
    ['fingerprint', `\`${fingerprint.slice(0, 12)}\``],
    ['took', `${seconds.toFixed(0)} s`],
    ...(rows
      ? [['rows', `${rows.train.toLocaleString('en')} + ${rows.validation.toLocaleString('en')} validation`]]
      : []),
    ...(backend ? [['backend', backend.used]] : []),
    ['artifact', `${artifact.files.length} files, ${formatBytes(artifact.bytes)}`],
  ]
  const lines = facts.map(([name, value]) => `| ${name} | ${value} |`)
  return [`### Training of ${model}`, '', '| | |', '| --- | --- |', ...lines, ''].join('\n')
}
