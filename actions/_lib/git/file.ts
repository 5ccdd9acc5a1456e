import { Problem } from '../contract/problem.ts'
import { git } from './git.ts'

/**
 * The text of a file at a commit; `path` counts from the folder. Null if there is none. A link, a folder or more than so many
 * bytes is a Problem: nothing is read then.
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
  if (!/^100/.test(mode)) throw refused(`${path} is no file`, commit)
  if (Number(size) > mostBytes)
    throw refused(`${path} is larger than ${mostBytes.toLocaleString('en')} bytes`, commit)
  return await git(folder, 'cat-file', 'blob', id)
}

function refused(what: string, commit: string): Problem {
  return new Problem({
    what: `at ${commit.slice(0, 12)} ${what}`,
    where: 'git',
    fix: 'commit a plain file of text, or name another base',
  })
}
