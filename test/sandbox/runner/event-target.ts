import { readCommit, resolve } from '../github/git/commit.ts'
import { changedFiles } from '../github/git/diff.ts'
import { mergeBase } from '../github/git/history.ts'
import { NOTHING } from '../github/git/ref.ts'
import { isCurrent, tryMerge } from '../github/pull/mergeability.ts'
import { pullNumbered } from '../github/pull/pull.ts'
import type { PullMoment } from '../github/pull/pull-event.ts'
import type { Pull } from '../github/row/pull.ts'
import type { Repository } from '../github/row/repository.ts'
import type { Event } from '../github/row/workflow.ts'
import type { World } from '../github/world.ts'
import { repositoryById } from './github-rows.ts'

/** An event with the commit and ref that its runs are about. */
export type WorkflowTarget = {
  event: Event
  repository: Repository
  /** GITHUB_SHA: the commit whose workflow files are read. */
  sha: string
  /** GITHUB_REF, in full. */
  ref: string
  /** The commit that gets the checks, with its branch and repository. */
  headSha: string
  headBranch: string | null
  headRepositoryId: number
  pull: Pull | null
  /** From another repository: no secrets, and a token that can only read. */
  isFork: boolean
  /** The branch that `branches` filters match; null if there is none. */
  branch: string | null
  tag: string | null
  /** Changed paths; computed only if a filter needs them. */
  paths: () => Promise<string[]>
}

/** Finds the commit that an event is about; null where GitHub starts nothing: a deleted ref, a pull request in conflict, a draft release. */
export async function targetOf(world: World, event: Event): Promise<WorkflowTarget | null> {
  const repository = repositoryById(world, event.repositoryId)!
  const find = Object.hasOwn(TARGETS, event.name) ? TARGETS[event.name]! : onDefault
  return await find(world, repository, event)
}

type FindTarget = (world: World, repository: Repository, event: Event) => Promise<WorkflowTarget | null>

/** By event; all others run the workflows of the default branch. */
const TARGETS: Readonly<Record<string, FindTarget>> = {
  push: pushed,
  pull_request: pulled,
  workflow_dispatch: dispatched,
  async merge_group(world, repository, event) {
    const { head_ref, head_sha, base_ref } = event.payload as Record<string, string>
    const target = await at(world, { repository, event, ref: head_ref!, name: head_sha! })
    return target && { ...target, branch: shortRef(base_ref!) }
  },
  async release(world, repository, event) {
    const ref = `refs/tags/${event.payload['tag']}`
    return event.payload['draft'] ? null : await at(world, { repository, event, ref, name: ref })
  },
  async create(world, repository, event) {
    const { ref_type, ref: name } = event.payload
    const ref = `refs/${ref_type === 'tag' ? 'tags' : 'heads'}/${name}`
    return await at(world, { repository, event, ref, name: ref })
  },
  async workflow_run(world, repository, event) {
    const target = await onDefault(world, repository, event)
    const { headBranch } = event.payload['run'] as { headBranch: string | null }
    return target && { ...target, branch: headBranch }
  },
}

type CommitPlace = { repository: Repository; event: Event; ref: string; name: string }

