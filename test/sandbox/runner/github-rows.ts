import { copyFileSync } from 'node:fs'
import type { Deployment, DeploymentStatus } from '../github/row/deployment.ts'
import type { Repository } from '../github/row/repository.ts'
import type { Artifact, Job, Run } from '../github/row/workflow.ts'
import type { World } from '../github/world.ts'

// Every row of GitHub that the runner reads or writes: no other file of the runner uses the store (test/house/sandbox.test.ts).

type Attestation = Parameters<World['store']['attestations']['put']>[0]

export function repositoryById(world: World, id: number): Repository | undefined {
  return world.store.repositories.get(id)
}

export function repositoriesOwnedBy(world: World, owner: string): Repository[] {
  return world.store.repositories.filter(row => row.owner === owner)
}

export function runById(world: World, id: number): Run | undefined {
  return world.store.runs.get(id)
}

/** Adds the first attempt of a run, with the next number of its workflow file. */
export function addRun(
  world: World,
  run: Omit<Run, 'id' | 'number' | 'attempt' | 'createdAt' | 'startedAt' | 'updatedAt'>,
): Run {
  const { runs } = world.store
  const time = world.time()
  const isEarlier = (row: Run) => row.repositoryId === run.repositoryId && row.path === run.path
  return runs.put({
    id: world.store.nextId(),
    ...run,
    number: runs.filter(isEarlier).length + 1,
    attempt: 1,
    createdAt: time,
    startedAt: time,
    updatedAt: time,
  })
}

export function changeRun(world: World, id: number, change: Partial<Run>): Run {
  return world.store.runs.put({ ...world.store.runs.get(id)!, ...change, updatedAt: world.time() })
}

export function unfinishedRuns(world: World): Run[] {
  return world.store.runs.filter(run => run.status !== 'completed')
}

export function jobById(world: World, id: number): Job | undefined {
  return world.store.jobs.get(id)
}

/** Adds a queued job to the current attempt of a run. */
export function addJob(world: World, run: Run, { name, labels }: Pick<Job, 'name' | 'labels'>): Job {
  const time = world.time()
  return world.store.jobs.put({
    id: world.store.nextId(),
    repositoryId: run.repositoryId,
    runId: run.id,
    attempt: run.attempt,
    name,
    status: 'queued',
    conclusion: null,
    labels,
    steps: [],
    summary: null,
    annotations: [],
    createdAt: time,
    startedAt: time,
    completedAt: null,
  })
}

export function changeJob(world: World, id: number, change: Partial<Job>): Job {
  return world.store.jobs.put({ ...world.store.jobs.get(id)!, ...change })
}

/** Copies a job into another attempt, including its log; null if there is no such job. */
export function copyJob(world: World, id: number, attempt: number): Job | null {
  const { store, logs } = world
  const job = store.jobs.get(id)
  if (job === undefined) return null
  const copy = store.nextId()
  if (logs.has(id)) copyFileSync(logs.fileOf(id), logs.fileOf(copy))
  return store.jobs.put({ ...job, id: copy, attempt })
}

export function unfinishedJobs(world: World, run: Run): Job[] {
  return world.store.jobs.filter(job => job.runId === run.id && job.status !== 'completed')
}

export function revokeToken(world: World, id: number): void {
  const token = world.store.tokens.get(id)
  if (token) world.store.tokens.put({ ...token, revoked: true })
}

export function revokeTokensOf(world: World, job: Job): void {
  const tokens = world.store.tokens.filter(token => token.jobId === job.id && !token.revoked)
  for (const { id } of tokens) revokeToken(world, id)
}

export function addDeployment(world: World, deployment: Omit<Deployment, 'id'>): Deployment {
  return world.store.deployments.put({ id: world.store.nextId(), ...deployment })
}

export function addDeploymentStatus(world: World, status: Omit<DeploymentStatus, 'id'>): void {
  world.store.deploymentStatuses.put({ id: world.store.nextId(), ...status })
}

export function addAttestation(world: World, attestation: Omit<Attestation, 'id'>): Attestation {
  return world.store.attestations.put({ id: world.store.nextId(), ...attestation })
}

/** The artifacts of all attempts of a run. */
export function artifactsOf(world: World, run: Run): Artifact[] {
  return world.store.artifacts.filter(row => row.runId === run.id)
}

export function removeArtifact(world: World, { id }: Artifact): void {
  world.store.artifacts.remove(id)
  world.artifacts.remove(id)
}
