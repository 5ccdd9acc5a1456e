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
  /** The app of an installation token, `github-actions` for a job's token; null for a person's. */
  app: string | null
  /** Full names of its repositories; null: all that its user can see. */
  repositories: string[] | null
  /** Null: all permissions of its user. */
  permissions: Permissions | null
  /** Whether its events start no workflows; true only for GITHUB_TOKEN. */
  silent: boolean
  /** The job that it was created for, shown in recordings. */
  job: string | null
  /** Id of that job's row, for a GITHUB_TOKEN. */
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

export type PermissionLevel = 'none' | 'read' | 'write'

/** As `permissions:` of a job; unnamed ones are `none`, except metadata. */
export type Permissions = Partial<Record<Permission, PermissionLevel>>

export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'
