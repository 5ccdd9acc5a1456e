import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { pathFault, pathKey } from '../contract/portable-path.ts'
import { Problem, throwProblems } from '../contract/problem.ts'

const MOST_REPORTED = 10

/**
 * Checks before an upload that an artifact can keep a file, or all files below a folder. Problems: names that actions/upload-artifact or
 * some platform refuses, two names that are one file on some platform, links, and anything else that is not a plain file.
 */
export async function checkArtifactFiles(path: string): Promise<void> {
  const found = await lstat(path)
  if (found.isDirectory()) throwProblems((await faultsIn(path)).slice(0, MOST_REPORTED))
  else throwProblems(problemsOf({ path: basename(path), kind: kindOf(found) }, path))
}

/** Throws before the training if an artifact cannot keep the name in `train.output`. */
export function checkOutputName(output: string | undefined, where: string): void {
  const fault = output === undefined ? null : faultOf(basename(output))
  if (fault === null) return
  throw new Problem({
    what: `${JSON.stringify(output)} cannot be kept as an artifact: ${fault}`,
    where,
    fix: 'write the model under another name',
  })
}

/** Checks that a checkpoint can be uploaded for the next attempt; links in it are followed. */
export async function checkCheckpoint(folder: string): Promise<void> {
  const faults = await faultsIn(folder, { followsLinks: true })
  throwProblems(faults.slice(0, MOST_REPORTED))
}

/** A Problem for each path below a folder that an artifact cannot keep; `namesOnly` checks names, not kinds of files. */
export async function faultsIn(
  folder: string,
  { followsLinks = false, namesOnly = false } = {},
): Promise<Problem[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const named = entries
    .filter(entry => !entry.isDirectory())
    .map(entry => ({ path: pathOf(entry, folder), kind: namesOnly ? null : kindOf(entry) }))
    .filter(({ kind }) => !(followsLinks && kind === 'a symbolic link'))
  const seen = new Map<string, string>()
  return named.flatMap(file => {
    const earlier = seen.get(pathKey(file.path))
    seen.set(pathKey(file.path), file.path)
    return problemsOf({ ...file, earlier }, join(folder, file.path))
  })
}

function pathOf({ parentPath, name }: Dirent, folder: string): string {
  return join(parentPath, name).slice(join(folder, sep).length).replaceAll(sep, '/')
}

type ArtifactPath = { path: string; kind: string | null; earlier?: string | undefined }

function problemsOf({ path, kind, earlier }: ArtifactPath, where: string): Problem[] {
  const quoted = JSON.stringify(path.slice(0, 300))
  if (kind !== null) {
    const fix = 'write the file itself into the folder, not a link: everything that is released must be in it'
    return [new Problem({ what: `${path} is ${kind}`, where, fix })]
  }
  const fix = 'write it under another name; the file is still where the training wrote it'
  const fault = faultOf(path)
  if (fault !== null)
    return [new Problem({ what: `${quoted} cannot be kept as an artifact: ${fault}`, where, fix })]
  if (earlier === undefined) return []
  const what = `${quoted} and ${JSON.stringify(earlier)} are one file on some platforms`
  return [new Problem({ what, where, fix })]
}

/** U+FFFD replaces bytes that are not UTF-8: the file cannot be opened by this name. */
function faultOf(path: string): string | null {
  return path.includes('\uFFFD') ? 'its name is not UTF-8' : pathFault(path)
}

/** What an entry is, if it is not a plain file. */
function kindOf(found: Pick<Dirent, 'isFile' | 'isSymbolicLink' | 'isFIFO'>): string | null {
  if (found.isFile()) return null
  if (found.isSymbolicLink()) return 'a symbolic link'
  return found.isFIFO() ? 'a named pipe' : 'not a plain file'
}
