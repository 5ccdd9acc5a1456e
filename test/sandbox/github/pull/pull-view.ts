import { appView } from '../identity/app.ts'
import { association } from '../identity/association.ts'
import { nodeId } from '../identity/node-id.ts'
import { userView } from '../identity/user.ts'
import { labelView } from '../issue/label.ts'
import { repositoryPage, repositoryUrl } from '../repository/repository.ts'
import { repositoryView } from '../repository/repository-view.ts'
import type { Pull } from '../row/pull.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'
import { issueOf } from './pull.ts'

/** A pull request as lists show it. */
export function pullView(world: World, repository: Repository, pull: Pull): Schemas['pull-request-simple'] {
  const issue = issueOf(world, pull)
  const url = `${repositoryUrl(world, repository)}/pulls/${pull.number}`
  const page = `${repositoryPage(world, repository)}/pull/${pull.number}`
  return {
    url,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    ...relatedLinks(world, repository, pull),
    number: pull.number,
    state: issue.state,
    locked: false,
    title: issue.title,
    user: userView(world, issue.author),
    body: issue.body,
    labels: issue.labels.map(id => labelOnPull(world, repository, id)),
    milestone: null,
    active_lock_reason: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? pull.mergeability?.sha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: pull.reviewers.map(login => userView(world, login)),
    requested_teams: [],
    head: side(world, world.store.repositories.get(pull.head.repositoryId) ?? repository, pull.head),
    base: side(world, repository, pull.base),
    _links: links(relatedLinks(world, repository, pull), { url, page }),
    author_association: association(world, issue.author, repository),
    auto_merge: null,
    draft: pull.draft,
    ...(issue.app !== null && { performed_via_github_app: appView(world, issue.app) }),
  }
}

function labelOnPull(world: World, repository: Repository, id: number) {
  const { url, name, color, node_id } = labelView(world, repository, world.store.labels.get(id)!)
  const description = world.store.labels.get(id)?.description ?? ''
  return {
    id,
    node_id: node_id ?? '',
    url: url ?? '',
    name: name ?? '',
    description,
    color: color ?? '',
    default: false,
  }
}

function side(world: World, repository: Repository, { ref, sha }: { ref: string; sha: string }) {
  return {
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: userView(world, repository.owner),
    repo: repositoryView(world, repository),
  }
}

function relatedLinks(world: World, repository: Repository, { number, head }: Pull) {
  const api = repositoryUrl(world, repository)
  return {
    issue_url: `${api}/issues/${number}`,
    commits_url: `${api}/pulls/${number}/commits`,
    review_comments_url: `${api}/pulls/${number}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${api}/issues/${number}/comments`,
    statuses_url: `${api}/statuses/${head.sha}`,
  }
}

function links(related: ReturnType<typeof relatedLinks>, { url, page }: { url: string; page: string }) {
  return {
    self: { href: url },
    html: { href: page },
    issue: { href: related.issue_url },
    comments: { href: related.comments_url },
    review_comments: { href: related.review_comments_url },
    review_comment: { href: related.review_comment_url },
    commits: { href: related.commits_url },
    statuses: { href: related.statuses_url },
  }
}
