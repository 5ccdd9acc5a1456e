/** The fields of a pull request that an issue does not have; title, body, state and labels are its issue's. */
export type Pull = {
  id: number
  repositoryId: number
  number: number
  head: { repositoryId: number; ref: string; sha: string }
  /** `sha` is the base's tip when the head was last pushed. */
  base: { ref: string; sha: string }
  draft: boolean
  maintainerCanModify: boolean
  merged: { at: string; by: string; sha: string } | null
  /** The test merge of these two tips; `sha` is null on a conflict. */
  mergeability: { head: string; base: string; sha: string | null } | null
  /** Logins. */
  reviewers: string[]
}

export type Review = {
  id: number
  repositoryId: number
  pullNumber: number
  author: string
  body: string
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'
  /** The head that was reviewed. */
  commit: string
  /** Null while pending. */
  submittedAt: string | null
}
