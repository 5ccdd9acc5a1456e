/** Whom a secret or variable belongs to: an organisation, a repository, or one of a repository's environments. */
export type Scope =
  | { owner: string; repositoryId: null; environment: null }
  | { owner: null; repositoryId: number; environment: string | null }

/** A variable, or a secret, which nobody reads again but the runner. Names are in capitals. */
export type Variable = {
  id: number
  scope: Scope
  name: string
  value: string
  /** Of an organisation's: which of its repositories have it; `selected` are those of `repositories`. */
  visibility: 'all' | 'private' | 'selected'
  repositories: number[]
  createdAt: string
  updatedAt: string
}

export type Kind = 'secrets' | 'variables'
