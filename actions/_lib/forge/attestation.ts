import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'

type AttestedFile = { name: string; digest: string }

/**
 * The artifacts (digests as `sha256:…`) for which GitHub stores no attestation of provenance in this repository. Signatures are not
 * verified here: `gh attestation verify` does that where a file is used.
 */
export async function unattested(forge: Forge, files: readonly AttestedFile[]): Promise<AttestedFile[]> {
  const found = await Promise.all(files.map(({ digest }) => isAttested(forge, digest)))
  return files.filter((_, index) => !found[index])
}

async function isAttested({ client, owner, repo }: Forge, digest: string): Promise<boolean> {
  try {
    const { data } = await client.rest.repos.listAttestations({
      owner,
      repo,
      subject_digest: digest,
      predicate_type: 'provenance',
    })
    return (data.attestations ?? []).length > 0
  } catch (error) {
    if (failureOf(error)?.status === 404) return false
    throw error
  }
}
