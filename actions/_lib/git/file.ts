import { Problem } from '../contract/problem.ts'
import { git } from './git.ts'

/**
 * The text of a file at a commit, `path` relative to the folder; null if it does not exist. A link, a folder or a file of more than
 * `mostBytes` is a Problem and is not read.
 */
export async function textAt({
  folder,
  commit,
  path,
  mostBytes,
}: {
  folder: string
  commit: string
  path: string
  mostBytes: number
}): Promise<string | null> {
  const listing = await git(folder, 'ls-tree', '-z', '--long', commit, '--', path)
  const [line] = listing.split('\0')
  if (!line) return null
  const [mode = '', , id = '', size = ''] = (line.split('\t')[0] ?? '').split(/ +/)
  if (!/^100/.test(mode)) throw refused(`${path} is not a plain file`, commit)
  if (Number(size) > mostBytes)
    throw refused(`${path} is larger than ${mostBytes.toLocaleString('en')} bytes`, commit)
  return await git(folder, 'cat-file', 'blob', id)
}

function refused(what: string, commit: string): Problem {
  return new Problem({
    what: `at ${commit.slice(0, 12)} ${what}`,
    where: 'git',
    fix: 'commit a plain text file, or name another base',
  })
}
