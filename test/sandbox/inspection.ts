import { buffer } from 'node:stream/consumers'
import { fullName } from './github/repository/repository.ts'
import type { Deployment } from './github/row/deployment.ts'
import type { Pull } from './github/row/pull.ts'
import type { Asset, Release } from './github/row/release.ts'
import type { Artifact, Job, Run } from './github/row/workflow.ts'
import { type Sandbox, worldOf } from './github/server.ts'
import { readLog } from './github/workflow/log.ts'
import type { World } from './github/world.ts'

/** Whether a row belongs to the repository that is inspected. */
type IsOurs = (row: { repositoryId: number }) => boolean

/** What a sandbox holds, oldest first: of one repository (`acme/flight-delay`), or of all. Rows are for reading. */
export function inspect(sandbox: Sandbox, repository?: string) {
  const world = worldOf(sandbox)
  const isOurs: IsOurs = ({ repositoryId }) => {
    if (repository === undefined) return true
    const row = world.store.repositories.get(repositoryId)
    return row !== undefined && fullName(row) === repository
  }
  return {
    ...conversation(world, isOurs),
    ...automation(world, isOurs),
    ...publications(world, isOurs),
  }
}

function conversation({ store }: World, isOurs: IsOurs) {
  const issueOf = ({ repositoryId, number }: Pull) =>
    store.issues.find(row => row.repositoryId === repositoryId && row.number === number)!
  return {
    comments: (issue?: number) =>
      store.comments.filter(row => isOurs(row) && (issue === undefined || row.issueNumber === issue)),
    /** Without jobs, which GitHub lists as checks too. */
    checks: (sha?: string) =>
      store.checks.filter(row => isOurs(row) && (sha === undefined || row.head === sha)),
    /** With the title, body and state, which GitHub keeps in the issue of the same number. */
    pulls: () =>
      store.pulls.filter(isOurs).map(pull => {
        const { title, body, state } = issueOf(pull)
        return { ...pull, title, body, state }
      }),
  }
}

function automation(world: World, isOurs: IsOurs) {
  const { store, artifacts } = world
  return {
    runs: () => store.runs.filter(isOurs),
    /** Jobs of one attempt of a run, or of all runs and attempts. */
    jobs: (run?: Pick<Run, 'id' | 'attempt'>) =>
      store.jobs.filter(
        row => isOurs(row) && (run === undefined || (row.runId === run.id && row.attempt === run.attempt)),
      ),
    /** What a job has printed so far, with times. */
    log: ({ id }: Pick<Job, 'id'>) => readLog(world, id),
    artifacts: ({ id }: Pick<Run, 'id'>) => store.artifacts.filter(row => row.runId === id),
    zip: ({ id }: Pick<Artifact, 'id'>) => buffer(artifacts.read(id)),
  }
}

function publications({ store, assets }: World, isOurs: IsOurs) {
  return {
    /** With drafts. */
    releases: () => store.releases.filter(isOurs),
    assets: (release?: Pick<Release, 'id'>) =>
      store.assets.filter(row => isOurs(row) && (release === undefined || row.releaseId === release.id)),
    bytes: ({ id }: Pick<Asset, 'id'>) => buffer(assets.read(id)),
    attestations: () => store.attestations.filter(isOurs),
    deployments: () => store.deployments.filter(isOurs),
    deploymentStatuses: ({ id }: Pick<Deployment, 'id'>) =>
      store.deploymentStatuses.filter(row => row.deploymentId === id),
  }
}
