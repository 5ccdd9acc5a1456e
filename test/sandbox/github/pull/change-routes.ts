import { log } from '../git/commit.ts'
import { changedFiles } from '../git/diff.ts'
import { mergeBase } from '../git/history.ts'
import { paged } from '../http/page.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads } from '../identity/permission.ts'
import { commitView } from '../repository/commit-view.ts'
import { diffEntryView } from '../repository/diff-entry-view.ts'
import type { Pull } from '../row/pull.ts'
import { pullAt } from './pull-at.ts'

/** Commits and files of a pull request. */
export const changeRoutes: Route[] = [
  route('GET', '/pulls/:number/commits', reads('pull_requests'), listCommits),
  route('GET', '/pulls/:number/files', reads('pull_requests'), listFiles),
]

/** The merge base of the head and the stored base tip, which a merge does not move. */
async function startOf({ repo }: RepositoryCall, { base, head }: Pull): Promise<string> {
  return (await mergeBase(repo, base.sha, head.sha)) ?? base.sha
}

async function listCommits(call: RepositoryCall) {
  const pull = pullAt(call)
  const commits = await log(call.repo, [
    '--reverse',
    '--topo-order',
    `${await startOf(call, pull)}..${pull.head.sha}`,
  ])
  return paged(call, commits, commit => commitView(call.world, call.repository, commit))
}

async function listFiles(call: RepositoryCall) {
  const pull = pullAt(call)
  const files = await changedFiles(call.repo, await startOf(call, pull), pull.head.sha)
  return paged(call, files, file => diffEntryView(call.world, call.repository, { file, sha: pull.head.sha }))
}
