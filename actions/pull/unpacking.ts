import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import type { Manifest } from '../_lib/contract/manifest.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { unpackArchive } from '../_lib/files/extraction.ts'
import type { Host } from '../_lib/host/host.ts'
import { UNPACKED } from '../_lib/release/asset-name.ts'

/** Makes `model/`, the artifact as it was trained: unpacks an archive, or copies a single file by its original name. An existing one is kept and verified. */
export async function unpackArtifact(manifest: Manifest, folder: string, host: Host): Promise<void> {
  const { files, artifact } = manifest
  const packed = files.find(({ role }) => role === 'artifact')
  const to = join(folder, UNPACKED)
  if (packed === undefined || (await stat(to).catch(() => null))) return
  const archive = join(folder, packed.path)
  const [only, ...others] = artifact.files
  if (only !== undefined && others.length === 0) return await copyAs(archive, { to, path: only.path })
  const limits = { bytes: artifact.bytes, entries: artifact.files.length }
  let done = 0
  const onBytes = (count: number) => {
    done += count
    host.progress('unpack', Math.min(1, done / artifact.bytes))
  }
  await unpackArchive({ archive, folder: to, limits, onBytes })
}

/** Makes the whole folder or none; the manifest's path must not lead out of it. */
async function copyAs(file: string, { to, path }: { to: string; path: string }): Promise<void> {
  const aside = `${to}.${randomUUID()}`
  const target = resolve(aside, path)
  if (!target.startsWith(aside + sep)) throw outside(path)
  try {
    await mkdir(dirname(target), { recursive: true })
    await copyFile(file, target)
    await rename(aside, to)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

function outside(path: string): Problem {
  return new Problem({
    what: `the manifest puts the artifact at ${JSON.stringify(path)}, outside of its folder`,
    where: 'manifest.json: artifact.files',
    fix: 'do not use this release, and find out who changed it',
  })
}
