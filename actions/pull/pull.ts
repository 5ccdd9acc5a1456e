import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { assetsOf, type Manifest, type ReleasedFile } from '../_lib/contract/manifest.ts'
import { Problem } from '../_lib/contract/problem.ts'
import type { AssetRow, ReleaseRow } from '../_lib/contract/release-row.ts'
import { joinParts, missingParts, type StoredPart } from '../_lib/files/parts.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { downloadAsset } from '../_lib/forge/download.ts'
import { openForge } from '../_lib/forge/open.ts'
import { findModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { flag, text } from '../_lib/host/inputs.ts'
import { verb } from '../_lib/host/verb.ts'
import { findRelease } from '../_lib/registry/find.ts'
import { readReleaseFolder } from '../_lib/registry/release-folder.ts'
import { openRegistry } from '../_lib/registry/releases.ts'
import { type Verification, verificationResult, verifyFolder } from '../_lib/registry/verification.ts'
import { MANIFEST, SUMS, UNPACKED } from '../_lib/release/asset-name.ts'
import { unpackArtifact } from './unpacking.ts'

const AT_ONCE = 3

/** Downloads a release into a folder, resumes an interrupted pull, and checks every byte. Status 0 if the folder is intact. */
export const pull = verb({
  name: 'pull',
  positional: 'version',
  inputs: z.object({
    config: text,
    model: text,
    out: text,
    version: text.unwrap(),
    packed: flag,
    repository: text,
    'github-token': text,
  }),
  async run({ version: request, config, model: named, out, packed = false, ...given }, host) {
    const forge = openForge(given, host)
    const defaultModel = async () => named ?? (await findModel({ host, config }))?.name
    const { model, version, release } = await findRelease(openRegistry(forge), { request, defaultModel })
    const { tag, yanked } = version
    if (yanked) host.warning(`${tag} is withdrawn by ${yanked.by}: ${yanked.why}`)
    const folder = resolve(host.cwd, out ?? `${model}-${version.version}`)
    await mkdir(folder, { recursive: true })
    const manifest = await host.group(`Pull ${tag}`, () => downloadRelease({ forge, release, folder, host }))
    if (!packed) await unpackArtifact(manifest, folder, host)
    const verification = await verifyFolder(folder, host)
    return {
      status: verification.isIntact ? 0 : 1,
      outputs: outputsOf(verification, { folder, packed }),
      result: verificationResult(verification, folder),
    }
  },
})

type ReleaseDownload = { forge: Forge; release: ReleaseRow; folder: string; host: Host }

async function downloadRelease({ forge, release, folder, host }: ReleaseDownload): Promise<Manifest> {
  const stored = assetNamed(release)
  for (const name of [MANIFEST, SUMS]) {
    const { id, size, digest } = stored(name)
    await downloadAsset(forge, { id, size, digest, to: join(folder, name) })
  }
  const { manifest } = await readReleaseFolder(folder)
  if (manifest.tag !== release.tag) throw misplaced(release.tag, manifest.tag)
  const wanted = await missingOf(manifest, folder)
  const total = wanted.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const onBytes = (count: number) => {
    done += count
    host.progress('download', Math.min(1, done / total))
  }
  const waiting = wanted.values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const { asset, size, sha256 } of waiting) {
        const { id } = stored(asset)
        await downloadAsset(forge, { id, size, digest: `sha256:${sha256}`, to: join(folder, asset), onBytes })
      }
    }),
  )
  for (const file of manifest.files) await joined(file, folder)
  return manifest
}

/** The parts that are missing or corrupt. A file that is joined already needs none of its parts. */
async function missingOf(manifest: Manifest, folder: string): Promise<StoredPart[]> {
  const missing: StoredPart[] = []
  for (const file of manifest.files) {
    const isWhole = 'parts' in file && (await isThere(file, folder))
    if (!isWhole) missing.push(...(await missingParts({ folder, parts: assetsOf(file) })))
  }
  return missing
}

async function isThere({ path, size, sha256 }: ReleasedFile, folder: string): Promise<boolean> {
  return (await missingParts({ folder, parts: [{ asset: path, size, sha256 }] })).length === 0
}

async function joined(file: ReleasedFile, folder: string): Promise<void> {
  if (!('parts' in file) || (await isThere(file, folder))) return
  const { path, parts, sha256 } = file
  await joinParts({ folder, parts, to: join(folder, path), whole: { sha256 }, removeParts: true })
}

/** Paths are empty if the release is not intact; version, digest and folder are always set. */
function outputsOf(
  { manifest, isIntact }: Verification,
  { folder, packed }: { folder: string; packed: boolean },
): Record<string, string> {
  const { version, artifact, files } = manifest
  const pathOf = (role: ReleasedFile['role']) => {
    const found = files.find(file => file.role === role)
    return isIntact && found ? join(folder, found.path) : ''
  }
  return {
    folder,
    version,
    digest: artifact.digest,
    artifact: isIntact && !packed ? join(folder, UNPACKED) : '',
    manifest: isIntact ? join(folder, MANIFEST) : '',
    predictions: pathOf('predictions'),
    evaluation: pathOf('evaluation'),
  }
}

function assetNamed({ tag, assets }: ReleaseRow): (name: string) => AssetRow {
  return name => {
    const found = assets.find(asset => asset.name === name && asset.state === 'uploaded')
    if (found) return found
    throw new Problem({
      what: `${tag} has no asset ${name}`,
      where: `release ${tag}`,
      fix: 'pull another version: this release was made by hand, or the asset was deleted',
    })
  }
}

function misplaced(tag: string, found: string): Problem {
  return new Problem({
    what: `the manifest of the release ${tag} names ${found}`,
    where: `release ${tag}`,
    fix: 'do not use this release, and find out who changed it',
  })
}
