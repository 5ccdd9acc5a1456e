import { nodeId } from '../identity/node-id.ts'
import { levelOf } from '../identity/permission.ts'
import { userView } from '../identity/user.ts'
import type { PermissionLevel, Token } from '../row/account.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'
import { fullName, repositoryPage, repositoryUrl } from './repository.ts'
import { repositoryLinks } from './repository-links.ts'

/** A repository as lists and pull requests show it. */
export function repositoryView(world: World, repository: Repository): Schemas['repository'] {
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    owner: userView(world, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    description: repository.description,
    fork: repository.parent !== null,
    default_branch: repository.defaultBranch,
    archived: repository.archived,
    disabled: false,
    is_template: false,
    topics: [],
    homepage: null,
    language: null,
    license: null,
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
    pushed_at: repository.pushedAt,
    ...repositoryLinks(repositoryUrl(world, repository)),
    ...addresses(world, repository),
    ...counts(world, repository),
    ...settings(repository),
  }
}

function addresses(world: World, repository: Repository) {
  const page = repositoryPage(world, repository)
  const host = new URL(world.url).host
  return {
    html_url: page,
    clone_url: `${page}.git`,
    git_url: `git://${host}/${fullName(repository)}.git`,
    ssh_url: `git@${host}:${fullName(repository)}.git`,
    svn_url: page,
    mirror_url: null,
  }
}

function counts(world: World, { id }: Repository) {
  const openIssues = world.store.issues.filter(row => row.repositoryId === id && row.state === 'open').length
  const forks = world.store.repositories.filter(row => row.parent === id).length
  return {
    forks_count: forks,
    forks,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 0,
    open_issues_count: openIssues,
    open_issues: openIssues,
  }
}

function settings({ merges }: Repository) {
  return {
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    allow_merge_commit: merges.merge,
    allow_squash_merge: merges.squash,
    allow_rebase_merge: merges.rebase,
    delete_branch_on_merge: merges.deleteBranch,
    allow_forking: true,
    web_commit_signoff_required: false,
  }
}

/** A repository as its own route shows it, with the token's permissions. */
export function fullRepositoryView(
  world: World,
  repository: Repository,
  token: Token | null,
): Schemas['full-repository'] {
  const parent = repository.parent === null ? undefined : world.store.repositories.get(repository.parent)
  const at = (level: PermissionLevel) => levelOf(world, token, repository, 'contents') === level
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
