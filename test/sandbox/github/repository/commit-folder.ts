import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { found } from '../http/answer.ts'
import type { World } from '../world.ts'
import { repositoryNamed } from './repository.ts'

/** Files of a folder that become the only commit of `main`, and a tag on it. */
export type FolderCommit = {
  owner: string
  name: string
  folder: string
  /** Relative to the folder; everything below them that git does not ignore. */
  paths: readonly string[]
  message: string
  tag: string
  author: { name: string; email: string }
}

/** Commits files of a folder as they are now, without touching the folder or an index in it; `main` and the tag move to the commit. */
export async function commitFolder(world: World, request: FolderCommit): Promise<void> {
  const { owner, name, folder, paths, message, tag, author } = request
  const repo = world.repo(found(repositoryNamed(world, owner, name)))
  const scratch = await mkdtemp(join(tmpdir(), 'trainyard-commit-'))
  const env = { GIT_INDEX_FILE: join(scratch, 'index'), ...signatureOf(author, world.time()) }
  const git = async (...args: string[]) => (await repo.text(args, { env })).trim()
  // Paths count from the top: the bare repository may lie within the folder.
  const specs = paths.map(path => `:(top)${path}`)
  try {
    await git('-c', 'core.compression=0', `--work-tree=${folder}`, 'add', '--all', '--', ...specs)
    const commit = await git('commit-tree', await git('write-tree'), '-m', message)
    await git('update-ref', 'refs/heads/main', commit)
    await git('update-ref', `refs/tags/${tag}`, commit)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function signatureOf({ name, email }: FolderCommit['author'], date: string): Record<string, string> {
  return Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap(role => [
      [`GIT_${role}_NAME`, name],
      [`GIT_${role}_EMAIL`, email],
      [`GIT_${role}_DATE`, date],
    ]),
  )
}
