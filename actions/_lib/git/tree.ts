import { relative } from 'node:path/posix'
import { Problem } from '../contract/problem.ts'
import { headOf, originUrl } from './commit.ts'
import { git } from './git.ts'

/** By the length of an object id in hex: SHA-1 and SHA-256. */
const EMPTY_TREES: Record<number, string> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}

/** The inputs as git knows them at HEAD, and where they come from. */
export type Tree = {
  inputs: { path: string; id: string }[]
  sha: string | null
  /** An input differs from HEAD in the working tree. */
  dirty: boolean
  /** `owner/name` of the origin, if it has one. */
  repository: string | null
}

/**
 * Object ids of all files that the paths and globs name at HEAD, without reading a byte of them. Outside a git repository
 * there are none: `sha` is null. A path that names nothing at HEAD is a Problem.
 */
export async function treeOf({ folder, paths }: { folder: string; paths: readonly string[] }): Promise<Tree> {
  const sha = await headOf(folder)
  if (sha === null) return { inputs: [], sha: null, dirty: true, repository: null }
  const inputs = await inputsAt({ folder, commit: 'HEAD', paths })
  const changes = await git(
    folder,
    'status',
    '--porcelain',
    '--untracked-files=all',
    '--',
    ...pathspecs(paths),
  )
  return { inputs, sha, dirty: changes !== '', repository: await originOf(folder) }
}

/**
 * Object ids of all files that the paths and globs name at a commit, sorted by path, without reading a byte of them. A path that
 * names nothing there is a Problem, unless `lenient`.
 */
export async function inputsAt({
  folder,
  commit,
  paths,
  lenient = false,
}: {
  folder: string
  commit: string
  paths: readonly string[]
  lenient?: boolean
}): Promise<Tree['inputs']> {
  const found = new Map<string, string>()
  for (const path of paths) {
    const entries = isGlob(path)
      ? await matching(folder, commit, path)
      : parseEntries(await git(folder, 'ls-tree', '-r', '-z', commit, '--', path))
    if (entries.length === 0 && !lenient) throw unknownInput(path, commit)
    for (const entry of entries) found.set(entry.path, entry.id)
  }
  return [...found].map(([path, id]) => ({ path, id })).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Which of the files that the paths and globs name differ between two commits; null for the side that lacks the file. */
export async function inputsBetween({
  folder,
  from,
  to,
  paths,
}: {
  folder: string
  from: string
  to: string
  paths: readonly string[]
}): Promise<{ path: string; from: string | null; to: string | null }[]> {
  const found = await differences(folder, { from, to, paths })
  const known = (id: string) => (/^0+$/.test(id) ? null : id)
  return found.map(({ path, ids: [before, after] }) => ({ path, from: known(before), to: known(after) }))
}

function isGlob(path: string): boolean {
  return /[*?[]/.test(path)
}

/** `ls-tree` takes no globs, `ls-files` knows only the index: what a commit adds to the empty tree is matched by git's own rules. */
async function matching(folder: string, commit: string, path: string): Promise<Tree['inputs']> {
  const empty = EMPTY_TREES[(await commitId(folder, commit)).length] ?? EMPTY_TREES[40]!
  const found = await differences(folder, { from: empty, to: commit, paths: [path] })
  return found.map(each => ({ path: each.path, id: each.ids[1] }))
}

/** Paths count from the folder, as `ls-tree` writes them; ids of zeros stand for no file. */
async function differences(
  folder: string,
  { from, to, paths }: { from: string; to: string; paths: readonly string[] },
): Promise<{ path: string; ids: [string, string] }[]> {
  const prefix = (await git(folder, 'rev-parse', '--show-prefix')).replace(/\n$/, '')
  const words = ['diff-tree', '-r', '-z', '--no-renames', from, to, '--', ...pathspecs(paths)]
  const parts = (await git(folder, ...words)).split('\0')
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, pair) => {
    const [, , before = '', after = ''] = parts[2 * pair]!.split(' ')
    const path = parts[2 * pair + 1]!
    return { path: prefix === '' ? path : relative(prefix, path), ids: [before, after] }
  })
}

async function commitId(folder: string, commit: string): Promise<string> {
  return (await git(folder, 'rev-parse', '--verify', `${commit}^{commit}`)).trim()
}

function parseEntries(listing: string): Tree['inputs'] {
  return listing
    .split('\0')
    .filter(line => line !== '')
    .map(line => {
      const [attributes = '', path = ''] = line.split('\t')
      return { path, id: attributes.split(' ')[2] ?? '' }
    })
}

function pathspecs(paths: readonly string[]): string[] {
  return paths.map(path => `:(glob)${path.replace(/^\.\//, '') || '.'}`)
}

/** `owner/name` of the origin; null if there is none. */
export async function originOf(folder: string): Promise<string | null> {
  const url = await originUrl(folder)
  return url.match(/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/)?.[1] ?? null
}

function unknownInput(path: string, commit: string): Problem {
  return new Problem({
    what: `the input ${path} names no file at ${commit}`,
    where: 'trainyard.yml: inputs',
    fix: `commit ${path}, or correct the path: inputs are git paths and globs relative to trainyard.yml`,
  })
}