/** The target at a commit named by ref or id; null where there is no such commit. */
async function at(
  world: World,
  { repository, event, ref, name }: CommitPlace,
): Promise<WorkflowTarget | null> {
  const sha = await resolve(world.repo(repository), name.replace(/^refs\//, ''))
  if (sha === null) return null
  const isTag = ref.startsWith('refs/tags/')
  const short = shortRef(ref)
  return {
    event,
    repository,
    sha,
    ref,
    headSha: sha,
    headBranch: short,
    headRepositoryId: repository.id,
    pull: null,
    isFork: false,
    branch: isTag ? null : short,
    tag: isTag ? short : null,
    paths: async () => [],
  }
}

async function onDefault(world: World, repository: Repository, event: Event): Promise<WorkflowTarget | null> {
  const ref = `refs/heads/${repository.defaultBranch}`
  return await at(world, { repository, event, ref, name: ref })
}

async function pushed(world: World, repository: Repository, event: Event): Promise<WorkflowTarget | null> {
  const { ref, before, after } = event.payload as Record<string, string>
  if (after === NOTHING) return null
  const target = await at(world, { repository, event, ref: ref!, name: after! })
  if (target === null || (await isSkipped(world, target))) return null
  return { ...target, paths: () => pushedPaths(world, target, before!) }
}

/** A new branch is compared with its merge base on the default branch. */
async function pushedPaths(
  world: World,
  { repository, sha }: WorkflowTarget,
  before: string,
): Promise<string[]> {
  const repo = world.repo(repository)
  const fork = `refs/heads/${repository.defaultBranch}`
  const from = before === NOTHING ? await mergeBase(repo, fork, sha) : before
  const files = await changedFiles(repo, from === sha ? null : from, sha)
  return files.map(({ path }) => path)
}

async function pulled(world: World, repository: Repository, event: Event): Promise<WorkflowTarget | null> {
  const moment = event.payload as unknown as PullMoment
  const known = pullNumbered(world, repository, moment.number)!
  const then = { ...known, head: { ...known.head, sha: moment.head } }
  const place = await pulledPlace(world, then, moment)
  if (place === null) return null
  const target = await at(world, { repository, event, ...place })
  if (target === null) return null
  const about = {
    headSha: moment.head,
    headBranch: known.head.ref,
    headRepositoryId: known.head.repositoryId,
    pull: then,
    isFork: known.head.repositoryId !== repository.id,
    branch: known.base.ref,
    tag: null,
  }
  const found = { ...target, ...about, paths: () => pulledPaths(world, repository, then) }
  return (await isSkipped(world, found)) ? null : found
}

/** The trial merge, or the merge commit once the pull request is merged. */
async function pulledPlace(
  world: World,
  pull: Pull,
  moment: PullMoment,
): Promise<{ ref: string; name: string } | null> {
  if (moment.state === 'closed' && pull.merged) {
    return { ref: `refs/heads/${pull.base.ref}`, name: pull.merged.sha }
  }
  const tried = (await isCurrent(world, pull)) ? pull : await tryMerge(world, pull)
  const { mergeability } = tried
  if (mergeability?.head !== moment.head || mergeability.sha === null) return null
  return { ref: `refs/pull/${pull.number}/merge`, name: mergeability.sha }
}

async function pulledPaths(world: World, repository: Repository, pull: Pull): Promise<string[]> {
  const repo = world.repo(repository)
  const from = await mergeBase(repo, `refs/heads/${pull.base.ref}`, pull.head.sha)
  return (await changedFiles(repo, from, pull.head.sha)).map(({ path }) => path)
}

async function dispatched(
  world: World,
  repository: Repository,
  event: Event,
): Promise<WorkflowTarget | null> {
  const given = String(event.payload['ref'])
  const repo = world.repo(repository)
  const isTag =
    given.startsWith('refs/tags/') ||
    (!given.startsWith('refs/') &&
      (await repo.line(['rev-parse', '--verify', '--quiet', `refs/heads/${given}`])) === null)
  const ref = given.startsWith('refs/') ? given : `refs/${isTag ? 'tags' : 'heads'}/${given}`
  return await at(world, { repository, event, ref, name: ref })
}

const SKIP = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/

/** A head commit with `[skip ci]` in its message starts nothing. */
async function isSkipped(world: World, { repository, headSha }: WorkflowTarget): Promise<boolean> {
  return SKIP.test((await readCommit(world.repo(repository), headSha))?.message ?? '')
}

/** `main` of `refs/heads/main`, `7/merge` of `refs/pull/7/merge`. */
export function shortRef(ref: string): string {
  return ref.replace(/^refs\/(heads|tags|pull)\//, '')
}
