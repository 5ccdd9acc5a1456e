import type { Readable } from 'node:stream'
import { Refusal } from '../http/answer.ts'
import { nodeId } from '../identity/node-id.ts'
import { repositoryUrl } from '../repository/repository.ts'
import type { Repository } from '../row/repository.ts'
import type { Artifact, Run } from '../row/workflow.ts'
import type { Schemas } from '../schemas.ts'
import { meter } from '../store/meter.ts'
import type { World } from '../world.ts'

const DAY = 86_400_000

/** Stores a zip as a run's artifact for 1 to 90 days; each name can be used once. */
export async function storeArtifact(
  world: World,
  run: Run,
  { name, zip, days = 90 }: { name: string; zip: Readable; days?: number },
): Promise<Artifact> {
  const isFree = () => !world.store.artifacts.find(row => row.runId === run.id && row.name === name)
  if (!isFree()) throw taken(name)
  const id = world.store.nextId()
  const { stream, received } = meter(zip)
  await world.artifacts.write(id, stream)
  if (!isFree()) {
    world.artifacts.remove(id)
    throw taken(name)
  }
  const { bytes, sha256 } = received()
  const expires = new Date(world.now().getTime() + Math.min(90, Math.max(1, days)) * DAY)
  const expiresAt = `${expires.toISOString().slice(0, 19)}Z`
  const of = { repositoryId: run.repositoryId, runId: run.id, attempt: run.attempt }
  const row = { id, ...of, name, bytes, digest: `sha256:${sha256}` }
  return world.store.artifacts.put({ ...row, createdAt: world.time(), expiresAt })
}

function taken(name: string): Refusal {
  return new Refusal(409, `an artifact with this name already exists on the workflow run: ${name}`)
}

export function isExpired(world: World, { expiresAt }: Artifact): boolean {
  return expiresAt <= world.time()
}

export function artifactView(world: World, repository: Repository, artifact: Artifact): Schemas['artifact'] {
  const url = `${repositoryUrl(world, repository)}/actions/artifacts/${artifact.id}`
  const run = world.store.runs.get(artifact.runId)
  return {
    id: artifact.id,
    node_id: nodeId('AF', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.bytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(world, artifact),
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    workflow_run: run && {
      id: run.id,
      repository_id: run.repositoryId,
      head_repository_id: run.headRepositoryId,
      ...(run.headBranch !== null && { head_branch: run.headBranch }),
      head_sha: run.headSha,
    },
  }
}
