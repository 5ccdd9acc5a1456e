import { git } from './git.ts'

/** Files of the whole repository that differ between two commits and that none of the paths and globs, which count from the folder, names. */
export async function changedBeside({
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
