import { visible } from '../../_lib/text/escape.ts'
import { formatDuration } from '../../_lib/text/quantities.ts'
import { REPOSITORY } from './github.ts'
import type { DemoResult, PullOutcome, ReleaseOutcome } from './result.ts'

export type ScreenContent = {
  result: DemoResult
  /** GitHub's message on the refused merge of the second pull request. */
  refusal: string
  /** Path of the author's clone, from where the demo was called. */
  clone: string
  seconds: number
  /** Whether GitHub keeps running after the story. */
  serves: boolean
  /** For the command that opens a pull request. */
  access?: { api: string; token: string } | undefined
}

/** The end of the demo: its pull requests and releases, their addresses, and what to try next. */
export function lastScreen({ result, refusal, clone, seconds, serves, access }: ScreenContent): string {
  return [
    '',
    'Pull requests',
    ...result.pulls.flatMap(pull => pullLines(pull, refusal)),
    '',
    'Releases',
    ...aligned(result.releases.map(releaseRow)),
    '',
    `${result.runs} workflow runs with ${result.jobs} jobs and ${result.comments} comments in ${formatDuration(seconds)}.`,
    '',
    ...(serves
      ? nextSteps({ result, clone, access })
      : [
          `Your clone is in ${clone}, GitHub’s state is beside it.`,
          'Run the demo without --once to browse the pages.',
        ]),
  ].join('\n')
}

/** Three lines of at most 80 columns. */
function pullLines({ number, title, verdict, state }: PullOutcome, refusal: string): string[] {
  const ended = state === 'merged' ? 'merged' : number === 2 ? `merge refused: ${refusal}` : 'open'
  return [`  #${number}  ${visible(title)}`, `      ${visible(verdict)}`, `      ${visible(ended)}`]
}

function releaseRow({ tag, trainedBy: { run, pull } }: ReleaseOutcome): string[] {
  const by = pull === null ? `run ${run}, on main` : `run ${run}, of pull request #${pull}`
  return [`  ${tag}`, by, pull === null ? '' : 'not trained again']
}

function nextSteps({ result, clone, access }: Pick<ScreenContent, 'result' | 'clone' | 'access'>): string[] {
  const { url, pulls, releases } = result
  const lines = [
    ['Browse', url],
    ...pulls.map(({ number, url: page }) => [`  #${number}`, page]),
    ...releases.map(({ version, url: page }) => [`  ${version}`, page]),
  ]
  return [
    ...aligned(lines),
    '',
    'Your turn: edit trainyard.yml, push a branch, open a pull request:',
    '',
    ...commands(clone, access),
    '',
    'Press Ctrl-C to stop.',
  ]
}

function commands(clone: string, access: ScreenContent['access']): string[] {
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
