import { json } from 'node:stream/consumers'
import type { Check } from '../../../test/sandbox/github/check/check.ts'
import type { Pull } from '../../../test/sandbox/github/pull/pull.ts'
import type { World } from '../../../test/sandbox/github/world.ts'
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
  const { world } = sandbox
  const { store } = world
  const { id } = store.repositories.find(row => `${row.owner}/${row.name}` === REPOSITORY)!
  const ours = <Row extends { repositoryId: number }>(row: Row) => row.repositoryId === id
  const url = `${sandbox.url}/${REPOSITORY}`
  const checks = store.checks.filter(ours)
  const pulls = store.pulls.filter(ours).map((pull): MadePull => {
    const { title } = store.issues.find(row => ours(row) && row.number === pull.number)!
    const { number, merged } = pull
    const state = merged ? 'merged' : 'open'
    return { number, title, verdict: verdictOf(checks, pull), state, url: `${url}/pull/${number}` }
  })
  const released = store.releases.filter(row => ours(row) && !row.draft)
  return {
    pulls,
    releases: await Promise.all(
      released.map(async row => {
        const { version, code } = await manifestOf(world, row.id)
        const trainedBy = { run: code.run ?? 0, pull: pullOf(world, code.run) }
        return { tag: row.tag, version, trainedBy, url: `${url}/releases/tag/${encodeURIComponent(row.tag)}` }
      }),
    ),
    runs: store.runs.filter(ours).length,
    jobs: store.jobs.filter(job => ours(job) && job.conclusion !== 'skipped').length,
    comments: store.comments.filter(ours).length,
    url,
  }
}

/** The title of the model's check on the head: the verdict in one line. */
function verdictOf(checks: readonly Check[], { head }: Pull): string {
  const found = checks.filter(check => check.head === head.sha && isReport(check.name))
  return found.at(-1)?.output.title ?? 'no verdict'
}

/** A fork's check says in brackets that it is not verified. */
function isReport(name: string): boolean {
  const own = `Trainyard: ${NAME}`
  return name === own || name.startsWith(`${own} (`)
}

async function manifestOf({ store, assets }: World, releaseId: number) {
  const asset = store.assets.find(row => row.releaseId === releaseId && row.name === 'manifest.json')!
  return manifestSchema.parse(await json(assets.read(asset.id)))
}

function pullOf({ store }: World, runId: number | null): number | null {
  return store.runs.get(runId ?? 0)?.pulls[0] ?? null
}
