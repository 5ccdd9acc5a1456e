import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../_lib/contract/problem.ts'
import { git } from '../../_lib/git/git.ts'

/** Independent of what the user's own configuration says; so that later commits by hand work too, kept in the repository. */
const SETTINGS = {
  'user.name': 'Trainyard demo',
  'user.email': 'demo@trainyard.invalid',
  'commit.gpgSign': 'false',
  'core.autocrlf': 'false',
  'core.hooksPath': '.git/hooks',
}

/** A git repository on `main` with everything in the folder as its first commit. */
export async function initRepository(folder: string, subject: string): Promise<void> {
  await git(folder, '-c', 'init.defaultBranch=main', 'init', '--quiet')
  for (const [name, value] of Object.entries(SETTINGS)) await git(folder, 'config', name, value)
  await commitAll(folder, subject)
}

/** The callers that Trainyard's README asks its users to copy. */
export async function copyWorkflows(root: string, folder: string): Promise<void> {
  const to = join(folder, '.github', 'workflows')
  await mkdir(to, { recursive: true })
  await cp(join(root, 'workflows'), to, { recursive: true, filter: path => !path.endsWith('.md') })
}

/** The first push. */
export async function pushMain(folder: string, remote: string): Promise<void> {
  await git(folder, 'remote', 'add', 'origin', remote)
  await git(folder, 'push', '--quiet', '--set-upstream', 'origin', 'main')
}

/** What a commit does to the files: a patch file of the repository, or one text of a file by another. */
export type Change = { patch: string } | { file: string; from: string; to: string }

/** A commit on a branch, which begins at main if it is new, pushed to a remote address. */
export async function pushChange(
  folder: string,
  { branch, change, subject, remote }: { branch: string; change: Change; subject: string; remote: string },
): Promise<void> {
  const isNew = (await git(folder, 'branch', '--list', branch)) === ''
  await git(folder, 'switch', '--quiet', ...(isNew ? ['--create', branch, 'main'] : [branch]))
  await apply(folder, change)
  await commitAll(folder, subject)
  await git(folder, 'push', '--quiet', remote, branch)
  await git(folder, 'switch', '--quiet', 'main')
}

async function apply(folder: string, change: Change): Promise<void> {
  if ('patch' in change) return void (await git(folder, 'apply', change.patch))
  const file = join(folder, change.file)
  const text = await readFile(file, 'utf8')
  if (!text.includes(change.from)) throw changed(file, change.from)
  await writeFile(
    file,
    text.replace(change.from, () => change.to),
  )
}

async function commitAll(folder: string, subject: string): Promise<void> {
  await git(folder, 'add', '--all')
  await git(folder, 'commit', '--quiet', '--message', subject)
}

function changed(file: string, text: string): Problem {
  return new Problem({
    what: `the starter no longer holds ${JSON.stringify(text)}, which the demo changes`,
    where: file,
    fix: 'play the demo with an unchanged checkout of Trainyard',
  })
}
