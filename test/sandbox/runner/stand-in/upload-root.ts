import { dirname, sep } from 'node:path'
import { type GlobbedFile, globbed, searchRoots } from '../job/glob.ts'

/** The files to upload, and the folder to which their names are relative, as in actions/upload-artifact. */
export function uploadOf(
  workspace: string,
  patterns: string,
  { hidden }: { hidden: boolean },
): { files: GlobbedFile[]; root: string } {
  const files = globbed(workspace, patterns, { hidden })
  const roots = outermost(searchRoots(workspace, patterns))
  if (files.length === 1 && roots.length === 1 && files[0]!.path === roots[0]) {
    return { files, root: dirname(roots[0]) }
  }
  return { files, root: roots.reduce((one, other) => commonFolder(one, other), roots[0] ?? workspace) }
}

function outermost(roots: readonly string[]): string[] {
  const all = [...new Set(roots)]
  return all.filter(root => !all.some(other => other !== root && root.startsWith(withEnd(other))))
}

function commonFolder(one: string, other: string): string {
  const [parts, others] = [one.split(sep), other.split(sep)]
  const end = parts.findIndex((part, at) => part !== others[at])
  return (end < 0 ? parts : parts.slice(0, end)).join(sep) || sep
}

function withEnd(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep
}
