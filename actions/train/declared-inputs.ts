import { glob, readdir, realpath, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Problem } from '../_lib/contract/problem.ts'
import { fileDigest } from '../_lib/files/digest.ts'
import { type Tree, treeOf } from '../_lib/git/tree.ts'
import type { LoadedModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { gitPathsOf, pinnedDataOf } from '../_lib/plan/declaration.ts'

/** The declared inputs: object ids from git, or digests of the files that `inputs` names outside git, and pinned data. */
export async function inputsOf({ folder, model }: LoadedModel, host: Host): Promise<Tree> {
  const tree = await treeOf({ folder, paths: gitPathsOf(model) })
  if (tree.sha === null)
    host.warning(
      `${folder} is not a git repository with a commit: the fingerprint covers only the files under inputs`,
    )
  else if (tree.dirty)
    host.warning('the inputs differ from HEAD: this run belongs to no commit and cannot be reused')
  const files = tree.sha === null && model.inputs ? await digestsOf(folder, gitPathsOf(model)) : []
  return { ...tree, inputs: [...tree.inputs, ...files, ...pinnedDataOf(model)] }
}

async function digestsOf(folder: string, patterns: readonly string[]): Promise<Tree['inputs']> {
  const found = new Map<string, string>()
  for await (const path of glob(patterns, { cwd: folder }))
    for (const file of await filesAt(join(folder, path), new Set())) found.set(file, await fileDigest(file))
  return [...found].map(([path, id]) => ({ path: relative(folder, path).replaceAll('\\', '/'), id }))
}

/** The file, or all files below the folder, through symbolic links; each folder once, so that a loop of links ends. */
async function filesAt(path: string, seen: Set<string>): Promise<string[]> {
  const found = await stat(path).catch(cause => {
    throw unreadable(path, cause)
  })
  if (found.isFile()) return [path]
  const real = await realpath(path)
  if (!found.isDirectory() || seen.has(real)) return []
  seen.add(real)
  const files: string[] = []
  for (const name of (await readdir(path)).sort()) files.push(...(await filesAt(join(path, name), seen)))
  return files
}

function unreadable(path: string, cause: NodeJS.ErrnoException): Problem {
  return new Problem({
    what: `an input cannot be read (${cause.code}): it is missing, or a broken symbolic link`,
    where: path,
    fix: 'restore it, or name `inputs` without it',
    cause,
  })
}
