import { Problem } from '../contract/problem.ts'
import { git } from './git.ts'

/** The inputs as git knows them at HEAD, and where they come from. */
export type Tree = {
  inputs: { path: string; id: string }[]
  sha: string | null
  /** An input differs from HEAD in the working tree. */
  dirty: boolean
  /** `owner/name` of the origin, if it has one. */
  repository: string | null
}

/**
 * Object ids of all files that the paths and globs name at HEAD, without reading a byte of them. Outside a git repository
 * there are none: `sha` is null. A path that names nothing at HEAD is a Problem.
 */
export async function treeOf({ folder, paths }: { folder: string; paths: readonly string[] }): Promise<Tree> {
  const sha = await headOf(folder)
  if (sha === null) return { inputs: [], sha: null, dirty: true, repository: null }
  const inputs = await filesAtHead(folder, paths)
  const changes = await git(
    folder,
    'status',
    '--porcelain',
    '--untracked-files=all',
    '--',
    ...pathspecs(paths),
  )
  return { inputs, sha, dirty: changes !== '', repository: await repositoryOf(folder) }
}

async function headOf(folder: string): Promise<string | null> {
  return git(folder, 'rev-parse', '--verify', '--quiet', 'HEAD').then(
    text => text.trim(),
    () => null,
  )
}

async function filesAtHead(folder: string, paths: readonly string[]): Promise<Tree['inputs']> {
  const found = new Map<string, string>()
  for (const path of paths) {
    const entries = await entriesAtHead(folder, path)
    if (entries.length === 0) throw unknownInput(path)
    for (const entry of entries) found.set(entry.path, entry.id)
  }
  return [...found].map(([path, id]) => ({ path, id })).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** `ls-tree` takes no globs, `ls-files` reads the index instead of HEAD: so list HEAD and match with `ls-files`' own rules. */
async function entriesAtHead(folder: string, path: string): Promise<Tree['inputs']> {
  if (!/[*?[]/.test(path)) return parseEntries(await git(folder, 'ls-tree', '-r', '-z', 'HEAD', '--', path))
  const all = parseEntries(await git(folder, 'ls-tree', '-r', '-z', 'HEAD'))
  const matching = await git(folder, 'ls-files', '-z', '--', ...pathspecs([path]))
  const names = new Set(matching.split('\0'))
  return all.filter(entry => names.has(entry.path))
}

function parseEntries(listing: string): Tree['inputs'] {
  return listing
    .split('\0')
    .filter(line => line !== '')
    .map(line => {
      const [attributes = '', path = ''] = line.split('\t')
      return { path, id: attributes.split(' ')[2] ?? '' }
    })
}

function pathspecs(paths: readonly string[]): string[] {
  return paths.map(path => `:(glob)${path.replace(/^\.\//, '') || '.'}`)
}

async function repositoryOf(folder: string): Promise<string | null> {
  const url = await git(folder, 'config', '--get', 'remote.origin.url').catch(() => '')
  return url.trim().match(/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/)?.[1] ?? null
}

function unknownInput(path: string): Problem {
  return new Problem({
    what: `the input ${path} names no file at HEAD`,
    where: 'trainyard.yml: inputs',
    fix: `commit ${path}, or correct the path: inputs are git paths and globs relative to trainyard.yml`,
  })
}
