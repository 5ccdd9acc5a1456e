import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../_lib/contract/problem.ts'
import { git } from '../../_lib/git/git.ts'

/** Override the user's own git configuration; stored in the repository, so that later commits by hand work too. */
const SETTINGS = {
  'user.name': 'Trainyard demo',
  'user.email': 'demo@trainyard.invalid',
  'commit.gpgSign': 'false',
  'core.autocrlf': 'false',
  'core.hooksPath': '.git/hooks',
}

/** Makes the folder a git repository and commits everything in it to `main`. */
export async function initRepository(folder: string, subject: string): Promise<void> {
  await git(folder, '-c', 'init.defaultBranch=main', 'init', '--quiet')
  for (const [name, value] of Object.entries(SETTINGS)) await git(folder, 'config', name, value)
  await commitAll(folder, subject)
}

/** Copies the workflows that Trainyard's README tells its users to copy. */
export async function copyWorkflows(root: string, folder: string): Promise<void> {
  const to = join(folder, '.github', 'workflows')
  await mkdir(to, { recursive: true })
  await cp(join(root, 'workflows'), to, { recursive: true, filter: path => !path.endsWith('.md') })
}

/** Sets the remote and pushes `main` for the first time. */
export async function pushMain(folder: string, remote: string): Promise<void> {
  await git(folder, 'remote', 'add', 'origin', remote)
  await git(folder, 'push', '--quiet', '--set-upstream', 'origin', 'main')
}

/** A change to the starter's files: a patch file in the repository, or a text of a file and its replacement. */
export type StarterChange = { patch: string } | { file: string; from: string; to: string }

/** Commits a change on a branch, a new one starting at main, and pushes it to a remote address. */
export async function pushChange(
  folder: string,
  {
    branch,
    change,
    subject,
    remote,
  }: { branch: string; change: StarterChange; subject: string; remote: string },
): Promise<void> {
  const isNew = (await git(folder, 'branch', '--list', branch)) === ''
  await git(folder, 'switch', '--quiet', ...(isNew ? ['--create', branch, 'main'] : [branch]))
  await apply(folder, change)
  await commitAll(folder, subject)
  await git(folder, 'push', '--quiet', remote, branch)
  await git(folder, 'switch', '--quiet', 'main')
}

async function apply(folder: string, change: StarterChange): Promise<void> {
  if ('patch' in change) return void (await git(folder, 'apply', change.patch))
  const file = join(folder, change.file)
  const text = await readFile(file, 'utf8')
  if (!text.includes(change.from)) throw missingText(file, change.from)
  await writeFile(
    file,
    text.replace(change.from, () => change.to),
  )
}

async function commitAll(folder: string, subject: string): Promise<void> {
  await git(folder, 'add', '--all')
  await git(folder, 'commit', '--quiet', '--message', subject)
}

function missingText(file: string, text: string): Problem {
  return new Problem({
    what: `the starter does not contain ${JSON.stringify(text)}, which the demo replaces`,
    where: file,
    fix: 'run the demo from an unchanged checkout of Trainyard',
  })
}
