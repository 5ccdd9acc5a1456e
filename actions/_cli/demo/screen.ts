import { join } from 'node:path'
import type { Comparison } from '../../_lib/contract/comparison.ts'
import { visible } from '../../_lib/report/escape.ts'
import { gateRows } from '../../_lib/report/gate-row.ts'
import { formatDuration } from '../../_lib/report/quantities.ts'
import { verdictWords } from '../../_lib/report/verdict.ts'
import { percent } from '../../_lib/report/words.ts'

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
    `Comment     ${at('report/report.md')}`,
    `Report      ${at('report/report.html')}  (the same with every curve; open it in a browser)`,
    `Repository  ${at('flight-delay')}  (champion on main, candidate on airports)`,
    '',
    `Played in ${formatDuration(seconds)}. Your turn: change trainyard.yml in the repository; its README.md says how to`,
    'train and judge a candidate of your own.',
  ].join('\n')
}

function gateLines(comparison: Comparison): string[] {
  const head = [
    'Gate',
    'Champion',
    'Candidate',
    'Δ',
    `${percent(comparison.confidence)} interval of Δ`,
    'Rule',
    'Result',
  ]
  const rows = gateRows(comparison).map(({ gate, ...row }) => {
    const name = gate.slice === null ? gate.metric : `${gate.metric} in ${visible(gate.slice)}`
    const [candidate = ''] = row.candidate.split(' ')
    return [name, row.champion, candidate, row.delta, row.interval, row.rule, row.result]
  })
  return [verdictWords(comparison), '', ...aligned([head, ...rows], 'lrrrrll')]
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
