import { readdirSync, type Stats, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, isAbsolute, join, resolve, sep } from 'node:path'
import { Minimatch } from 'minimatch'

export type GlobbedFile = { path: string; stats: Stats }
type Pattern = { root: string; negated: boolean; matches(path: string): boolean }

const OPTIONS = { dot: true, nobrace: true, noext: true, nocomment: true, nonegate: true } as const

/** The folders or files where the patterns of a text begin: one pattern a line, `!` excludes, `#` is a comment. */
export function searchRoots(folder: string, text: string): string[] {
  return patternsOf(folder, text)
    .filter(({ negated }) => !negated)
    .map(({ root }) => root)
}

/**
 * The files that match patterns, sorted by path. As in `@actions/glob`, a folder matches everything in it, links are followed, and
 * the last matching pattern decides.
 */
export function globbed(folder: string, text: string, { hidden = true } = {}): GlobbedFile[] {
  const patterns = patternsOf(folder, text)
  const files = new Map<string, GlobbedFile>()
  for (const root of new Set(searchRoots(folder, text))) {
    for (const found of walk(root, hidden, new Set())) files.set(found.path, found)
  }
  const isMeant = (path: string) => patterns.findLast(pattern => pattern.matches(path))?.negated === false
  return [...files.values()].filter(({ path }) => isMeant(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
}

function patternsOf(folder: string, text: string): Pattern[] {
  const lines = text.split(/\r?\n/).map(line => line.trim())
  return lines.filter(line => line !== '' && !line.startsWith('#')).map(line => patternOf(folder, line))
}

function patternOf(folder: string, line: string): Pattern {
  const negated = line.startsWith('!')
  const bare = (negated ? line.slice(1).trim() : line).replace(/^~(?=\/|$)/, homedir())
  const full = isAbsolute(bare) ? resolve(bare) : resolve(folder, bare)
  const parts = full.split(sep)
  const magic = parts.findIndex(part => /[*?[]/.test(part))
  const root = magic < 0 ? full : parts.slice(0, magic).join(sep) || sep
  const [exact, below] = [full, join(full, '**')].map(glob => new Minimatch(glob, OPTIONS))
  return { root, negated, matches: path => exact!.match(path) || below!.match(path) }
}

/** All files below a path; a link to a parent folder is skipped. */
function* walk(path: string, hidden: boolean, above: ReadonlySet<string>): Generator<GlobbedFile> {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined || (!hidden && basename(path).startsWith('.'))) return
  if (!stats.isDirectory()) return yield { path, stats }
  const id = `${stats.dev}:${stats.ino}`
  if (above.has(id)) return
  for (const name of readdirSync(path)) yield* walk(join(path, name), hidden, new Set([...above, id]))
}
