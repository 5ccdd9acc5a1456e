import type { Commit, GitSignature } from '../git/commit.ts'
import { nodeId } from '../identity/node-id.ts'
import { userByLogin, userView } from '../identity/user.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'
import { repositoryPage, repositoryUrl } from './repository.ts'

const UNSIGNED = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
} as const

/** A commit as `GET /commits` shows it; an author is a user if the address is a GitHub noreply address. */
export function commitView(world: World, repository: Repository, commit: Commit): Schemas['commit'] {
  const api = repositoryUrl(world, repository)
  const url = `${api}/commits/${commit.sha}`
  return {
    url,
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    html_url: `${repositoryPage(world, repository)}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      verification: UNSIGNED,
    },
    author: personOf(world, commit.author),
    committer: personOf(world, commit.committer),
    parents: commit.parents.map(sha => parentView(world, repository, sha)),
  }
}

/** A commit as the git data API shows it. */
export function gitCommitView(world: World, repository: Repository, commit: Commit): Schemas['git-commit'] {
  const api = repositoryUrl(world, repository)
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${repositoryPage(world, repository)}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map(sha => ({
      ...parentView(world, repository, sha),
      url: `${api}/git/commits/${sha}`,
    })),
    verification: UNSIGNED,
  }
}

function parentView(world: World, repository: Repository, sha: string) {
  const html_url = `${repositoryPage(world, repository)}/commit/${sha}`
  return { sha, url: `${repositoryUrl(world, repository)}/commits/${sha}`, html_url }
}

/** `12+login@users.noreply.github.com` is the user `login`. */
function personOf(world: World, { email }: GitSignature): Schemas['simple-user'] | null {
  const login = email.match(/^\d+\+(.+)@users\.noreply\.github\.com$/)?.[1]
  return login !== undefined && userByLogin(world, login) ? userView(world, login) : null
}
