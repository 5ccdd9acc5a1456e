import type { Call } from '../http/route.ts'
import { nodeId } from '../identity/node-id.ts'
import { levelOf } from '../identity/permission.ts'
import { tryMerge } from '../pull/mergeability.ts'
import { issueOf, pullNumbered } from '../pull/pull.ts'
import { latestRelease } from '../release/latest-release.ts'
import { releasesOf, releaseView } from '../release/release.ts'
import { fullName, repositoryPage } from '../repository/repository.ts'
import type { Release } from '../row/release.ts'
import type { Repository } from '../row/repository.ts'
import { Failure } from './failure.ts'
import { gitObject, refObject } from './objects.ts'

/** `repository(owner, name)`: expensive fields are functions, called only if queried. */
export function repositoryObject(call: Call, repository: Repository) {
  const { world, token } = call
  const place = { world, repository, repo: world.repo(repository) }
  const drafts = levelOf(world, token, repository, 'contents') === 'write'
  return {
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    isPrivate: repository.private,
    isFork: repository.parent !== null,
    url: repositoryPage(world, repository),
    defaultBranchRef: () => refObject(place, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => qualifiedRef(place, qualifiedName),
    object: ({ expression, oid }: { expression?: string; oid?: string }) =>
      gitObject(place, oid ?? expression ?? ''),
    release: ({ tagName }: { tagName: string }) => {
      const release = releasesOf(world, repository, drafts).find(row => row.tag === tagName)
      return release ? releaseObject(call, repository, release) : null
    },
    pullRequest: ({ number }: { number: number }) => pullObject(call, repository, number),
  }
}

async function qualifiedRef(place: Parameters<typeof refObject>[0], name: string) {
  if (name.startsWith('refs/')) return await refObject(place, name)
  return (await refObject(place, `refs/heads/${name}`)) ?? (await refObject(place, `refs/tags/${name}`))
}

function releaseObject({ world }: Call, repository: Repository, release: Release) {
  const { html_url } = releaseView(world, repository, release)
  const place = { world, repository, repo: world.repo(repository) }
  return {
    id: nodeId('RE', release.id),
    databaseId: release.id,
    name: release.name,
    tagName: release.tag,
    description: release.body,
    isDraft: release.draft,
    isPrerelease: release.prerelease,
    isLatest: () => latestRelease(world, repository)?.id === release.id,
    immutable: release.immutable,
    url: html_url,
    createdAt: release.createdAt,
    publishedAt: release.publishedAt,
    updatedAt: release.updatedAt,
    tagCommit: () => gitObject(place, `refs/tags/${release.tag}^{commit}`),
  }
}

/** A pull request's fields, with a test merge if it is open. */
export async function pullObject({ world }: Call, repository: Repository, number: number) {
  const known = pullNumbered(world, repository, number)
  if (!known)
    throw new Failure('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
  const pull = known.merged ? known : await tryMerge(world, known)
  const issue = issueOf(world, pull)
  return {
    id: nodeId('PR', pull.id),
    databaseId: pull.id,
    number,
    title: issue.title,
    body: issue.body ?? '',
    state: pull.merged ? 'MERGED' : issue.state.toUpperCase(),
    isDraft: pull.draft,
    mergeable:
      pull.merged || !pull.mergeability ? 'UNKNOWN' : pull.mergeability.sha ? 'MERGEABLE' : 'CONFLICTING',
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.sha,
    url: `${repositoryPage(world, repository)}/pull/${number}`,
    author: { __typename: 'User', login: issue.author, url: `${world.url}/${issue.author}` },
  }
}
