import { nodeId } from '../identity/node-id.ts'
import { userView } from '../identity/user.ts'
import { repositoryUrl } from '../repository/repository.ts'
import type { Token } from '../row/account.ts'
import type { IssueEvent } from '../row/issue.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'

type NewIssueEvent = Pick<IssueEvent, 'issueNumber' | 'event'> & Partial<Pick<IssueEvent, 'label' | 'commit'>>

export function noteOnIssue(
  world: World,
  repository: Repository,
  token: Token | null,
  happening: NewIssueEvent,
): void {
  world.store.issueEvents.put({
    id: world.store.nextId(),
    repositoryId: repository.id,
    actor: token?.login ?? 'ghost',
    label: null,
    commit: null,
    at: world.time(),
    ...happening,
  })
}

/** One event as `GET /issues/:number/events` shows it. */
export function issueEventView(
  world: World,
  repository: Repository,
  row: IssueEvent,
): Schemas['issue-event-for-issue'] {
  const view = {
    id: row.id,
    node_id: nodeId('EV', row.id),
    url: `${repositoryUrl(world, repository)}/issues/events/${row.id}`,
    actor: userView(world, row.actor),
    event: row.event,
    commit_id: row.commit,
    commit_url: row.commit === null ? null : `${repositoryUrl(world, repository)}/commits/${row.commit}`,
    created_at: row.at,
    performed_via_github_app: null,
  }
  return (row.label === null ? view : { ...view, label: row.label }) as Schemas['issue-event-for-issue']
}
