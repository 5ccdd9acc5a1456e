import type { Schemas } from '../schemas.ts'

export type CheckState = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'

export type CheckConclusion = NonNullable<Schemas['check-run']['conclusion']>

export type CheckAnnotation = {
  path: string
  start_line: number
  end_line: number
  start_column: number | null
  end_column: number | null
  annotation_level: 'notice' | 'warning' | 'failure'
  message: string
  title: string | null
  raw_details: string | null
}

/** A check run. */
export type Check = {
  id: number
  repositoryId: number
  suite: number
  name: string
  head: string
  app: string
  externalId: string | null
  detailsUrl: string | null
  status: CheckState
  conclusion: CheckConclusion | null
  startedAt: string | null
  completedAt: string | null
  output: { title: string | null; summary: string | null; text: string | null }
  annotations: CheckAnnotation[]
}

/** A commit status. Statuses never change; the newest of a context counts. */
export type Status = {
  id: number
  repositoryId: number
  sha: string
  context: string
  state: 'error' | 'failure' | 'pending' | 'success'
  description: string | null
  targetUrl: string | null
  creator: string
  at: string
}
