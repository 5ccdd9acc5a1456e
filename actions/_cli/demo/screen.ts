import { join } from 'node:path'
import type { Comparison } from '../../_lib/contract/comparison.ts'
import type { Phrase } from '../../_lib/report/content.ts'
import { gatesTable } from '../../_lib/report/gates-table.ts'
import { formatDuration } from '../../_lib/report/quantities.ts'
import { verdictWords } from '../../_lib/report/verdict.ts'

type Told = { comparison: Comparison; baselines: string; folder: string; seconds: number }

/** The end of the demo: verdict, gates, what a model had to beat, where everything lies and what to do next. */
export function lastScreen({ comparison, baselines, folder, seconds }: Told): string {
  const at = (name: string) => join(folder, name)
  return [
    '',
    ...gateLines(comparison),
    '',
    ...baselines.trim().split('\n'),
    '',
    `The comment    ${at('report/report.md')}`,
    `The whole      ${at('report/report.html')}  (open it in a browser)`,
    `The repository ${at('flight-delay')}  (champion on main, candidate on airports)`,
    '',
    `Played in ${formatDuration(seconds)}. Your turn: change trainyard.yml in the repository; its README.md says how to`,
    'train and judge a candidate of your own.',
  ].join('\n')
}

function gateLines(comparison: Comparison): string[] {
  const tables = gatesTable({ comparison }).flatMap(block => (block.kind === 'table' ? [block] : []))
  const lines = tables.flatMap(({ head, rows, align }) =>
    aligned(
      [head, ...rows].map(row => row.map(plain)),
      align,
    ),
  )
  return [verdictWords(comparison), '', ...lines]
}

/** Columns padded to their widest cell; `align` has `l` or `r` for each. */
function aligned(rows: string[][], align: string): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  return rows.map(row =>
    row
      .map((cell, column) =>
        align[column] === 'r' ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  )
}

function plain(phrase: Phrase): string {
  if (Array.isArray(phrase)) return phrase.map(plain).join('')
  if (typeof phrase === 'string') return phrase
  if ('strong' in phrase) return plain(phrase.strong)
  return 'code' in phrase ? phrase.code : phrase.said
}
