import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Manifest } from '../contract/manifest.ts'
import type { Signature } from '../contract/signature.ts'

export type ReleaseContent = { fingerprint: string; digests: readonly string[]; signature: Signature | null }

/**
 * `sha256:…` over canonical JSON (RFC 8785) of fingerprint, sorted artifact digests and signature. A squash or a commit of documentation
 * does not change it, and the same content is never released twice.
 */
export function contentIdOf({ fingerprint, digests, signature }: ReleaseContent): string {
  const canonical = canonicalize({ fingerprint, digests: digests.toSorted(), signature })
  if (canonical === undefined) throw new TypeError('a content id needs plain data')
  return `sha256:${createHash('sha256').update(canonical).digest('hex')}`
}

/** The content id computed from a manifest's fields. */
export function contentIdOfManifest({
  fingerprint,
  artifact,
  signature,
}: Pick<Manifest, 'fingerprint' | 'artifact' | 'signature'>): string {
  return contentIdOf({ fingerprint, digests: [artifact.digest], signature })
}
