import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../http/answer.ts'
import type { Repo } from './repo.ts'

/** One entry of a tree; `bytes` is null unless it is a blob. */
export type TreeEntry = {
  mode: string
  type: 'blob' | 'tree' | 'commit'
  sha: string
  path: string
  bytes: number | null
}

/** A change to a tree: an object set at a path, or (`sha: null`) removed. */
export type TreeChange = { path: string; mode: string; sha: string | null }

/** File names that git refuses. */
const MALFORMED = /^(\.{0,2}|\.git)$/i

/** Whether git accepts the path of a file. */
export function isPath(path: string): boolean {
  return !path.split('/').some(piece => MALFORMED.test(piece))
}

/** The entries of a tree in git's order; null if the name is not a tree. */
export async function readTree(repo: Repo, name: string, recursive = false): Promise<TreeEntry[] | null> {
  const tree = await repo.line(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{tree}`])
  if (!tree) return null
  const listing = await repo.text(['ls-tree', '-z', '--long', ...(recursive ? ['-r', '-t'] : []), tree])
  return listing.split('\0').filter(Boolean).map(entryOf)
}

/** The entry at a path of a commit or tree; null if there is none. */
export async function entryAt(repo: Repo, name: string, path: string): Promise<TreeEntry | null> {
  if (!isPath(path)) return null
  const listing = await repo.text(['--literal-pathspecs', 'ls-tree', '-z', '--long', name, '--', path])
  const first = listing.split('\0')[0]
  return first ? entryOf(first) : null
}

export async function readBlob(repo: Repo, sha: string): Promise<Buffer | null> {
  const kind = await repo.line(['cat-file', '-t', sha])
  return kind === 'blob' ? await repo.bytes(['cat-file', 'blob', sha]) : null
}

export async function writeBlob(repo: Repo, bytes: Buffer): Promise<string> {
  return (await repo.text(['hash-object', '-w', '--stdin'], { input: bytes })).trim()
}

/** Writes the tree of a base (null: empty) with the changes, through its own index. */
export async function changeTree(
  repo: Repo,
  base: string | null,
  changes: readonly TreeChange[],
): Promise<string> {
  if (!changes.every(({ path }) => isPath(path)))
    throw new Refusal(422, 'path contains a malformed path component')
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-index-'))
  const env = { GIT_INDEX_FILE: join(folder, 'index') }
  try {
    await repo.text(['read-tree', ...(base === null ? ['--empty'] : [base])], { env })
    const input = changes.map(change => indexLine(change)).join('')
    if (input !== '') await repo.text(['update-index', '-z', '--add', '--index-info'], { env, input })
    return (await repo.text(['write-tree'], { env })).trim()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A deleted path is mode 0 for the index. */
function indexLine({ path, mode, sha }: TreeChange): string {
  return sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`
}

function entryOf(line: string): TreeEntry {
  const [head = '', path = ''] = line.split(/\t(.*)/s)
  const [mode = '', type = '', sha = '', bytes = '-'] = head.split(/ +/)
  return { mode, type: type as TreeEntry['type'], sha, path, bytes: bytes === '-' ? null : Number(bytes) }
}
