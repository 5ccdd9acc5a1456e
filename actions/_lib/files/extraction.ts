import { randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { Problem } from '../contract/problem.ts'
import type { FileEntry } from '../contract/run.ts'
import type { OnBytes } from './archive.ts'
import { type TarLimits, unpackTar } from './tar.ts'

/**
 * Unpacks a tar.gz into a folder that does not exist yet, aside first, so that the folder is there whole or not at all. Links,
 * devices, paths that lead out of it, names twice and more than the limits are Problems. Answers the files, sorted by path.
 */
export async function unpackArchive(given: {
  archive: string
  folder: string
  limits: TarLimits
  onBytes?: OnBytes
}): Promise<FileEntry[]> {
  const { archive, folder } = given
  if (existsSync(folder)) throw occupied(folder)
  const aside = `${folder}.${randomUUID()}`
  try {
    await mkdir(aside, { recursive: true })
    const files = await unpackTar({ ...given, source: createReadStream(archive), folder: aside })
    await rename(aside, folder)
    return files.sort((one, other) => (one.path < other.path ? -1 : 1))
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(archive, error)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

function unreadable(archive: string, cause: unknown): Problem {
  const said = cause instanceof Error ? cause.message : String(cause)
  return new Problem({
    what: `the archive cannot be unpacked: ${said}`,
    where: archive,
    fix: 'nothing was unpacked; download it again',
    cause,
  })
}

function occupied(folder: string): Problem {
  return new Problem({
    what: 'the folder to unpack into is there already',
    where: folder,
    fix: 'remove it or name another one: nothing is overwritten',
  })
}
