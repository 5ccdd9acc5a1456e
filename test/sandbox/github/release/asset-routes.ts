import * as z from 'zod'
import { created, found, invalid, noContent, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { paged } from '../http/page.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { levelOf, reads, writes } from '../identity/permission.ts'
import type { Asset } from '../row/release.ts'
import { assetName, assetView } from './asset.ts'
import { downloadLink } from './download.ts'
import { releaseOf } from './release-routes.ts'

/** Assets of releases. */
export const assetRoutes: Route[] = [
  route('GET', '/releases/:id/assets', reads('contents'), list),
  { ...route('POST', '/releases/:id/assets', writes('contents'), upload), raw: true },
  route('GET', '/releases/assets/:id', reads('contents'), get),
  route('PATCH', '/releases/assets/:id', writes('contents'), rename),
  route('DELETE', '/releases/assets/:id', writes('contents'), remove),
]

const TWO_GIB = 2 ** 31
const MOST = 1000

function list(call: RepositoryCall) {
  const release = releaseOf(call)
  const rows = call.world.store.assets.filter(asset => asset.releaseId === release.id)
  return paged(call, rows, asset => assetView(call.world, { repository: call.repository, release, asset }))
}

/** The asset is `starter` from the first byte and `uploaded` only after the last. */
async function upload(call: RepositoryCall) {
  const { world, repository, token } = call
  const release = releaseOf(call)
  const bytes = Number(call.headers['content-length'] ?? 0)
  const name = acceptableName(call, { releaseId: release.id, bytes })
  if (release.immutable) throw new Refusal(422, 'Cannot upload assets to an immutable release.')
  const time = world.time()
  const starter = world.store.assets.put({
    id: world.store.nextId(),
    repositoryId: repository.id,
    releaseId: release.id,
    name,
    label: call.query.get('label') ?? '',
    contentType: call.headers['content-type'] ?? 'application/octet-stream',
    state: 'starter',
    bytes: 0,
    digest: null,
    downloads: 0,
    uploader: token?.login ?? 'ghost',
    createdAt: time,
    updatedAt: time,
  })
  await world.assets.write(starter.id, call.upload.stream)
  const received = call.upload.received()
  if (received.bytes !== bytes) throw new Refusal(400, 'Bad Content-Length')
  const digest = `sha256:${received.sha256}`
  const asset = world.store.assets.put({
    ...starter,
    state: 'uploaded',
    bytes,
    digest,
    updatedAt: world.time(),
  })
  return created(assetView(world, { repository, release, asset }))
}

function acceptableName(
  { world, query }: RepositoryCall,
  { releaseId, bytes }: { releaseId: number; bytes: number },
): string {
  const fault = { resource: 'ReleaseAsset' }
  if (!(bytes > 0)) throw new Refusal(400, 'Bad Content-Length')
  const given = query.get('name')
  if (!given) throw invalid({ ...fault, code: 'missing_field', field: 'name' })
  if (bytes >= TWO_GIB) {
    throw invalid({
      ...fault,
      code: 'custom',
      field: 'size',
      message: `size must be less than or equal to ${TWO_GIB}`,
    })
  }
  const name = assetName(given)
  const siblings = world.store.assets.filter(asset => asset.releaseId === releaseId)
  if (siblings.some(asset => asset.name === name))
    throw invalid({ ...fault, code: 'already_exists', field: 'name' })
  if (siblings.length >= MOST)
    throw invalid({ ...fault, code: 'custom', message: `Only ${MOST} assets are allowed` })
  return name
}

function assetOf(call: RepositoryCall): { asset: Asset; release: ReturnType<typeof releaseOf> } {
  const { world, repository, token } = call
  const asset = found(world.store.assets.get(number(call, 'id')))
  const release = found(world.store.releases.get(asset.releaseId))
  const hidden = release.draft && levelOf(world, token, repository, 'contents') !== 'write'
  return found(asset.repositoryId === repository.id && !hidden ? { asset, release } : null)
}

function get(call: RepositoryCall) {
  const { world, repository, headers } = call
  const { asset, release } = assetOf(call)
  if (!headers['accept']?.includes('octet-stream'))
    return ok(assetView(world, { repository, release, asset }))
  if (asset.state !== 'uploaded') throw new Refusal(404, 'Not Found')
  world.store.assets.put({ ...asset, downloads: asset.downloads + 1 })
  return { status: 302, headers: { location: downloadLink(world, { kind: 'assets', id: asset.id }) } }
}

const change = z.object({ name: z.string().min(1).optional(), label: z.string().optional() })

function rename(call: RepositoryCall) {
  const { world, repository } = call
  const { asset, release } = assetOf(call)
  if (release.immutable) throw new Refusal(422, 'Cannot change assets of an immutable release.')
  const { name: given, label } = input(call, change)
  const name = given === undefined ? asset.name : assetName(given)
  const twin = world.store.assets.find(
    row => row.releaseId === release.id && row.name === name && row.id !== asset.id,
  )
  if (twin) throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' })
  const changed = world.store.assets.put({
    ...asset,
    name,
    label: label ?? asset.label,
    updatedAt: world.time(),
  })
  return ok(assetView(world, { repository, release, asset: changed }))
}

function remove(call: RepositoryCall) {
  const { asset, release } = assetOf(call)
  if (release.immutable) throw new Refusal(422, 'Cannot delete assets of an immutable release.')
  call.world.store.assets.remove(asset.id)
  call.world.assets.remove(asset.id)
  return noContent()
}
