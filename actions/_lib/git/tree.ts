import { headOf, originUrl } from './commit.ts'
import { git } from './git.ts'
import { type InputFiles, inputsAt, pathspecsOf } from './inputs.ts'

/** The inputs in git at HEAD, and their repository. */
export type Tree = {
  inputs: InputFiles
  sha: string | null
  /** An input differs from HEAD in the working tree. */
  dirty: boolean
  /** `owner/name` of the origin, if it has one. */
  repository: string | null
}

/**
 * Object ids of all files that the paths and globs match at HEAD, without reading their contents. Outside a git repository there are none,
 * and `sha` is null. A path that matches nothing at HEAD is a Problem.
 */
export async function treeOf({ folder, paths }: { folder: string; paths: readonly string[] }): Promise<Tree> {
  const sha = await headOf(folder)
  if (sha === null) return { inputs: [], sha: null, dirty: true, repository: null }
  const { inputs, reached } = await inputsAt({ folder, commit: 'HEAD', paths })
  const words = ['status', '--porcelain', '--untracked-files=all', '--', ...pathspecsOf(paths, reached)]
  const changes = await git(folder, ...words)
  return { inputs, sha, dirty: changes !== '', repository: await originOf(folder) }
}

/** `owner/name` of the origin; null if there is none. */
export async function originOf(folder: string): Promise<string | null> {
  const parts = (await originUrl(folder)).replace(/\/$/, '').split('/')
  const [owner = '', name = ''] = [parts.at(-2)?.split(':').at(-1), parts.at(-1)?.replace(/\.git$/, '')]
  return [owner, name].every(part => /^[\w.-]+$/.test(part)) ? `${owner}/${name}` : null
}
