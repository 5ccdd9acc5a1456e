import { createHash } from 'node:crypto'
import type { Checksum } from '../contract/checksums.ts'
import { assetsOf, type Manifest } from '../contract/manifest.ts'
import { MANIFEST, SUMS, UNPACKED } from './asset-name.ts'
import { contentIdOfManifest } from './content-id.ts'
import { tagOf } from './tag.ts'

/** A file of a downloaded release; `sha256` as hex, `size` in bytes, null where it is not recorded. */
export type ExpectedFile = { path: string; size: number | null; sha256: string }

/**
 * The files that a downloaded release must have, given the ones that are present: all assets, or instead of parts the joined file, and the
 * artifact's own files if it is unpacked into `model/`. SHA256SUMS is left out.
 */
export function expectedFiles(given: {
  manifest: Manifest
  checksums: readonly Checksum[]
  present: readonly string[]
}): ExpectedFile[] {
  const { manifest, checksums, present } = given
  const there = new Set(present)
  const documents = checksums
    .filter(({ name }) => name === MANIFEST)
    .map(({ name, sha256 }) => ({ path: name, size: null, sha256 }))
  const files = manifest.files.flatMap(file => {
    const whole = { path: file.path, size: file.size, sha256: file.sha256 }
    const assets = assetsOf(file)
    const parts = assets.map(({ asset, size, sha256 }) => ({ path: asset, size, sha256 }))
    if (!('parts' in file)) return parts
    const kept = parts.filter(({ path }) => there.has(path))
    return there.has(file.path) ? [whole, ...kept] : parts
  })
  const isUnpacked = present.some(path => path.startsWith(`${UNPACKED}/`))
  const unpacked = isUnpacked ? manifest.artifact.files : []
  return [
    ...documents,
    ...files,
    ...unpacked.map(({ path, bytes, digest }) => ({
      path: `${UNPACKED}/${path}`,
      size: bytes,
      sha256: digest.slice('sha256:'.length),
    })),
  ]
}

/** Sentences on contradictions within a manifest, and with its SHA256SUMS; none in a release that Trainyard made. */
export function contradictions(manifest: Manifest, checksums: readonly Checksum[]): string[] {
  return [...ownContradictions(manifest), ...sumContradictions(manifest, checksums)]
}

function ownContradictions(manifest: Manifest): string[] {
  const found: string[] = []
  const tag = tagOf(manifest)
  if (manifest.tag !== tag) found.push(`the tag is ${manifest.tag}, model and version make ${tag}`)
  const contentId = contentIdOfManifest(manifest)
  if (manifest.contentId !== contentId)
    found.push(
      `the content id is ${manifest.contentId}, fingerprint, artifact and signature make ${contentId}`,
    )
  const bytes = manifest.artifact.files.reduce((sum, file) => sum + file.bytes, 0)
  if (bytes !== manifest.artifact.bytes)
    found.push(`the artifact has ${manifest.artifact.bytes} bytes, its files have ${bytes}`)
  const digest = digestOfFiles(manifest.artifact.files)
  if (manifest.artifact.digest !== digest)
    found.push(`the artifact is ${manifest.artifact.digest}, its files make ${digest}`)
  for (const file of manifest.files) {
    const size = assetsOf(file).reduce((sum, part) => sum + part.size, 0)
    if (size !== file.size) found.push(`${file.path} has ${file.size} bytes, its parts have ${size}`)
  }
  return found
}

function sumContradictions(manifest: Manifest, checksums: readonly Checksum[]): string[] {
  const assets = manifest.files.flatMap(assetsOf)
  const named = new Map(checksums.map(({ name, sha256 }) => [name, sha256]))
  const known = new Set([MANIFEST, ...assets.map(({ asset }) => asset)])
  return [
    ...[...known].filter(name => !named.has(name)).map(name => `${SUMS} lacks ${name}`),
    ...[...named.keys()].filter(name => !known.has(name)).map(name => `${MANIFEST} lacks ${name}`),
    ...assets
      .filter(({ asset, sha256 }) => named.has(asset) && named.get(asset) !== sha256)
      .map(({ asset }) => `${MANIFEST} and ${SUMS} name different digests of ${asset}`),
    ...repeated(assets.map(({ asset }) => asset)).map(name => `${MANIFEST} names ${name} twice`),
  ]
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}

/** The digest of a folder: sha-256 over its SHA256SUMS, sorted by path. */
function digestOfFiles(files: Manifest['artifact']['files']): string {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const lines = sorted.map(({ path, digest }) => `${digest.slice('sha256:'.length)}  ${path}\n`)
  return `sha256:${createHash('sha256').update(lines.join('')).digest('hex')}`
}
