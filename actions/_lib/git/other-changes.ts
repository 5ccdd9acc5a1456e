import { git } from './git.ts'

/** Changed files of the whole repository between two commits, except those that the paths and globs, relative to the folder, match. */
export async function changesElsewhere({
  folder,
  from,
  to,
  paths,
}: {
  folder: string
  from: string
  to: string
  paths: readonly string[]
}): Promise<string[]> {
  const without = paths.map(path => `:(exclude,glob)${path.replace(/^\.\//, '') || '.'}`)
  const words = ['diff-tree', '-r', '-z', '--no-renames', '--name-only', from, to, '--', ':(top)', ...without]
  return (await git(folder, ...words)).split('\0').filter(path => path !== '')
}
