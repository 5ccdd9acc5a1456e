/** The owner of a secret or variable: an organisation, a repository, or a repository's environment. */
export type VariableScope =
  | { owner: string; repositoryId: null; environment: null }
  | { owner: null; repositoryId: number; environment: string | null }

/** A variable, or a secret, whose value only the runner reads. Names are upper-case. */
export type Variable = {
  id: number
  scope: VariableScope
  name: string
  value: string
  /** For an organisation's: which of its repositories have it; `selected` means those in `repositories`. */
  visibility: 'all' | 'private' | 'selected'
  repositories: number[]
  createdAt: string
  updatedAt: string
}

export type VariableKind = 'secrets' | 'variables'
