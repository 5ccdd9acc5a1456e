import type { components } from '@octokit/openapi-types'
import { nodeId } from '../identity/node-id.ts'
import { type Level, levelOf } from '../identity/permission.ts'
import type { Token } from '../identity/token.ts'
import { userView } from '../identity/user.ts'
import type { World } from '../world.ts'
import { fullName, type Repository, repositoryPage, repositoryUrl } from './repository.ts'
import { repositoryLinks } from './repository-links.ts'

type Schemas = components['schemas']

/** A repository as lists and pull requests show it. */
export function repositoryView(world: World, repository: Repository): Schemas['repository'] {
  const openIssues = world.store.issues.filter(
    row => row.repositoryId === repository.id && row.state === 'open',
  ).length
  const forks = world.store.repositories.filter(row => row.parent === repository.id).length
  const page = repositoryPage(world, repository)
  const host = new URL(world.url).host
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    owner: userView(world, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: page,
    description: repository.description,
    fork: repository.parent !== null,
    ...repositoryLinks(repositoryUrl(world, repository)),
    clone_url: `${page}.git`,
    git_url: `git://${host}/${fullName(repository)}.git`,
    ssh_url: `git@${host}:${fullName(repository)}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks_count: forks,
    forks,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 0,
    default_branch: repository.defaultBranch,
    open_issues_count: openIssues,
    open_issues: openIssues,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repository.archived,
    disabled: false,
    is_template: false,
    topics: [],
    allow_merge_commit: repository.merges.merge,
    allow_squash_merge: repository.merges.squash,
    allow_rebase_merge: repository.merges.rebase,
    delete_branch_on_merge: repository.merges.deleteBranch,
    allow_forking: true,
    web_commit_signoff_required: false,
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
    pushed_at: repository.pushedAt,
  }
}

/** A repository as it answers for itself, with what the token may do there. */
export function fullRepositoryView(
  world: World,
  repository: Repository,
  token: Token | null,
): Schemas['full-repository'] {
  const parent = repository.parent === null ? undefined : world.store.repositories.get(repository.parent)
  const at = (level: Level) => levelOf(world, token, repository, 'contents') === level
  const admin = token !== null && levelOf(world, token, repository, 'administration') === 'write'
  const { permissions: _, license: __, ...simple } = repositoryView(world, repository)
  return {
    ...simple,
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
    pushed_at: repository.pushedAt,
    license: null,
    permissions: { admin, maintain: admin, push: at('write'), triage: at('write'), pull: !at('none') },
    subscribers_count: 0,
    network_count: simple.forks_count,
    ...(parent && { parent: repositoryView(world, parent), source: repositoryView(world, parent) }),
  } as Schemas['full-repository']
}
