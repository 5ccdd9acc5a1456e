import { ok } from '../http/answer.ts'
import { pageOf } from '../http/page.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads } from '../identity/permission.ts'

/** Attestations by the digest of a subject. */
export const attestationRoutes: Route[] = [route('GET', '/attestations/:digest', reads('attestations'), list)]

function list(call: RepositoryCall) {
  const { world, repository, params, query } = call
  const type = query.get('predicate_type')
  const rows = world.store.attestations
    .filter(row => row.repositoryId === repository.id && row.digests.includes(params['digest'] ?? ''))
    .filter(row => type === null || row.predicateType === type || PREDICATES[type] === row.predicateType)
  const { items, headers } = pageOf(call, rows.reverse())
  const attestations = items.map(({ bundle, repositoryId, initiator }) => ({
    bundle,
    repository_id: repositoryId,
    bundle_url: '',
    initiator,
  }))
  return ok({ attestations }, headers)
}

/** Short names that the API takes. */
const PREDICATES: Readonly<Record<string, string>> = { provenance: 'https://slsa.dev/provenance/v1' }
