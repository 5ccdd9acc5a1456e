import { Problem } from '../contract/problem.ts'
import { git, gitUnless, gitWith, NO_REPOSITORY, NOTHING, type NotFound } from './git.ts'

const UNBORN: NotFound = {
  status: 128,
  says: /^fatal: your current branch '.*' does not have any commits yet/m,
}

/** The commit that is checked out; null outside a repository or if it has no commit. A broken repository is a Problem. */
export async function headOf(folder: string): Promise<string | null> {
  const words = ['log', '--max-count=1', '--no-show-signature', '--format=%H']
  return (await gitUnless([NO_REPOSITORY, UNBORN], folder, ...words))?.trim() ?? null
}

/** Names of branches, remote branches and tags, as `commitOf` takes them. */
export async function refsOf(folder: string): Promise<string[]> {
  const words = ['--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags']
  const names = await git(folder, 'for-each-ref', ...words)
  return names.split('\n').filter(name => name !== '' && name !== 'origin' && name !== 'origin/HEAD')
}

/** A commit by branch, tag, id or expression; `main` also finds `origin/main`. Null if the clone does not have it. */
export async function commitOf(folder: string, ref: string): Promise<string | null> {
  return (await verified(folder, ref)) ?? (await verified(folder, `origin/${ref}`))
}

async function verified(folder: string, ref: string): Promise<string | null> {
  if (ref.startsWith('-')) return null
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
  return (await gitUnless([NO_REPOSITORY, NOTHING], folder, ...words))?.trim() ?? null
}

/** The parents of a commit, also at the edge of a shallow clone. */
export async function parentsOf(folder: string, commit: string): Promise<string[]> {
  const [header = ''] = (await git(folder, 'cat-file', 'commit', commit)).split('\n\n', 1)
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent!)
}

/** The merge base of two commits; null if the clone knows none. */
export async function mergeBaseOf(folder: string, one: string, other: string): Promise<string | null> {
  return (await gitUnless([NOTHING], folder, 'merge-base', one, other))?.trim() ?? null
}

/**
 * Fetches a commit and its files that a shallow clone lacks from the origin. The token is passed through the environment and replaces the
 * one that a checkout may have stored. A Problem if the server does not have the commit.
 */
export async function fetchCommit(folder: string, sha: string, token: string | undefined): Promise<void> {
  const url = await originUrl(folder)
  if (url === '') throw missing(sha, folder)
  const shallow = (await git(folder, 'rev-parse', '--is-shallow-repository')).trim() === 'true'
  const depth = shallow ? ['--depth=1'] : []
  const words = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, 'origin', sha]
  await gitWith({ folder, config: authorisation(url, token) }, ...words)
}

/** Address of the origin; empty if there is none. */
export async function originUrl(folder: string): Promise<string> {
  return (await gitUnless([NOTHING], folder, 'config', '--get', 'remote.origin.url'))?.trim() ?? ''
}

/** The empty value drops the header of an earlier configuration: git servers refuse two of them. */
function authorisation(url: string, token: string | undefined): [string, string][] {
  if (token === undefined || !/^https?:/.test(url)) return []
  const key = `http.${new URL(url).origin}/.extraheader`
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`],
  ]
}

function missing(sha: string, folder: string): Problem {
  return new Problem({
    what: `the clone lacks the commit ${sha.slice(0, 12)}, and has no origin to fetch it from`,
    where: folder,
    fix: 'fetch it, or name another commit with `--base`',
  })
}
