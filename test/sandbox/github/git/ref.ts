import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tryGit } from './git.ts'
import type { Repo } from './repo.ts'

/** A ref and the object that it names, which is a tag object for an annotated tag. */
export type Ref = { name: string; sha: string; type: 'commit' | 'tag' | 'tree' | 'blob' }

const SHA = /^[0-9a-f]{40}$/

export const NOTHING = '0'.repeat(40)

/** Refs under prefixes such as `refs/heads/` or whole names, sorted by name. */
export async function refsUnder(repo: Repo, ...prefixes: string[]): Promise<Ref[]> {
  const known = { ...(await packedRefs(repo)), ...(await looseRefs(repo)) }
  const names = Object.keys(known).filter(name => prefixes.some(prefix => name.startsWith(prefix)))
  return await Promise.all(
    names.sort(byName).map(async name => {
      const sha = known[name]!
      const type = (await repo.text(['cat-file', '-t', sha])).trim()
      return { name, sha, type: type as Ref['type'] }
    }),
  )
}

/** Refs in files of their own (gitrepository-layout(5)), which is faster than a process; one that is just being deleted is left out. */
async function looseRefs({ folder }: Repo): Promise<Record<string, string>> {
  const entries = await readdir(join(folder, 'refs'), { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && !entry.name.endsWith('.lock'))
  const refs = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name)
      const sha = (await readFile(file, 'utf8').catch(() => '')).trim()
      return [file.slice(join(folder, '/').length).replaceAll('\\', '/'), sha] as const
    }),
  )
  return Object.fromEntries(refs.filter(([, sha]) => SHA.test(sha)))
}

async function packedRefs({ folder }: Repo): Promise<Record<string, string>> {
  const text = await readFile(join(folder, 'packed-refs'), 'utf8').catch(() => '')
  const lines = text.split('\n').map(line => line.split(' ', 2) as [string, string | undefined])
  return Object.fromEntries(lines.filter(([sha]) => SHA.test(sha)).map(([sha, name = '']) => [name, sha]))
}

function byName(one: string, other: string): number {
  return one < other ? -1 : 1
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
  return (await repo.line(['merge-base', '--is-ancestor', older, newer])) !== null
}
