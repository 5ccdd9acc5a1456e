import { tryGit } from './git.ts'
import type { Repo } from './repo.ts'

/** A ref and the object that it names, which is a tag object for an annotated tag. */
export type Ref = { name: string; sha: string; type: 'commit' | 'tag' | 'tree' | 'blob' }

export const NOTHING = '0'.repeat(40)

/** Refs under prefixes such as `refs/heads/` or whole names, sorted by name. */
export async function refsUnder(repo: Repo, ...prefixes: string[]): Promise<Ref[]> {
  const listing = await repo.text(['for-each-ref', '--format=%(objectname) %(objecttype) %(refname)'])
  const refs = listing.split('\n').filter(Boolean).map(refOf)
  return refs.filter(({ name }) => prefixes.some(prefix => name.startsWith(prefix)))
}

export async function readRef(repo: Repo, name: string): Promise<Ref | null> {
  return (await refsUnder(repo, name)).find(ref => ref.name === name) ?? null
}

/** Moves a ref if it is still at `from` (`NOTHING`: does not exist); else returns false. */
export async function moveRef(
  repo: Repo,
  ref: { name: string; to: string; from?: string },
): Promise<boolean> {
  const { status } = await tryGit(repo.folder, [
    'update-ref',
    ref.name,
    ref.to,
    ...(ref.from ? [ref.from] : []),
  ])
  return status === 0
}

export async function deleteRef(repo: Repo, name: string): Promise<void> {
  await repo.text(['update-ref', '-d', name])
}

/** Whether git accepts the name, which must lie in `refs/`. */
export async function isRefName(repo: Repo, name: string): Promise<boolean> {
  return /^refs\/[^/]+\/./.test(name) && (await tryGit(repo.folder, ['check-ref-format', name])).status === 0
}

export async function isAncestor(repo: Repo, older: string, newer: string): Promise<boolean> {
  return (await tryGit(repo.folder, ['merge-base', '--is-ancestor', older, newer])).status === 0
}

function refOf(line: string): Ref {
  const [sha = '', type = '', name = ''] = line.split(' ')
  return { name, sha, type: type as Ref['type'] }
}
