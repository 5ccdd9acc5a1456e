import type { Run } from '../contract/run.ts'
import { codeSpan } from '../text/escape.ts'
import { shortDigest } from '../text/ids.ts'
import { count, formatCount } from '../text/numbers.ts'
import { formatBytes, formatDuration } from '../text/quantities.ts'
import { table } from '../text/table.ts'

/** A training for the job's summary. */
export function trainingMarkdown(run: Run): string {
  const { model, status, fingerprint, seconds, rows, backend, artifact } = run
  const facts = [
    ['Status', status],
    ['Fingerprint', codeSpan(shortDigest(fingerprint))],
    ['Time', formatDuration(seconds)],
    ...(rows ? [['Rows', `${formatCount(rows.train)} + ${formatCount(rows.validation)} validation`]] : []),
    ...(backend ? [['Backend', codeSpan(backend.used)]] : []),
    ['Artifact', `${count(artifact.files.length, 'file')}, ${formatBytes(artifact.bytes)}`],
  ]
  return `### Training of ${codeSpan(model)}\n\n${table('ll', ['Training', 'Candidate'], facts)}\n`
}
