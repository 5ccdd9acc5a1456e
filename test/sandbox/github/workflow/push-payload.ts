import { type Commit, type GitSignature, log, readCommit } from '../git/commit.ts'
import { NOTHING } from '../git/ref.ts'
import { signatureOf } from '../identity/signature.ts'
import { repositoryPage } from '../repository/repository.ts'
import { repositoryView } from '../repository/repository-view.ts'
import type { Repository } from '../row/repository.ts'
import type { Event } from '../row/workflow.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'

type PushedCommit = Schemas['webhook-push']['commits'][number]

const COMMITS_CAP = 2048

/** Payload of a push: the commits new to the ref. As on GitHub, without their changed files. */
export async function pushPayload(world: World, repository: Repository, { payload, actor }: Event) {
  const { ref, before, after, created, deleted, forced } = payload as Moved
  const repo = world.repo(repository)
  const range = created
    ? [after, '--not', `--exclude=${ref}`, '--glob=refs/heads/*']
    : [`${before}..${after}`]
  const commits = deleted ? [] : await log(repo, ['--reverse', `--max-count=${COMMITS_CAP}`, ...range])
  const head = deleted ? null : await readCommit(repo, after)
  const { email } = signatureOf(world, { login: actor })
  return {
    ...{ ref, before, after, created, deleted, forced, base_ref: null },
    compare: `${repositoryPage(world, repository)}/compare/${comparison(before, after)}`,
    commits: commits.map(commit => pushed(world, repository, commit)),
    head_commit: head && pushed(world, repository, head),
    pusher: { name: actor, email },
    repository: pushedRepository(world, repository),
  }
}

type Moved = Pick<Schemas['webhook-push'], 'ref' | 'before' | 'after' | 'created' | 'deleted' | 'forced'>

function comparison(before: string, after: string): string {
  const [from, to] = [before.slice(0, 12), after.slice(0, 12)]
  return before === NOTHING ? to : `${from}...${to}`
}

function pushed(world: World, repository: Repository, commit: Commit): PushedCommit {
  const named = ({ name, email, date }: GitSignature) => ({ name, email, date })
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${repositoryPage(world, repository)}/commit/${commit.sha}`,
    author: named(commit.author),
    committer: named(commit.committer),
  }
}

/** Only push payloads have times in seconds since 1970. */
function pushedRepository(world: World, repository: Repository) {
  const seconds = (time: string) => Math.floor(Date.parse(time) / 1000)
  const view = repositoryView(world, repository)
  return {
    ...view,
    created_at: seconds(repository.createdAt),
    pushed_at: seconds(repository.pushedAt),
    master_branch: repository.defaultBranch,
    stargazers: 0,
  }
}

/** Payload of a merge queue: the commit that the base moves to if its checks are green. */
export async function mergeGroupPayload(world: World, repository: Repository, { payload }: Event) {
  const group = payload as Pick<Schemas['merge-group'], 'head_sha' | 'head_ref' | 'base_sha' | 'base_ref'>
  const commit = (await readCommit(world.repo(repository), group.head_sha))!
  const { author, committer, message } = commit
  const head_commit = {
    ...{ id: commit.sha, tree_id: commit.tree, message, timestamp: committer.date },
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  }
  const { head_sha, head_ref, base_sha, base_ref } = group
  return { merge_group: { head_sha, head_ref, base_sha, base_ref, head_commit } }
}
