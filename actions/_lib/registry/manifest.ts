import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, manifestSchema } from '../contract/manifest.ts'
import { Problem } from '../contract/problem.ts'
import type { AssetRow, ReleaseRow } from '../contract/release-row.ts'
import { readDocument } from '../documents/read.ts'
import type { Forge } from '../forge/client.ts'
import { downloadAsset } from '../forge/download.ts'
import { MANIFEST } from '../release/asset-name.ts'

const MOST_BYTES = 32 * 1024 * 1024

/** The manifest of a release; null where it has none. */
export type ManifestReader = (release: Pick<ReleaseRow, 'tag' | 'assets'>) => Promise<Manifest | null>

/** Downloads manifests into a folder, each asset once: an asset never changes. */
export function manifestReader(forge: Forge, folder: string): ManifestReader {
  const known = new Map<number, Promise<Manifest>>()
  return async ({ tag, assets }) => {
    const asset = assets.find(({ name, state }) => name === MANIFEST && state === 'uploaded')
    if (asset === undefined) return null
    if (asset.size > MOST_BYTES) throw tooLarge(tag)
    const read = known.get(asset.id) ?? download(forge, { asset, folder, tag })
    known.set(asset.id, read)
    return await read
  }
}

async function download(
  forge: Forge,
  { asset: { id, size, digest }, folder, tag }: { asset: AssetRow; folder: string; tag: string },
): Promise<Manifest> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, `manifest-${id}.json`)
  await downloadAsset(forge, { id, size, digest, to: file })
  return await readDocument(manifestSchema, file, {
    where: `release ${tag}: ${MANIFEST}`,
    fix: 'run it again',
  })
}

function tooLarge(tag: string): Problem {
  return new Problem({
    what: `manifest.json of ${tag} is larger than any that Trainyard writes`,
    where: `release ${tag}`,
    fix: 'find out who made that release; delete it if Trainyard did not',
  })
}
