/** An in-toto statement: what is said of which files. */
export type Statement = {
  _type: 'https://in-toto.io/Statement/v1'
  subject: { name: string; digest: { sha256: string } }[]
  predicateType: string
  predicate: Record<string, unknown>
}

/** A Sigstore bundle around a statement, without the signature that only GitHub could give. */
export function bundleOf(statement: Statement): Record<string, unknown> {
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64')
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { tlogEntries: [] },
    dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [] },
  }
}
