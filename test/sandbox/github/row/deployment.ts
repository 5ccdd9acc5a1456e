import type { Schemas } from '../schemas.ts'

export type Deployment = {
  id: number
  repositoryId: number
  sha: string
  ref: string
  task: string
  environment: string
  payload: Record<string, unknown> | string
  description: string | null
  transient: boolean
  production: boolean
  creator: string
  app: string | null
  createdAt: string
  updatedAt: string
}

/** A status of a deployment. Statuses never change; the newest counts. */
export type DeploymentStatus = {
  id: number
  deploymentId: number
  state: Schemas['deployment-status']['state']
  description: string
  environment: string
  environmentUrl: string
  logUrl: string
  creator: string
  app: string | null
  at: string
}

/** A deployment environment, created with its first deployment. */
export type Environment = {
  id: number
  repositoryId: number
  name: string
  /** Which refs may deploy; null: all. */
  branches: 'protected' | 'custom' | null
  createdAt: string
  updatedAt: string
}

/** A name that a branch or tag must have to deploy; `*` is no slash. */
export type BranchPolicy = { id: number; environmentId: number; name: string; type: 'branch' | 'tag' }
