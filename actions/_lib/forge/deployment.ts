import type { Forge } from './client.ts'
import { createOnce } from './retry/create-once.ts'

/**
 * What identifies a deployment: commit, environment and task. `task`, such as `deploy:flight-delay`, keeps the models of a repository
 * apart. Nothing in this file is imported yet: `deploy` will use it.
 */
export type DeploymentKey = { sha: string; environment: string; task: string }

type DeploymentState = 'queued' | 'pending' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'

export type DeploymentStatus = {
  state: DeploymentState
  /** GitHub takes 140 characters. */
  description: string
  /** Address of the run or pull request that deploys; empty for none. */
  logUrl: string
}

const PAGE = 100
const MOST_DESCRIPTION = 140

/** The newest deployment with this key; null if there is none. */
export async function findDeployment(
  { client, owner, repo }: Forge,
  key: DeploymentKey,
): Promise<number | null> {
  const found = await client.paginate(client.rest.repos.listDeployments, {
    owner,
    repo,
    ...key,
    per_page: PAGE,
  })
  return found.reduce<number | null>((newest, { id }) => Math.max(newest ?? 0, id), null)
}

/** Creates the deployment with this key unless it exists; answers its id. */
export async function ensureDeployment(
  forge: Forge,
  { key, description, payload }: { key: DeploymentKey; description: string; payload: Record<string, string> },
): Promise<number> {
  const there = await findDeployment(forge, key)
  if (there !== null) return there
  const { client, owner, repo } = forge
  const { sha: ref, environment, task } = key
  return await createOnce({
    make: async () => {
      const { data } = await client.rest.repos.createDeployment({
        owner,
        repo,
        ref,
        environment,
        task,
        description: within(description),
        payload,
        auto_merge: false,
        required_contexts: [],
      })
      if (!('id' in data)) throw new Error(`GitHub created no deployment: ${data.message}`)
      return data.id
    },
    find: () => findDeployment(forge, key),
  })
}

/** Sets the status of a deployment, unless its latest status is the same. */
export async function setDeploymentStatus(forge: Forge, id: number, status: DeploymentStatus): Promise<void> {
  const wanted = { ...status, description: within(status.description) }
  if (await hasStatus(forge, id, wanted)) return
  const { client, owner, repo } = forge
  const { state, description, logUrl: log_url } = wanted
  await createOnce({
    make: async () => {
      await client.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: id,
        state,
        description,
        ...(log_url !== '' && { log_url }),
        auto_inactive: state === 'success',
      })
      return true
    },
    find: async () => (await hasStatus(forge, id, wanted)) || null,
  })
}

/** Statuses come newest first. */
async function hasStatus(
  { client, owner, repo }: Forge,
  id: number,
  wanted: DeploymentStatus,
): Promise<boolean> {
  const { data } = await client.rest.repos.listDeploymentStatuses({
    owner,
    repo,
    deployment_id: id,
    per_page: 1,
  })
  const [latest] = data
  return (
    latest !== undefined &&
    latest.state === wanted.state &&
    latest.description === wanted.description &&
    (latest.log_url ?? '') === wanted.logUrl
  )
}

function within(description: string): string {
  return description.length <= MOST_DESCRIPTION
    ? description
    : `${description.slice(0, MOST_DESCRIPTION - 1)}…`
}
