import { Problem } from '../contract/problem.ts'
import { git, gitWith } from './git.ts'

/** A commit by branch, tag, id or expression; `main` also finds `origin/main`. Null if the clone has none. */
export async function commitOf(folder: string, ref: string): Promise<string | null> {
  return (await verified(folder, ref)) ?? (await verified(folder, `origin/${ref}`))
}

async function verified(folder: string, ref: string): Promise<string | null> {
  if (ref.startsWith('-')) return null
  return await git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).then(
    text => text.trim(),
    () => null,
  )
}

/** The parents of a commit, also of one at the edge of a shallow clone. */
export async function parentsOf(folder: string, commit: string): Promise<string[]> {
  const [header = ''] = (await git(folder, 'cat-file', 'commit', commit)).split('\n\n', 1)
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent!)
}

/** Where two commits parted; null if they share nothing that the clone knows. */
export async function mergeBaseOf(folder: string, one: string, other: string): Promise<string | null> {
  return await git(folder, 'merge-base', one, other).then(
    text => text.trim() || null,
    () => null,
  )
}

/**
 * Brings a commit and its files that a shallow clone left out, from where the clone came from. The token goes by the environment,
 * in place of what a checkout may have kept. What the server does not give is a Problem.
 */
export async function fetchCommit(folder: string, sha: string, token: string | undefined): Promise<void> {
  const url = (await git(folder, 'config', '--get', 'remote.origin.url').catch(() => '')).trim()
  if (url === '') throw missing(sha, folder)
  const shallow = (await git(folder, 'rev-parse', '--is-shallow-repository')).trim() === 'true'
  const depth = shallow ? ['--depth=1'] : []
  const words = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, 'origin', sha]
  await gitWith({ folder, config: authorisation(url, token) }, ...words)
}

/** An empty value forgets the header of an earlier configuration: two of them are refused. */
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
    fix: 'fetch it, or name a commit that is there with `--base`',
  })
}
