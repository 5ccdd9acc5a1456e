/** An issue, or the issue of a pull request. */
export type Issue = {
  id: number
  repositoryId: number
  number: number
  isPull: boolean
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'reopened' | null
  author: string
  /** The app that wrote it, or null. */
  app: string | null
  /** Label ids. */
  labels: number[]
  createdAt: string
  updatedAt: string
  closedAt: string | null
  closedBy: string | null
}

/** A comment on an issue or on a pull request's conversation. */
export type Comment = {
  id: number
  repositoryId: number
  issueNumber: number
  author: string
  app: string | null
  body: string
  createdAt: string
  updatedAt: string
}

/** One event of an issue's history: labelled, closed, merged … */
export type IssueEvent = {
  id: number
  repositoryId: number
  issueNumber: number
  event:
    | 'labeled'
    | 'unlabeled'
    | 'closed'
    | 'reopened'
    | 'merged'
    | 'ready_for_review'
    | 'convert_to_draft'
    | 'renamed'
    | 'base_ref_changed'
  actor: string
  label: { name: string; color: string } | null
  commit: string | null
  at: string
}

export type Label = {
  id: number
  repositoryId: number
  name: string
  /** Six hexadecimal digits. */
  color: string
  description: string | null
}

export const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const

/** A reaction to a comment or an issue; one per account and kind. */
export type Reaction = {
  id: number
  /** Id of the comment or of the issue; no two rows share one. */
  subject: number
  content: (typeof REACTIONS)[number]
  login: string
  at: string
}
