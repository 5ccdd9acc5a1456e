import { join } from 'node:path'
import { checksumsText } from '../_lib/contract/checksums.ts'
import { assetsOf, type Manifest, manifestSchema, type ReleasedFile } from '../_lib/contract/manifest.ts'
import { writeDocument, writeText } from '../_lib/documents/write.ts'
import { measureParts } from '../_lib/files/parts.ts'
import { DOCUMENTS, MANIFEST, partName, SUMS } from '../_lib/release/asset-name.ts'
import { billOfMaterials } from '../_lib/release/bom.ts'
import { manifestOf, type Provenance } from '../_lib/release/manifest.ts'
import type { Versioned } from '../_lib/release/version.ts'
import { modelCard } from '../_lib/report/release/model-card.ts'
import type { ReleaseDocuments } from './documents.ts'

/** An asset on disk: bytes `start` up to, but not including, `start + size` of a file; digest as `sha256:…`. */
export type StagedAsset = { name: string; file: string; start: number; size: number; digest: string }

/** A file of the release and the assets that carry it. */
export type StagedFile = { released: ReleasedFile; assets: StagedAsset[] }

type UnmeasuredFile = { role: ReleasedFile['role']; name: string; file: string; partBytes?: number }

/** Measures a file, and cuts it into parts if it is larger than GitHub takes. */
export async function stageFile({ role, name, file, partBytes }: UnmeasuredFile): Promise<StagedFile> {
  const { size, sha256, parts } = await measureParts({
    file,
    nameOf: index => partName(name, index),
    ...(partBytes && { partBytes }),
  })
  const whole = { role, path: name, size, sha256 }
  if (parts.length === 0) {
    const asset = { name, file, start: 0, size, digest: `sha256:${sha256}` }
    return { released: { ...whole, asset: name }, assets: [asset] }
  }
  return {
    released: {
      ...whole,
      parts: parts.map(part => ({ asset: part.name, size: part.size, sha256: part.sha256 })),
    },
    assets: parts.map(part => ({
      name: part.name,
      file,
      start: part.start,
      size: part.size,
      digest: `sha256:${part.sha256}`,
    })),
  }
}

/** The files that are the same for every version, measured once. */
export async function stageFixed({
  documents: { files },
  artifact,
  partBytes,
}: {
  documents: ReleaseDocuments
  artifact: { name: string; file: string }
  partBytes?: number
}): Promise<StagedFile[]> {
  const wanted: UnmeasuredFile[] = [
    { role: 'artifact', ...artifact },
    { role: 'evaluation', name: DOCUMENTS.evaluation, file: files.evaluation },
  ]
  if (files.predictions)
    wanted.push({ role: 'predictions', name: DOCUMENTS.predictions, file: files.predictions })
  if (files.profile) wanted.push({ role: 'profile', name: DOCUMENTS.profile, file: files.profile })
  const staged: StagedFile[] = []
  for (const each of wanted) staged.push(await stageFile({ ...each, ...(partBytes && { partBytes }) }))
  return staged
}

export type Versioning = {
  documents: ReleaseDocuments
  versioned: Versioned
  version: string
  reasons: readonly string[]
  provenance: Provenance
  server: string
}

/** Writes the files that name the version (card, bill of materials, manifest, sums) into `out`. The same inputs give the same bytes. */
export async function stageVersion(
  given: Versioning & { fixed: readonly StagedFile[]; out: string },
): Promise<{ manifest: Manifest; assets: StagedAsset[] }> {
  const { documents, fixed, out, server } = given
  const { run, comparison, evaluation } = documents
  const filed = (files: readonly StagedFile[]) =>
    manifestOf({ ...given, run, comparison, evaluation, files: files.map(({ released }) => released) })
  const bare = filed(fixed)
  const card = modelCard({ manifest: bare, evaluation })
  const bom = `${JSON.stringify(billOfMaterials({ manifest: bare, evaluation, server }), null, 2)}\n`
  const write = async (role: ReleasedFile['role'], name: string, text: string) => {
    const file = join(out, name)
    await writeText(file, text)
    return await stageFile({ role, name, file })
  }
  const all = [
    ...fixed,
    await write('model-card', DOCUMENTS['model-card'], card),
    await write('bom', DOCUMENTS.bom, bom),
  ]
  const manifest = filed(all)
  return { manifest, assets: [...all.flatMap(({ assets }) => assets), ...(await stageSums(manifest, out))] }
}

/** SHA256SUMS names every asset but itself, the manifest included. */
async function stageSums(manifest: Manifest, out: string): Promise<StagedAsset[]> {
  const measured = async (name: string): Promise<StagedAsset> => {
    const file = join(out, name)
    const { size, sha256 } = await measureParts({ file, nameOf: () => name })
    return { name, file, start: 0, size, digest: `sha256:${sha256}` }
  }
  await writeDocument(manifestSchema, join(out, MANIFEST), manifest)
  const described = await measured(MANIFEST)
  const named = manifest.files.flatMap(assetsOf).map(({ asset, sha256 }) => ({ name: asset, sha256 }))
  const own = { name: MANIFEST, sha256: described.digest.slice('sha256:'.length) }
  await writeText(join(out, SUMS), checksumsText([own, ...named]))
  return [await measured(SUMS), described]
}
