import type { Forge } from './client.ts'

/** An artifact of a run; `digest` is `sha256:…` of the zip, null where GitHub does not know it. */
export type ArtifactRow = {
  id: number
  name: string
  /** The run that uploaded it; null if that run was deleted. */
  runId: number | null
  digest: string | null
  bytes: number
  expired: boolean
  createdAt: string | null
}

const PAGE = 100

/** All artifacts of a run, of all its attempts, over all pages. */
export async function artifactsOfRun({ client, owner, repo }: Forge, run: number): Promise<ArtifactRow[]> {
  const found = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
    owner,
    repo,
    run_id: run,
    per_page: PAGE,
  })
  return found.map(rowOf)
}

/** All artifacts of the repository with exactly this name, over all pages. */
export async function artifactsNamed({ client, owner, repo }: Forge, name: string): Promise<ArtifactRow[]> {
  const found = await client.paginate(client.rest.actions.listArtifactsForRepo, {
    owner,
    repo,
    name,
    per_page: PAGE,
  })
  return found.map(rowOf)
}

type ArtifactAnswer = {
  id: number
  name: string
  digest?: string | null
  size_in_bytes: number
  expired: boolean
  created_at: string | null
  workflow_run?: { id?: number } | null
}

function rowOf(artifact: ArtifactAnswer): ArtifactRow {
  const { id, name, digest, size_in_bytes: bytes, expired, created_at: createdAt, workflow_run } = artifact
  return { id, name, runId: workflow_run?.id ?? null, digest: digest ?? null, bytes, expired, createdAt }
}
