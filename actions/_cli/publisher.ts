import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureUser } from '../../test/sandbox/github/identity/user.ts'
import { createRepository, repositoryNamed } from '../../test/sandbox/github/repository/repository.ts'
import type { World } from '../../test/sandbox/github/world.ts'

/** Where callers find the actions and reusable workflows. */
const OWNER = 'trainyard'
const NAME = 'trainyard'
const TAG = 'v1'
/** What actions and workflows of this repository can reach; from the top, for the sandbox's state may lie within the checkout. */
const PUBLISHED = ['action.yml', 'actions', '.github/workflows'].map(path => `:(top)${path}`)
const AUTHOR = { name: 'Trainyard', email: 'trainyard@users.noreply.github.com' }

/** Puts this very Trainyard, its files as they are now, into a sandbox: `trainyard/trainyard`, tagged `v1`; a later one replaces it. */
export async function publishTrainyard({ world, root }: { world: World; root: string }): Promise<void> {
  ensureUser(world, OWNER, { type: 'Organization' })
  const there = repositoryNamed(world, OWNER, NAME)
  const repo = world.repo(there ?? (await createRepository(world, { owner: OWNER, name: NAME })))
  const scratch = await mkdtemp(join(tmpdir(), 'trainyard-publish-'))
  // An index of its own: that of the author's checkout is none of our business.
  const env = { GIT_INDEX_FILE: join(scratch, 'index'), ...signed(world.time()) }
  const git = async (...args: string[]) => (await repo.text(args, { env })).trim()
  try {
    await git(`--work-tree=${root}`, 'add', '--all', '--', ...PUBLISHED)
    const commit = await git('commit-tree', await git('write-tree'), '-m', 'Trainyard')
    await git('update-ref', 'refs/heads/main', commit)
    await git('update-ref', `refs/tags/${TAG}`, commit)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function signed(date: string): Record<string, string> {
  const { name, email } = AUTHOR
  return Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap(role => [
      [`GIT_${role}_NAME`, name],
      [`GIT_${role}_EMAIL`, email],
      [`GIT_${role}_DATE`, date],
    ]),
  )
}
