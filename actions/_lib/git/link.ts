import { dirname } from 'node:path/posix'
import { FOLDER, LINK, SUBMODULE, type TreeEntry, treeEntries } from './entry.ts'
import { gitBytes } from './git.ts'

/** As many as Linux follows (path_resolution(7)). */
const MOST_LINKS = 40

/** PATH_MAX: no file system opens a link with a longer target. */
const MOST_BYTES = 4096

/** All entries of a commit, by path from the root of the repository, and the targets of its links. */
type CommitContents = {
  entries: ReadonlyMap<string, TreeEntry>
  children: ReadonlyMap<string, readonly string[]>
  targets: ReadonlyMap<string, string>
}

export type DeadEndReason = 'outside' | 'missing' | 'loop'

/** A path resolved: the links on the way, in order, and its end, or why there is none. */
type LinkPath = { links: string[] } & ({ end: string } | { lost: DeadEndReason })

/** A path without an end; `chain` is its first link and the targets of the links on the way. */
export type DeadEnd = { path: string; chain: string[]; lost: DeadEndReason }

/** Reads all entries of a commit: links may point anywhere in it. */
export async function contentsAt(folder: string, commit: string): Promise<CommitContents> {
  const all = await treeEntries(folder, '-r', '-t', '--full-tree', commit)
  const children = new Map<string, string[]>()
  for (const { path } of all) {
    const parent = dirname(path) === '.' ? '' : dirname(path)
    const siblings = children.get(parent)
    if (siblings) siblings.push(path)
    else children.set(parent, [path])
  }
  const links = all.filter(({ mode }) => mode === LINK)
  const texts = await textsOf(folder, [...new Set(links.map(({ id }) => id))])
  const targets = links.flatMap(({ path, id }) => (texts.has(id) ? [[path, texts.get(id)!] as const] : []))
  return { entries: new Map(all.map(entry => [entry.path, entry])), children, targets: new Map(targets) }
}

/**
 * Resolves paths: `found` has each link on the way and, at the end, the file, the submodule, or all files of the folder, whose links are
 * resolved in turn. `reached` has the links and ends.
 */
export function follow(contents: CommitContents, paths: readonly string[]) {
  const { entries, children } = contents
  const [found, reached, deadEnds] = [new Map<string, TreeEntry>(), new Set<string>(), [] as DeadEnd[]]
  const seen = new Set<string>()
  const queue = [...paths]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const way = wayOf(contents, path)
    for (const link of way.links) {
      found.set(link, entries.get(link)!)
      seen.add(link)
      reached.add(link)
    }
    if ('lost' in way) {
      deadEnds.push({ path, chain: chainOf(contents, way.links), lost: way.lost })
      continue
    }
    if (way.links.length > 0) reached.add(way.end)
    const entry = entries.get(way.end)
    if (entry !== undefined && entry.mode !== FOLDER) found.set(way.end, entry)
    else for (const child of children.get(way.end) ?? []) queue.push(child)
  }
  return { found: [...found.values()], reached: [...reached], deadEnds }
}

/** Resolves a path as a file system does, part by part: each link is replaced by its target. */
function wayOf({ entries, targets }: CommitContents, start: string): LinkPath {
  const links: string[] = []
  const at: string[] = []
  const left = start.split('/').reverse()
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (at.pop() === undefined) return { links, lost: 'outside' }
      continue
    }
    at.push(part)
    const path = at.join('/')
    const entry = entries.get(path)
    if (entry === undefined) return { links, lost: 'missing' }
    if (entry.mode === SUBMODULE) return { links, end: path }
    if (entry.mode !== LINK) continue
    const text = targets.get(path)
    if (links.push(path) > MOST_LINKS) return { links: [...new Set(links)], lost: 'loop' }
    if (text === undefined) return { links, lost: 'missing' }
    if (text.startsWith('/')) return { links, lost: 'outside' }
    at.pop()
    left.push(...text.split('/').reverse())
  }
  return { links, end: at.join('/') }
}

function chainOf({ targets }: CommitContents, links: readonly string[]): string[] {
  return links.length === 0 ? [] : [links[0]!, ...links.map(link => targets.get(link) ?? '…')]
}

/** Texts of blobs by id, if they are short enough for a link's target, with two git processes for all of them. */
async function textsOf(folder: string, ids: readonly string[]): Promise<Map<string, string>> {
  const sizes = await gitBytes({ folder, input: linesOf(ids) }, 'cat-file', '--batch-check=%(objectsize)')
  const lengths = sizes.toString().split('\n').map(Number)
  const short = ids.filter((_, index) => lengths[index]! <= MOST_BYTES)
  const bytes = await gitBytes({ folder, input: linesOf(short) }, 'cat-file', '--batch=%(objectsize)')
  const texts = new Map<string, string>()
  let at = 0
  for (const id of short) {
    const start = bytes.indexOf('\n', at) + 1
    const end = start + Number(bytes.subarray(at, start).toString())
    texts.set(id, bytes.subarray(start, end).toString())
    at = end + 1
  }
  return texts
}

function linesOf(ids: readonly string[]): string {
  return ids.map(id => `${id}\n`).join('')
}
