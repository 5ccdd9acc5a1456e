import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Attestation } from '../attestation/attestation.ts'
import type { Check } from '../check/check.ts'
import type { Status } from '../check/status.ts'
import type { BranchPolicy } from '../deployment/branch-policy.ts'
import type { Deployment, DeploymentStatus } from '../deployment/deployment.ts'
import type { Environment } from '../deployment/environment.ts'
import type { Token } from '../identity/token.ts'
import type { User } from '../identity/user.ts'
import type { Comment } from '../issue/comment.ts'
import type { Issue } from '../issue/issue.ts'
import type { IssueEvent } from '../issue/issue-event.ts'
import type { Label } from '../issue/label.ts'
import type { Reaction } from '../issue/reaction.ts'
import type { Pull } from '../pull/pull.ts'
import type { Review } from '../pull/review.ts'
import type { Asset } from '../release/asset.ts'
import type { Release } from '../release/release.ts'
import type { Protection } from '../repository/protection.ts'
import type { Repository } from '../repository/repository.ts'
import type { Variable } from '../variable/variable.ts'
import type { Artifact } from '../workflow/artifact.ts'
import type { Attempt } from '../workflow/attempt.ts'
import type { Cache } from '../workflow/cache.ts'
import type { Event } from '../workflow/event.ts'
import type { Job, Run } from '../workflow/run.ts'
import { openSequence } from './sequence.ts'
import { openTable } from './table.ts'

/** Everything that GitHub knows and git does not. */
export type Store = ReturnType<typeof openStore>

/** Opens the documents under a folder, or makes them: a stopped sandbox goes on where it was. */
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
