import { git } from './git.ts'

/** A file, folder, link or submodule in a commit. */
export type TreeEntry = { mode: string; id: string; path: string }

export const LINK = '120000'
export const SUBMODULE = '160000'
export const FOLDER = '040000'

/** The entries that `git ls-tree -z` lists. A name may contain a tab: only the first one ends the attributes. */
export async function treeEntries(folder: string, ...words: string[]): Promise<TreeEntry[]> {
  const listing = await git(folder, 'ls-tree', '-z', ...words)
  return listing.split('\0').flatMap(line => {
    if (line === '') return []
    const end = line.indexOf('\t')
    const [mode = '', , id = ''] = line.slice(0, end).split(' ')
    return [{ mode, id, path: line.slice(end + 1) }]
  })
}

/** Path of a folder from the root of its repository, with a `/` at its end; empty at the root. */
export async function prefixOf(folder: string): Promise<string> {
  return (await git(folder, 'rev-parse', '--show-prefix')).replace(/\n$/, '')
}
