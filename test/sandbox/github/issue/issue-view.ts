import { appView } from '../identity/app.ts'
import { association } from '../identity/association.ts'
import { nodeId } from '../identity/node-id.ts'
import { userView } from '../identity/user.ts'
import { repositoryPage, repositoryUrl } from '../repository/repository.ts'
import type { Issue } from '../row/issue.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'
import { labelView } from './label.ts'
import { rollup } from './reaction.ts'

/** An issue as lists and its own route show it; one of a pull request links to it. */
export function issueView(world: World, repository: Repository, issue: Issue): Schemas['issue'] {
  const url = `${repositoryUrl(world, repository)}/issues/${issue.number}`
  const page = `${repositoryPage(world, repository)}/${issue.isPull ? 'pull' : 'issues'}/${issue.number}`
  const comments = world.store.comments.filter(
    row => row.repositoryId === repository.id && row.issueNumber === issue.number,
  )
  return {
    id: issue.id,
    node_id: nodeId(issue.isPull ? 'PR' : 'I', issue.id),
    ...issueLinks(url),
    repository_url: repositoryUrl(world, repository),
    html_url: page,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: userView(world, issue.author),
    labels: issue.labels.map(id => labelView(world, repository, world.store.labels.get(id)!)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: comments.length,
    ...(issue.isPull && { pull_request: pullLinks(world, repository, issue) }),
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : userView(world, issue.closedBy),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: association(world, issue.author, repository),
    performed_via_github_app: issue.app === null ? null : appView(world, issue.app),
    reactions: rollup(world, url, issue.id),
  }
}

function issueLinks(url: string) {
  return {
    url,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
  }
}

function pullLinks(world: World, repository: Repository, { number }: Issue) {
  const pull = world.store.pulls.find(row => row.repositoryId === repository.id && row.number === number)
  const page = `${repositoryPage(world, repository)}/pull/${number}`
  return {
    url: `${repositoryUrl(world, repository)}/pulls/${number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: pull?.merged?.at ?? null,
  }
}
