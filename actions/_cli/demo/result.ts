import { type Check, inspect } from '../../../test/sandbox/sandbox.ts'
import { manifestSchema } from '../../_lib/contract/manifest.ts'
import { NAME, type Place, REPOSITORY } from './github.ts'

/** What a pull request came to. */
export type MadePull = {
  number: number
  title: string
  verdict: string
  state: 'merged' | 'open'
  url: string
}
/** A release, and the pull request whose run trained it, if one did. */
export type MadeRelease = {
  tag: string
  version: string
  trainedBy: { run: number; pull: number | null }
  url: string
}
export type Made = {
  pulls: MadePull[]
  releases: MadeRelease[]
  runs: number
  jobs: number
  /** Of all pull requests. */
  comments: number
  url: string
}

/** Reads from the sandbox what the story left behind, in the order in which it came. */
export async function madeIn({ sandbox }: Pick<Place, 'sandbox'>): Promise<Made> {
  const model = inspect(sandbox, REPOSITORY)
  const url = `${sandbox.url}/${REPOSITORY}`
  const pulls = model.pulls().map(({ number, title, head, merged }): MadePull => {
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

/** The title of the model's check on the head: the verdict in one line. */
function verdictOf(checks: readonly Check[]): string {
  return checks.findLast(({ name }) => isReport(name))?.output.title ?? 'no verdict'
}

/** A fork's check says in brackets that it is not verified. */
function isReport(name: string): boolean {
  const own = `Trainyard: ${NAME}`
  return name === own || name.startsWith(`${own} (`)
}
