import { join, relative } from 'node:path/posix'
import { type Problem, throwProblems } from '../contract/problem.ts'
import { LINK, prefixOf, type TreeEntry, treeEntries } from './entry.ts'
import { git } from './git.ts'
import { deadLink, unknownInput, unreadableName } from './input-problem.ts'
import { contentsAt, type DeadEnd, follow } from './link.ts'

/** By the length of an object id in hex: SHA-1 and SHA-256. */
const EMPTY_TREES: Record<number, string> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}

/** Object ids of files, sorted by path; paths are relative to the folder. */
export type InputFiles = { path: string; id: string }[]

/** `reached`: the targets of symbolic links among the inputs, relative to the root of the repository. */
type GitInputs = { inputs: InputFiles; reached: string[] }

/**
 * Object ids of all files that the paths and globs match at a commit, without reading their contents. A symbolic link is an input itself,
 * and so is its target. A path that matches nothing and a link without a target are Problems, unless `lenient`.
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
}): Promise<GitInputs> {
  const found = new Map<string, TreeEntry>()
  const unknown: string[] = []
  for (const path of paths) {
    const entries = isGlob(path)
      ? await matching(folder, commit, path)
      : await treeEntries(folder, '-r', commit, '--', path)
    if (entries.length === 0) unknown.push(path)
    for (const entry of entries) found.set(entry.path, entry)
  }
  const behind = await behindLinks({ folder, commit, found: [...found.values()], unknown })
  for (const entry of behind.found) found.set(entry.path, entry)
  if (!lenient)
    throwProblems([...behind.problems, ...[...found.keys()].filter(isUnreadable).map(unreadableName)])
  const inputs = [...found.values()].map(({ path, id }) => ({ path, id }))
  return { inputs: inputs.sort((a, b) => (a.path < b.path ? -1 : 1)), reached: behind.reached }
}

/** The matching files and link targets that differ between two commits; null for the side that lacks the file. */
export async function inputsBetween({
  folder,
  from,
  to,
  paths,
  reached,
}: {
  folder: string
  from: string
  to: string
  paths: readonly string[]
  reached: readonly string[]
}): Promise<{ path: string; from: string | null; to: string | null }[]> {
  const found = await differences(folder, { from, to, pathspecs: pathspecsOf(paths, reached) })
  const known = (id: string) => (/^0+$/.test(id) ? null : id)
  return found.map(({ path, ids: [before, after] }) => ({ path, from: known(before), to: known(after) }))
}

/** Pathspecs for git: the paths and globs relative to the folder, and the targets of links literally. */
export function pathspecsOf(paths: readonly string[], reached: readonly string[]): string[] {
  return [
    ...paths.map(path => `:(glob)${path.replace(/^\.\//, '') || '.'}`),
    ...reached.map(path => `:(top,literal)${path}`),
  ]
}

/** Bytes that are not UTF-8 were decoded as U+FFFD. */
function isUnreadable(path: string): boolean {
  return path.includes('\uFFFD')
}

function isGlob(path: string): boolean {
  return /[*?[]/.test(path)
}

/** `ls-tree` takes no globs and `ls-files` knows only the index, so git matches what a commit adds to the empty tree. */
async function matching(folder: string, commit: string, path: string): Promise<TreeEntry[]> {
  const id = (await git(folder, 'rev-parse', '--verify', `${commit}^{commit}`)).trim()
  const empty = EMPTY_TREES[id.length] ?? EMPTY_TREES[40]!
  const found = await differences(folder, { from: empty, to: commit, pathspecs: pathspecsOf([path], []) })
  return found.map(each => ({ path: each.path, id: each.ids[1], mode: each.mode }))
}

/** Paths are relative to the folder, as `ls-tree` prints them; an id of zeros means no file. `mode` is that of `to`. */
async function differences(
  folder: string,
  { from, to, pathspecs }: { from: string; to: string; pathspecs: readonly string[] },
): Promise<{ path: string; mode: string; ids: [string, string] }[]> {
  const prefix = await prefixOf(folder)
  const words = ['diff-tree', '-r', '-z', '--no-renames', from, to, '--', ...pathspecs]
  const parts = (await git(folder, ...words)).split('\0')
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, pair) => {
    const [, mode = '', before = '', after = ''] = parts[2 * pair]!.split(' ')
    return { path: fromFolder(prefix, parts[2 * pair + 1]!), mode, ids: [before, after] }
  })
}

type Sought = { folder: string; commit: string; found: readonly TreeEntry[]; unknown: readonly string[] }

/** The targets of links among the entries, and of links within paths that match nothing themselves. */
async function behindLinks({ folder, commit, found, unknown }: Sought): Promise<{
  found: TreeEntry[]
  reached: string[]
  problems: Problem[]
}> {
  const links = found.filter(({ mode }) => mode === LINK).map(({ path }) => path)
  if (links.length === 0 && unknown.length === 0) return { found: [], reached: [], problems: [] }
  const prefix = await prefixOf(folder)
  const contents = await contentsAt(folder, commit)
  const fromRoot = (path: string) => join(prefix, path)
  const ways = [
    { ...follow(contents, links.map(fromRoot)), path: null },
    ...unknown.map(path => ({ ...follow(contents, isGlob(path) ? [] : [fromRoot(path)]), path })),
  ]
  return {
    found: ways.flatMap(way => way.found).map(entry => ({ ...entry, path: fromFolder(prefix, entry.path) })),
    reached: [...new Set(ways.flatMap(way => way.reached))],
    problems: ways.flatMap(way => problemsOf(way, commit)),
  }
}

type ReachedFiles = { path: string | null; found: readonly TreeEntry[]; deadEnds: readonly DeadEnd[] }

function problemsOf({ path, found, deadEnds }: ReachedFiles, commit: string): Problem[] {
  const dead = deadEnds.filter(({ chain }) => chain.length > 0)
  if (dead.length > 0) return dead.map(end => deadLink(end, commit))
  return path !== null && found.length === 0 ? [unknownInput(path, commit)] : []
}

function fromFolder(prefix: string, path: string): string {
  return prefix === '' ? path : relative(prefix, path)
}
