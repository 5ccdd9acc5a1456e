import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'

type Subject = { name: string; digest: string }

/**
 * Those of the subjects (digests as `sha256:…`) for which the repository has no attestation of provenance. That one is there is
 * what GitHub says: its signature is verified by whoever uses the file.
 */
export async function unattested(forge: Forge, subjects: readonly Subject[]): Promise<Subject[]> {
  const found = await Promise.all(subjects.map(({ digest }) => isAttested(forge, digest)))
  return subjects.filter((_, index) => !found[index])
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
