import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import { measure, megabytes, python, ratio, seconds } from './measure.ts'

const CLI = join(import.meta.dirname, '../../actions/_dist/trainyard.mjs')
const COMPARE = join(import.meta.dirname, 'compare.py')

/** Paired binary comparison from three CSV files, against pandas, scikit-learn and numpy on the same files. */
export function benchComparison(sizes: number[]): string {
  const rows = sizes.map(compared)
  const head = ['paired comparison', 'Trainyard', 'scikit-learn, numpy', 'time', 'memory']
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r', 'r'] })
}

function compared(size: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'))
  try {
    python('rows.py', folder, String(size))
    const file = (name: string) => join(folder, `${name}.csv`)
    const judged = ['--predictions', file('candidate'), '--champion-predictions', file('champion')]
    const options = ['--task', 'binary', '--labels', file('labels'), '--out', join(folder, 'out'), ...judged]
    const ours = measure([process.execPath, CLI, 'evaluate', ...options], 0)
    const theirs = measure(['python3', COMPARE, file('candidate'), file('champion'), file('labels')], 0)
    return [
      `${size.toLocaleString('en')} rows`,
      `${seconds(ours.seconds)}, ${megabytes(ours.peakBytes)}`,
      `${seconds(theirs.seconds)}, ${megabytes(theirs.peakBytes)}`,
      ratio(ours.seconds / theirs.seconds),
      ratio(ours.peakBytes / theirs.peakBytes),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
