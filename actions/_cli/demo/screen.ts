import { visible } from '../../_lib/report/escape.ts'
import { formatDuration } from '../../_lib/report/quantities.ts'
import type { Made, MadePull, MadeRelease } from './made.ts'

export type Ending = {
  made: Made
  /** What GitHub said to the merge of the second pull request. */
  refusal: string
  /** The author's clone, as a path to type. */
  clone: string
  seconds: number
  /** Whether the address answers after the demo has ended its story. */
  serves: boolean
}

/** The end of the demo: what was made, where it can be looked at, and what to do next. */
export function lastScreen({ made, refusal, clone, seconds, serves }: Ending): string {
  return [
    '',
    ...aligned([['Pull request', 'Verdict', 'Ended'], ...made.pulls.map(pull => pullRow(pull, refusal))]),
    '',
    ...aligned([['Release', 'Trained by', ''], ...made.releases.map(releaseRow)]),
    '',
    `${made.runs} workflow runs of ${made.jobs} jobs, ${made.comments} comments, all in ${formatDuration(seconds)}.`,
    '',
    ...(serves
      ? lookAround(made, clone)
      : [`Everything lies below the state folder; the clone in ${clone}.`]),
  ].join('\n')
}

function pullRow({ number, title, verdict, state }: MadePull, refusal: string): string[] {
  const ended = state === 'merged' ? 'merged' : number === 2 ? `merge refused: ${refusal}` : 'open'
  return [`#${number} ${visible(title)}`, visible(verdict), visible(ended)]
}

function releaseRow({ tag, trainedBy: { run, pull } }: MadeRelease): string[] {
  const by = pull === null ? `run ${run}, on main` : `run ${run}, of pull request #${pull}`
  return [tag, by, pull === null ? '' : 'not trained again']
}

function lookAround({ url, pulls, releases }: Made, clone: string): string[] {
  const lines = [
    ['Look around', url],
    ...pulls.map(({ number, url: page }) => [`  #${number}`, page]),
    ...releases.map(({ version, url: page }) => [`  ${version}`, page]),
  ]
  return [
    ...aligned(lines),
    '',
    `Your turn: change trainyard.yml in ${clone}, commit on a branch and push it;`,
    'the workflows answer when you open a pull request. Ctrl-C ends.',
  ]
}

/** Columns padded to their widest cell. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  return rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
}
