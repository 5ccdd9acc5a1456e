import { type Check, inspect } from '../../../test/sandbox/sandbox.ts'
import { manifestSchema } from '../../_lib/contract/manifest.ts'
import { type DemoGitHub, NAME, REPOSITORY } from './github.ts'

/** How a pull request ended. */
export type PullOutcome = {
  number: number
  title: string
  verdict: string
  state: 'merged' | 'open'
  url: string
}
/** A release, and the pull request whose run trained it, if one did. */
export type ReleaseOutcome = {
  tag: string
  version: string
  trainedBy: { run: number; pull: number | null }
  url: string
}
export type DemoResult = {
  pulls: PullOutcome[]
  releases: ReleaseOutcome[]
  runs: number
  jobs: number
  /** On all pull requests. */
  comments: number
  url: string
}

/** Reads the story's pull requests, releases and runs from the sandbox, oldest first. */
export async function readResult({ sandbox }: Pick<DemoGitHub, 'sandbox'>): Promise<DemoResult> {
  const model = inspect(sandbox, REPOSITORY)
  const url = `${sandbox.url}/${REPOSITORY}`
  const pulls = model.pulls().map(({ number, title, head, merged }): PullOutcome => {
    const state = merged ? 'merged' : 'open'
    return { number, title, verdict: verdictOf(model.checks(head.sha)), state, url: `${url}/pull/${number}` }
  })
  const released = model.releases().filter(({ draft }) => !draft)
  const pullOf = (runId: number | null) => model.runs().find(({ id }) => id === runId)?.pulls[0] ?? null
  return {
    pulls,
    releases: await Promise.all(
      released.map(async release => {
        const asset = model.assets(release).find(({ name }) => name === 'manifest.json')!
        const { version, code } = manifestSchema.parse(JSON.parse(String(await model.bytes(asset))))
        const trainedBy = { run: code.run ?? 0, pull: pullOf(code.run) }
        const page = `${url}/releases/tag/${encodeURIComponent(release.tag)}`
        return { tag: release.tag, version, trainedBy, url: page }
      }),
    ),
    runs: model.runs().length,
    jobs: model.jobs().filter(({ conclusion }) => conclusion !== 'skipped').length,
    comments: model.comments().length,
    url,
  }
}

/** The title of the model's newest check on the head: the verdict in one line. */
function verdictOf(checks: readonly Check[]): string {
  return checks.findLast(({ name }) => isReport(name))?.output.title ?? 'no verdict'
}

/** The check of a fork's pull request has a name with a remark in brackets. */
function isReport(name: string): boolean {
  const own = `Trainyard: ${NAME}`
  return name === own || name.startsWith(`${own} (`)
}
