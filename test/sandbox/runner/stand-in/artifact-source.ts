import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { Artifact } from '../../github/row/workflow.ts'
import { artifactsOf } from '../github-rows.ts'
import { StepFailure } from '../job/step-failure.ts'
import type { StandInCall } from './stand-in.ts'

export type Listed = Pick<Artifact, 'id' | 'name' | 'digest'>

/** A source of artifacts: the newest of each name, and their bytes. */
export type ArtifactSource = { list(): Promise<Listed[]>; open(artifact: Listed): Promise<Readable> }

/**
 * Artifacts of the job's own attempt, without a token. On GitHub a partial re-run usually sees those of earlier attempts, too, but in
 * July 2026 it did not (download-artifact#486); only `github-token` with `run-id` is reliable.
 */
export function ownAttempt({ job }: StandInCall): ArtifactSource {
  const { world, run } = job.request
  const isOurs = ({ attempt }: Artifact) => attempt === run.attempt
  return {
    async list() {
      return newest(artifactsOf(world, run).filter(row => isOurs(row) && row.expiresAt > world.time()))
    },
    open: async ({ id }) => world.artifacts.read(id),
  }
}

/** Artifacts of any run, through the API, with the token's permissions. */
export function anyRun(
  { job, inputs }: StandInCall,
  { repository, run }: { repository: string; run: string },
): ArtifactSource {
  const base = `${job.request.world.api}/repos/${repository}/actions`
  const headers = { authorization: `Bearer ${inputs['github-token']}`, accept: 'application/vnd.github+json' }
  const get = async (path: string) => {
    const response = await fetch(`${base}${path}`, { headers })
    if (response.ok) return response
    const { message } = (await response.json().catch(() => ({}))) as { message?: string }
    throw new StepFailure(
      `Unable to download artifact(s): ${message ?? response.statusText} (${response.status})`,
    )
  }
  return {
    async list() {
      const rows: Listed[] = []
      for (let page = 1; ; page++) {
        const response = await get(`/runs/${encodeURIComponent(run)}/artifacts?per_page=100&page=${page}`)
        const { artifacts } = (await response.json()) as { artifacts: Listed[] }
        rows.push(...artifacts)
        if (artifacts.length < 100) return newest(rows)
      }
    },
    async open({ id }) {
      const { body } = await get(`/artifacts/${id}/zip`)
      return Readable.fromWeb(body as ReadableStream)
    },
  }
}

function newest(rows: readonly Listed[]): Listed[] {
  const byName = new Map<string, Listed>()
  for (const { id, name, digest } of [...rows].sort((a, b) => a.id - b.id))
    byName.set(name, { id, name, digest })
  return [...byName.values()]
}
