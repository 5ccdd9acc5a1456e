import type { World } from '../world.ts'

/** A statement about files, by whom it was made and with which digests; the sandbox signs none. */
export type Attestation = {
  id: number
  repositoryId: number
  /** `sha256:…` of every subject. */
  digests: string[]
  predicateType: string
  /** As Sigstore's bundle of media type v0.3, without signatures. */
  bundle: Record<string, unknown>
  initiator: string
  createdAt: string
}

export type Statement = {
  _type: 'https://in-toto.io/Statement/v1'
  subject: { name: string; digest: Record<string, string> }[]
  predicateType: string
  predicate: Record<string, unknown>
}

/** Keeps a statement; it is found by the digest of each of its subjects. */
export function storeAttestation(
  world: World,
  { repositoryId, statement, initiator }: { repositoryId: number; statement: Statement; initiator: string },
): Attestation {
  const digests = statement.subject.flatMap(({ digest }) =>
    Object.entries(digest).map(([algorithm, hex]) => `${algorithm}:${hex}`),
  )
  return world.store.attestations.put({
    id: world.store.nextId(),
    repositoryId,
    digests,
    predicateType: statement.predicateType,
    bundle: bundleOf(statement),
    initiator,
    createdAt: world.time(),
  })
}

function bundleOf(statement: Statement): Record<string, unknown> {
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64')
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { tlogEntries: [] },
    dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [] },
  }
}
