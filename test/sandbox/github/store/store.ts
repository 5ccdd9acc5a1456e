import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Attestation } from '../attestation/attestation.ts'
import type { Token, User } from '../row/account.ts'
import type { Check, Status } from '../row/check.ts'
import type { BranchPolicy, Deployment, DeploymentStatus, Environment } from '../row/deployment.ts'
import type { Comment, Issue, IssueEvent, Label, Reaction } from '../row/issue.ts'
import type { Pull, Review } from '../row/pull.ts'
import type { Asset, Release } from '../row/release.ts'
import type { Protection, Repository } from '../row/repository.ts'
import type { Variable } from '../row/variable.ts'
import type { Artifact, Attempt, Cache, Event, Job, Run } from '../row/workflow.ts'
import { openSequence } from './sequence.ts'
import { openTable } from './table.ts'

/** Everything that GitHub stores outside git. */
export type Store = ReturnType<typeof openStore>

/** Opens the tables in a folder, new or kept from an earlier sandbox. */
export function openStore(folder: string) {
  mkdirSync(folder, { recursive: true })
  const table = <Row extends { id: number }>(name: string) => openTable<Row>(join(folder, name))
  return {
    nextId: openSequence(join(folder, 'sequence')),
    users: table<User>('users'),
    tokens: table<Token>('tokens'),
    repositories: table<Repository>('repositories'),
    protections: table<Protection>('protections'),
    issues: table<Issue>('issues'),
    issueEvents: table<IssueEvent>('issue-events'),
    comments: table<Comment>('comments'),
    labels: table<Label>('labels'),
    reactions: table<Reaction>('reactions'),
    attestations: table<Attestation>('attestations'),
    pulls: table<Pull>('pulls'),
    reviews: table<Review>('reviews'),
    checks: table<Check>('checks'),
    statuses: table<Status>('statuses'),
    releases: table<Release>('releases'),
    assets: table<Asset>('assets'),
    artifacts: table<Artifact>('artifacts'),
    caches: table<Cache>('caches'),
    deployments: table<Deployment>('deployments'),
    deploymentStatuses: table<DeploymentStatus>('deployment-statuses'),
    environments: table<Environment>('environments'),
    branchPolicies: table<BranchPolicy>('branch-policies'),
    secrets: table<Variable>('secrets'),
    variables: table<Variable>('variables'),
    runs: table<Run>('runs'),
    attempts: table<Attempt>('attempts'),
    jobs: table<Job>('jobs'),
    events: table<Event>('events'),
  }
}
