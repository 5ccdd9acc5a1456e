import * as z from 'zod'
import { created, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { pageOf } from '../http/page.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import { repositoryUrl } from '../repository/repository.ts'
import { type Attestation, statementIn } from './attestation.ts'

/** Attestations, stored and found by digest. */
export const attestationRoutes: Route[] = [
  route('POST', '/attestations', writes('attestations'), create),
  route('GET', '/attestations/:digest', reads('attestations'), list),
]

const request = z.object({ bundle: z.record(z.string(), z.unknown()) })

function create(call: RepositoryCall) {
  const { world, repository, token } = call
  const { bundle } = input(call, request)
  const statement = statementIn(bundle)
  if (statement === null) throw new Refusal(422, 'Invalid bundle: it holds no in-toto statement')
  const { id } = world.store.attestations.put({
    id: world.store.nextId(),
    repositoryId: repository.id,
    ...statement,
    bundle,
    initiator: token?.login ?? 'ghost',
  })
  return created({ id })
}

/** An empty list if there are none, not 404. */
function list(call: RepositoryCall) {
  const { world, repository, params, query } = call
  const type = query.get('predicate_type')
  const rows = world.store.attestations
    .filter(row => row.repositoryId === repository.id && row.digests.includes(params['digest'] ?? ''))
    .filter(row => type === null || predicateName(row) === type || row.predicateType === type)
  const { items, headers } = pageOf(call, rows.reverse())
  const attestations = items.map(({ id, bundle, repositoryId: repository_id, initiator }) => {
    const bundle_url = `${repositoryUrl(world, repository)}/attestations/${id}/bundle`
    return { bundle, repository_id, bundle_url, initiator }
  })
  return ok({ attestations }, headers)
}

/** `provenance`, `sbom` or `release`, as queries shorten them. */
function predicateName({ predicateType }: Attestation): string {
  if (predicateType.includes('slsa.dev/provenance')) return 'provenance'
  return /spdx|cyclonedx/.test(predicateType) ? 'sbom' : 'release'
}
