/** A person, an organisation, or an app's robot, whose login ends in `[bot]`. */
export type User = {
  id: number
  login: string
  type: 'User' | 'Organization' | 'Bot'
  siteAdmin: boolean
  /** Logins of an organisation's owners. */
  owners: string[]
  createdAt: string
}

/** A credential. */
export type Token = {
  id: number
  secret: string
  login: string
  /** The app of an installation token, `github-actions` for a job's; null for a person's own. */
  app: string | null
  /** Full names that the token was made for; null: all that its user can see. */
  repositories: string[] | null
  /** Null: all that its user may. */
  permissions: Permissions | null
  /** What it does starts no workflow: true of GITHUB_TOKEN alone. */
  silent: boolean
  /** The job that it was minted for; stands in recordings. */
  job: string | null
  /** That job's row, of a GITHUB_TOKEN. */
  jobId: number | null
  revoked: boolean
}

export type Permission =
  | 'actions'
  | 'actions_variables'
  | 'administration'
  | 'attestations'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'environments'
  | 'id_token'
  | 'issues'
  | 'metadata'
  | 'pull_requests'
  | 'secrets'
  | 'statuses'
  | 'workflows'

export type Level = 'none' | 'read' | 'write'

/** As `permissions:` of a job; what is not named is `none`, but for metadata. */
export type Permissions = Partial<Record<Permission, Level>>

export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'
