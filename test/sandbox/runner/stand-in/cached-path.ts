import { existsSync } from 'node:fs'
import { globbed, searchRoots } from '../job/glob.ts'

/** What a cache's patterns mean: folders as they are, so that empty ones and links come along, else the files that fit. */
export function cachedPaths(workspace: string, patterns: string): string[] {
  const isPlain = !/[*?[!]/.test(patterns)
  if (isPlain) return searchRoots(workspace, patterns).filter(path => existsSync(path))
  return globbed(workspace, patterns).map(({ path }) => path)
}
