import * as z from 'zod'
import { created, found, invalid, noContent, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { RELEASE_BODY_LIMIT, withinLimit } from '../http/limit.ts'
import { paged } from '../http/page.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { levelOf, makesRef, reads, writes } from '../identity/permission.ts'
import type { Release } from '../row/release.ts'
import { announce } from '../workflow/event.ts'
import { latestRelease } from './latest-release.ts'
import { keptDraft, publish } from './publish.ts'
import { releasesOf, releaseView } from './release.ts'

/** Releases. */
export const releaseRoutes: Route[] = [
  route('GET', '/releases', reads('contents'), list),
  route('POST', '/releases', makesRef, create),
  route('GET', '/releases/latest', reads('contents'), latest),
  route('GET', '/releases/tags/:tag{.+}', reads('contents'), getByTag),
  route('GET', '/releases/:id', reads('contents'), get),
  route('PATCH', '/releases/:id', makesRef, update),
  route('DELETE', '/releases/:id', writes('contents'), remove),
]

function seesDrafts({ world, token, repository }: RepositoryCall): boolean {
  return levelOf(world, token, repository, 'contents') === 'write'
}

function list(call: RepositoryCall) {
  const rows = releasesOf(call.world, call.repository, seesDrafts(call))
  return paged(call, rows, row => releaseView(call.world, call.repository, row))
}

/** The release in the path; 404 for a draft without push access. */
export function releaseOf(call: RepositoryCall): Release {
  const release = call.world.store.releases.get(number(call, 'id'))
  const visible = release?.repositoryId === call.repository.id && (!release.draft || seesDrafts(call))
  return found(visible ? release : null)
}

function get(call: RepositoryCall) {
  return ok(releaseView(call.world, call.repository, releaseOf(call)))
}

function getByTag({ world, repository, params }: RepositoryCall) {
  const release = releasesOf(world, repository, false).find(row => row.tag === params['tag'])
  return ok(releaseView(world, repository, found(release)))
}

function latest({ world, repository }: RepositoryCall) {
  return ok(releaseView(world, repository, found(latestRelease(world, repository))))
}

const fields = {
  target_commitish: z.string().min(1).optional(),
  name: z.string().nullable().optional(),
  body: z.string().nullable().optional(),
  draft: z.boolean().optional(),
  prerelease: z.boolean().optional(),
  make_latest: z.enum(['true', 'false', 'legacy']).optional(),
}
const draft = z.object({ tag_name: z.string().min(1), ...fields })
const change = z.object({ tag_name: z.string().min(1).optional(), ...fields })

async function create(call: RepositoryCall) {
  const { world, repository, token } = call
  const wanted = input(call, draft)
  refuse(call, wanted)
  const time = world.time()
  const id = world.store.nextId()
  const release: Release = {
    id,
    repositoryId: repository.id,
    tag: wanted.tag_name,
    target: wanted.target_commitish ?? repository.defaultBranch,
    name: wanted.name ?? null,
    body: wanted.body ?? null,
    draft: true,
    prerelease: wanted.prerelease ?? false,
    makeLatest: wanted.make_latest ?? 'true',
    immutable: false,
    author: token?.login ?? 'ghost',
    slug: `untagged-${id.toString(16).padStart(20, '0')}`,
    createdAt: time,
    updatedAt: time,
    publishedAt: null,
  }
  const made = wanted.draft ? await keptDraft(call, release) : await publish(call, release)
  world.store.releases.put(made)
  announce(world, {
    name: 'release',
    action: 'created',
    repository,
    token,
    payload: { tag: made.tag, id: made.id, draft: made.draft },
  })
  return created(releaseView(world, repository, made))
}

function refuse(call: RepositoryCall, wanted: z.output<typeof change>, self?: Release): void {
  withinLimit(wanted.body, RELEASE_BODY_LIMIT, { resource: 'Release', code: 'custom', field: 'body' })
  const tag = wanted.tag_name ?? self?.tag
  const twin = releasesOf(call.world, call.repository, false).find(
    row => row.tag === tag && row.id !== self?.id,
  )
  const publishes = wanted.draft === false || (wanted.draft === undefined && !self?.draft)
  if (twin && publishes) throw invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' })
}

async function update(call: RepositoryCall) {
  const { world, repository, token } = call
  const before = releaseOf(call)
  const wanted = input(call, change)
  refuse(call, wanted, before)
  if (before.immutable && wanted.tag_name !== undefined && wanted.tag_name !== before.tag) {
    throw new Refusal(422, 'Cannot change the tag of an immutable release')
  }
  const changed: Release = {
    ...before,
    tag: wanted.tag_name ?? before.tag,
    target: wanted.target_commitish ?? before.target,
    name: wanted.name === undefined ? before.name : wanted.name,
    body: wanted.body === undefined ? before.body : wanted.body,
    prerelease: wanted.prerelease ?? before.prerelease,
    makeLatest: wanted.make_latest ?? before.makeLatest,
    updatedAt: world.time(),
  }
  const publishes = before.draft && wanted.draft === false
  const after = world.store.releases.put(publishes ? await publish(call, changed) : changed)
  if (!publishes)
    announce(world, {
      name: 'release',
      action: 'edited',
      repository,
      token,
      payload: { tag: after.tag, id: after.id },
    })
  return ok(releaseView(world, repository, after))
}

/** Deletes the release; its tag stays. */
function remove(call: RepositoryCall) {
  const { store, assets } = call.world
  const release = releaseOf(call)
  for (const asset of store.assets.filter(row => row.releaseId === release.id)) {
    store.assets.remove(asset.id)
    assets.remove(asset.id)
  }
  store.releases.remove(release.id)
  return noContent()
}
