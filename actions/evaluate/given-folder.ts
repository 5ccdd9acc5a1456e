import { lstat, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { Problem } from '../_lib/contract/problem.ts'

/** A folder that the user named and an untrusted job may have filled. */
export type GivenFolder = {
  /** The path of a plain file in it, undefined if it is not there. A link, which may lead out of the folder, is a Problem. */
  file(path: string): Promise<string | undefined>
  /** The same for a folder in it. */
  directory(path: string): Promise<string | undefined>
}

/** Opens a folder that an input names; one that does not exist is a Problem. Paths are as the user writes them. */
export async function openFolder(
  folder: string,
  { cwd, input }: { cwd: string; input: string },
): Promise<GivenFolder> {
  const within = resolve(cwd, folder)
  const found = await stat(within).catch(() => null)
  if (!found?.isDirectory()) {
    const fix = 'give the folder that train or predict wrote'
    throw new Problem({ what: `${folder} is not a folder`, where: input, fix })
  }
  const find = async (path: string, kind: EntryRules['kind']) =>
    (await hasPlainEntry(resolve(cwd, path), { kind, within, where: path })) ? path : undefined
  return { file: path => find(path, 'file'), directory: path => find(path, 'folder') }
}

type EntryRules = {
  kind: 'file' | 'folder'
  /** A link on the way from here is refused. */
  within: string
  /** How a Problem names the path. */
  where: string
}

/** Whether there is a plain file or folder at a path. Anything else that is there, or a link on the way to it, is a Problem. */
export async function hasPlainEntry(path: string, { kind, within, where }: EntryRules): Promise<boolean> {
  const found = await lstat(path).catch(() => null)
  if (found === null) return false
  const isKind = kind === 'file' ? found.isFile() : found.isDirectory()
  if (isKind && (await realpath(path)) === join(await realpath(within), relative(within, path))) return true
  throw new Problem({
    what: `this is a link or not a plain ${kind}`,
    where,
    fix: `give a folder with the ${kind} itself, not a link to it`,
  })
}
