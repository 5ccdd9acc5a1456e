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

/** A branch with a patch file of the repository applied and committed. */
export async function proposePatch(
  folder: string,
  { branch, patch, subject }: { branch: string; patch: string; subject: string },
): Promise<void> {
  await git(folder, 'switch', '--quiet', '--create', branch)
  await git(folder, 'apply', patch)
  await commitAll(folder, subject)
}

async function commitAll(folder: string, subject: string): Promise<void> {
  await git(folder, 'add', '--all')
  await git(folder, 'commit', '--quiet', '--message', subject)
}
