import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '../../github/world.ts'
import type { SourceCommit } from '../job-request.ts'

/** Trees that are being written, so that jobs that start together write each only once. */
const WRITING = new Map<string, Promise<string>>()
/** The seal of every tree as written, kept in this process only. */
const SEALS = new Map<string, string>()

/** Writes the files of a commit below `folder`, shared by all jobs; a tree that a job has changed is written again. */
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

/** A digest of all names, sizes and change times (ctime, which a job cannot reset); empty if there is no tree. */
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

/** Writes beside first and then renames, so that a killed process leaves no incomplete tree. */
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
