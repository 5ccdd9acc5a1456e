import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '../../github/world.ts'
import type { SourceCommit } from '../job-request.ts'

/** Trees on their way, so that jobs that start together write each once. */
const WRITING = new Map<string, Promise<string>>()
/** What every tree was like when it was written; known to this process alone. */
const SEALS = new Map<string, string>()

/** The files of a commit below `folder`, shared by the jobs that find them as they were written, and written anew where one changed them. */
export async function sourceTree(
  world: World,
  { folder, source }: { folder: string; source: SourceCommit },
): Promise<string> {
  const tree = join(folder, `${source.repositoryId}-${source.sha}`)
  const writing = WRITING.get(tree)
  if (writing) return await writing
  if (SEALS.has(tree) && SEALS.get(tree) === sealOf(tree)) return tree
  const written = write(world, source, tree).finally(() => WRITING.delete(tree))
  WRITING.set(tree, written)
  return await written
}

/** A digest of all names, sizes and times of change, which nobody can set back; empty where there is no tree. */
function sealOf(tree: string): string {
  if (!existsSync(tree)) return ''
  const seal = createHash('sha256')
  for (const entry of readdirSync(tree, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const { size, mode, ino, ctimeMs } = lstatSync(path)
    if (!entry.isDirectory()) seal.update(`${path}\0${size} ${mode} ${ino} ${ctimeMs}\n`)
  }
  return seal.digest('hex')
}

/** Beside first, so that a kill leaves no half tree under the name. */
async function write(world: World, { repositoryId, sha }: SourceCommit, tree: string): Promise<string> {
  const beside = `${tree}.new`
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside, { recursive: true })
  const env = { GIT_INDEX_FILE: `${beside}.index`, GIT_WORK_TREE: beside }
  const repo = world.repo({ id: repositoryId })
  try {
    await repo.text(['read-tree', sha], { env })
    await repo.text(['checkout-index', '--all', '--force', `--prefix=${beside}/`], { env })
  } finally {
    rmSync(env.GIT_INDEX_FILE, { force: true })
  }
  lock(beside)
  rmSync(tree, { recursive: true, force: true })
  renameSync(beside, tree)
  SEALS.set(tree, sealOf(tree))
  return tree
}

function lock(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 0o555)
  }
}
