import type { Forge } from './client.ts'

/** What a run left behind; `digest` is `sha256:…` of the zip, null where GitHub does not know it. */
export type ArtifactRow = {
  id: number
  name: string
  /** The run that left it; null if that is gone. */
  runId: number | null
  digest: string | null
  bytes: number
  expired: boolean
  createdAt: string | null
}

const PAGE = 100

/** All artifacts of one run, of every attempt, over all pages. */
export async function artifactsOfRun({ client, owner, repo }: Forge, run: number): Promise<ArtifactRow[]> {
  const found = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
    owner,
    repo,
    run_id: run,
    per_page: PAGE,
  })
  return found.map(rowOf)
}

/** All artifacts of the repository with this very name, over all pages. */
export async function artifactsNamed({ client, owner, repo }: Forge, name: string): Promise<ArtifactRow[]> {
  const found = await client.paginate(client.rest.actions.listArtifactsForRepo, {
    owner,
    repo,
    name,
    per_page: PAGE,
  })
  return found.map(rowOf)
}

type Answered = {
  id: number
  name: string
  digest?: string | null
  size_in_bytes: number
  expired: boolean
  created_at: string | null
  workflow_run?: { id?: number } | null
}

function rowOf(artifact: Answered): ArtifactRow {
  const { id, name, digest, size_in_bytes: bytes, expired, created_at: createdAt, workflow_run } = artifact
  return { id, name, runId: workflow_run?.id ?? null, digest: digest ?? null, bytes, expired, createdAt }
}
