import { visible } from '../../_lib/text/escape.ts'
import { formatDuration } from '../../_lib/text/quantities.ts'
import { REPOSITORY } from './github.ts'
import type { Made, MadePull, MadeRelease } from './result.ts'

export type Ending = {
  made: Made
  /** What GitHub said to the merge of the second pull request. */
  refusal: string
  /** The author's clone, as a path to type. */
  clone: string
  seconds: number
  /** Whether the address answers after the demo has ended its story. */
  serves: boolean
  /** With which a pull request can be opened. */
  access?: { api: string; token: string } | undefined
}

/** The end of the demo: what was made, where it can be looked at, and what to do next. */
export function lastScreen({ made, refusal, clone, seconds, serves, access }: Ending): string {
  return [
    '',
    'Pull requests',
    ...made.pulls.flatMap(pull => pullLines(pull, refusal)),
    '',
    'Releases',
    ...aligned(made.releases.map(releaseRow)),
    '',
    `${made.runs} workflow runs of ${made.jobs} jobs, ${made.comments} comments, all in ${formatDuration(seconds)}.`,
    '',
    ...(serves
      ? lookAround({ made, refusal, clone, seconds, serves, access })
      : [
          `The clone is in ${clone}, GitHub’s state beside it.`,
          'Without --once the pages stay open to be looked at.',
        ]),
  ].join('\n')
}

/** Three lines of at most 80 columns. */
function pullLines({ number, title, verdict, state }: MadePull, refusal: string): string[] {
  const ended = state === 'merged' ? 'merged' : number === 2 ? `merge refused: ${refusal}` : 'open'
  return [`  #${number}  ${visible(title)}`, `      ${visible(verdict)}`, `      ${visible(ended)}`]
}

function releaseRow({ tag, trainedBy: { run, pull } }: MadeRelease): string[] {
  const by = pull === null ? `run ${run}, on main` : `run ${run}, of pull request #${pull}`
  return [`  ${tag}`, by, pull === null ? '' : 'not trained again']
}

function lookAround({ made, clone, access }: Ending): string[] {
  const { url, pulls, releases } = made
  const lines = [
    ['Look around', url],
    ...pulls.map(({ number, url: page }) => [`  #${number}`, page]),
    ...releases.map(({ version, url: page }) => [`  ${version}`, page]),
  ]
  return [
    ...aligned(lines),
    '',
    'Your turn: change trainyard.yml, push a branch, open a pull request:',
    '',
    ...commands(clone, access),
    '',
    'Ctrl-C ends.',
  ]
}

function commands(clone: string, access: Ending['access']): string[] {
  const push = [`  cd ${clone}`, '  git switch -c mine && git commit -am "Try it" && git push origin mine']
  if (access === undefined) return push
  const { api, token } = access
  return [
    ...push,
    `  curl -H 'Authorization: token ${token}' \\`,
    `    -d '{"title":"Try it","head":"mine","base":"main"}' \\`,
    `    ${api}/repos/${REPOSITORY}/pulls`,
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
