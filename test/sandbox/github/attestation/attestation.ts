/** A statement about files by digest. The sandbox stores the bundle as given and does not verify its signature. */
export type Attestation = {
  id: number
  repositoryId: number
  /** `sha256:…` of each subject of the statement. */
  digests: string[]
  predicateType: string
  bundle: Record<string, unknown>
  initiator: string
}

type Statement = {
  subject?: { digest?: Record<string, string> }[]
  predicateType?: string
}

/** Reads subjects and predicate type from a bundle's DSSE envelope; null if it has no in-toto statement. */
export function statementIn(
  bundle: Record<string, unknown>,
): Pick<Attestation, 'digests' | 'predicateType'> | null {
  const { payload } = (bundle['dsseEnvelope'] ?? {}) as { payload?: unknown }
  if (typeof payload !== 'string') return null
  const statement = parse(Buffer.from(payload, 'base64').toString())
  const digests = (statement?.subject ?? []).flatMap(({ digest }) =>
    digest?.['sha256'] ? [`sha256:${digest['sha256']}`] : [],
  )
  return digests.length === 0 ? null : { digests, predicateType: String(statement?.predicateType) }
}

function parse(json: string): Statement | null {
  try {
    return JSON.parse(json) as Statement
  } catch {
    return null
  }
}
