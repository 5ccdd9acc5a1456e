import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** Everything declared that determines a trained model; run.json has what was observed. */
export type FingerprintInput = {
  /** Git object ids by path, data digests by path or URI. */
  inputs: readonly { path: string; id: string }[]
  params: Readonly<Record<string, string | number | boolean>>
  /** What trains: the command, or the recipe or module with its settings. */
  how: unknown
  /** Digest of the container image, if the training runs in one. */
  image: string | null
  /** The backend asked for, not the one used. */
  backend: string | null
  seed: number
}

/** Content address of a run: hex sha-256 over canonical JSON (RFC 8785), inputs sorted by path. */
export function fingerprintOf(declared: FingerprintInput): string {
  const inputs = declared.inputs.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const canonical = canonicalize({ ...declared, inputs })
  if (canonical === undefined) throw new TypeError('a fingerprint needs plain data')
  return createHash('sha256').update(canonical).digest('hex')
}
