import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { pathFault, pathKey } from '../contract/portable-path.ts'
import { Problem, throwProblems } from '../contract/problem.ts'

const MOST_TOLD = 10

/**
 * Throws what cannot be kept of a file, or of all below a folder: names that actions/upload-artifact or another platform refuses, names
 * that some platform takes for one, links, and what is no file. Said before anything is uploaded; nothing is moved or removed.
 */
export async function checkArtifactFiles(path: string): Promise<void> {
  const found = await lstat(path)
  if (found.isDirectory()) throwProblems((await faultsIn(path)).slice(0, MOST_TOLD))
  else throwProblems(problemsOf({ path: basename(path), kind: kindOf(found) }, path))
}

/** Throws if `train.output` names what cannot be kept: it is known before anything is trained. */
export function checkOutputName(output: string | undefined, where: string): void {
  const fault = output === undefined ? null : faultOf(basename(output))
  if (fault === null) return
  throw new Problem({
    what: `${JSON.stringify(output)} cannot be kept as an artifact: ${fault}`,
    where,
    fix: 'let the training write its model under another name',
  })
}

/** What cannot be kept of a checkpoint, which is uploaded for the next attempt; there links are followed. */
export async function checkCheckpoint(folder: string): Promise<void> {
  const faults = await faultsIn(folder, { followsLinks: true })
  throwProblems(faults.slice(0, MOST_TOLD))
}

/** A Problem for each path below a folder that cannot be kept; `namesOnly`: whatever it is that has the name. */
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

type Named = { path: string; kind: string | null; earlier?: string | undefined }

function problemsOf({ path, kind, earlier }: Named, where: string): Problem[] {
  const told = JSON.stringify(path.slice(0, 300))
  if (kind !== null) {
    const fix = 'write the file itself into the folder: what is released must be in it'
    return [new Problem({ what: `${path} is ${kind}`, where, fix })]
  }
  const fix = 'let the training write it under another name; what it wrote lies where it was'
  const fault = faultOf(path)
  if (fault !== null)
    return [new Problem({ what: `${told} cannot be kept as an artifact: ${fault}`, where, fix })]
  if (earlier === undefined) return []
  const what = `${told} and ${JSON.stringify(earlier)} are one file on some platforms`
  return [new Problem({ what, where, fix })]
}

/** U+FFFD stands for bytes that are no UTF-8: the file cannot even be opened by this name. */
function faultOf(path: string): string | null {
  return path.includes('\uFFFD') ? 'its name is no UTF-8' : pathFault(path)
}

/** What something is, if it is no plain file. */
function kindOf(found: Pick<Dirent, 'isFile' | 'isSymbolicLink' | 'isFIFO'>): string | null {
  if (found.isFile()) return null
  if (found.isSymbolicLink()) return 'a symbolic link'
  return found.isFIFO() ? 'a named pipe' : 'no plain file'
}
