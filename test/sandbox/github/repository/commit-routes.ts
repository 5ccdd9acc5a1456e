import { log, readCommit, resolve } from '../git/commit.ts'
import { changedFiles } from '../git/diff.ts'
import { distance, mergeBase } from '../git/history.ts'
import { isAncestor } from '../git/ref.ts'
import { fetchFrom } from '../git/repo.ts'
import { isPath } from '../git/tree.ts'
import { found, ok, Refusal } from '../http/answer.ts'
import { paged, pageOf } from '../http/page.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { levelOf, reads } from '../identity/permission.ts'
import { pullView } from '../pull/pull-view.ts'
import { commitView } from './commit-view.ts'
import { diffEntryView } from './diff-entry-view.ts'
import { repositoryPage, repositoryUrl } from './repository.ts'

/** Commits, and comparisons of two. */
export const commitRoutes: Route[] = [
  route('GET', '/commits', reads('contents'), list),
  route('GET', '/commits/:sha/pulls', reads('pull_requests'), listPulls),
  route('GET', '/commits/:ref{.+}', reads('contents'), get),
  route('GET', '/compare/:basehead{.+}', reads('contents'), compare),
]

const NO_COMMIT = (ref: string) => new Refusal(422, `No commit found for SHA: ${ref}`)
const FILES_CAP = 300
const COMPARE_PAGE = 250

async function list(call: RepositoryCall) {
  const { world, repository, repo, query } = call
  const name = query.get('sha') ?? repository.defaultBranch
  const sha = await resolve(repo, name)
  if (sha === null) {
    if (query.get('sha') === null) throw new Refusal(409, 'Git Repository is empty.')
    throw new Refusal(404, 'Not Found')
  }
  const path = query.get('path')?.replace(/\/$/, '') ?? ''
  const since = query.get('since')
  const until = query.get('until')
  const limits = [...(since ? [`--since=${since}`] : []), ...(until ? [`--until=${until}`] : [])]
  if (path !== '' && !isPath(path)) return paged(call, [], () => null)
  const commits = await log(repo, [...limits, sha, '--', ...(path ? [`:(literal)${path}`] : [])])
  return paged(call, commits, commit => commitView(world, repository, commit))
}

async function get(call: RepositoryCall) {
  const { world, repository, repo, params, headers } = call
  const ref = params['ref'] ?? ''
  const commit = await readCommit(repo, ref)
  if (commit === null) throw NO_COMMIT(ref)
  if (headers['accept']?.includes('sha')) {
    return ok(Buffer.from(commit.sha), { 'content-type': 'application/vnd.github.sha; charset=utf-8' })
  }
  const files = await changedFiles(repo, commit.parents[0] ?? null, commit.sha)
  const additions = files.reduce((sum, file) => sum + file.additions, 0)
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
  return ok({
    ...commitView(world, repository, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: files.slice(0, FILES_CAP).map(file => diffEntryView(world, repository, { file, sha: commit.sha })),
  })
}

/** As on GitHub, only pull requests from this repository's own branches; none from forks. */
async function listPulls(call: RepositoryCall) {
  const { world, repository, repo, params } = call
  const sha = await resolve(repo, params['sha'] ?? '')
  if (sha === null) throw NO_COMMIT(params['sha'] ?? '')
  const own = world.store.pulls.filter(
    pull => pull.repositoryId === repository.id && pull.head.repositoryId === repository.id,
  )
  const containing = []
  for (const pull of own) {
    const isPart =
      (await isAncestor(repo, sha, pull.head.sha)) && !(await isAncestor(repo, sha, pull.base.sha))
    if (isPart || pull.merged?.sha === sha) containing.push(pull)
  }
  return paged(call, containing, pull => pullView(world, repository, pull))
}

async function compare(call: RepositoryCall) {
  const { world, repository, repo, params } = call
  const [from = '', to = ''] = (params['basehead'] ?? '').split('...')
  const base = found(await readCommit(repo, await local(call, from)))
  const head = found(await readCommit(repo, await local(call, to)))
  const common = await mergeBase(repo, base.sha, head.sha)
  if (common === null) throw new Refusal(404, `No common ancestor between ${from} and ${to}.`)
  const { ahead, behind } = await distance(repo, base.sha, head.sha)
  const commits = await log(repo, ['--reverse', '--topo-order', `${base.sha}..${head.sha}`])
  const { items, headers } = pageOf(call, commits, COMPARE_PAGE)
  const files =
    call.query.get('page') === null || call.query.get('page') === '1'
      ? await changedFiles(repo, common, head.sha)
      : []
  const links = comparisonLinks(call, params['basehead'] ?? '')
  const body = {
    ...links,
    base_commit: commitView(world, repository, base),
    merge_base_commit: commitView(world, repository, (await readCommit(repo, common))!),
    status: ahead > 0 && behind > 0 ? 'diverged' : ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical',
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: items.map(commit => commitView(world, repository, commit)),
    files: files.slice(0, FILES_CAP).map(file => diffEntryView(world, repository, { file, sha: head.sha })),
  }
  return ok(body, headers)
}

function comparisonLinks({ world, repository }: RepositoryCall, basehead: string) {
  const page = `${repositoryPage(world, repository)}/compare/${basehead}`
  const url = `${repositoryUrl(world, repository)}/compare/${basehead}`
  return { url, html_url: page, permalink_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` }
}

/** `branch`, or `owner:branch` of a fork, whose commits are fetched first. */
async function local({ world, repository, repo, token }: RepositoryCall, side: string): Promise<string> {
  const [owner, ref] = side.split(/:(.*)/s)
  if (ref === undefined || owner === undefined || owner === repository.owner) return ref ?? side
  const root = repository.parent ?? repository.id
  const fork = found(
    world.store.repositories.find(row => row.owner === owner && (row.parent === root || row.id === root)),
  )
  if (levelOf(world, token, fork, 'contents') === 'none') throw new Refusal(404, 'Not Found')
  const sha = found(await resolve(world.repo(fork), ref))
  await fetchFrom(repo, world.repo(fork), [sha])
  return sha
}
