import { markedBody } from '../../../actions/_lib/release/marker.ts'
import type { ReleaseOrder } from '../../../actions/_lib/release/order.ts'
import { planRelease, planReleased } from '../../../actions/_lib/release/plan.ts'
import { publishedReleases, type ReleaseRecord } from '../../../actions/_lib/release/published-version.ts'
import type { ReleaseStep } from '../../../actions/_lib/release/step.ts'
import { nextVersion } from '../../../actions/_lib/release/version.ts'
import type { WantedRelease } from '../../../actions/_lib/release/wanted-release.ts'
import { digest } from '../report/documents.ts'
import { manifest } from './documents.ts'

/** It is the candidate's turn. */
export const NEXT: ReleaseOrder = { kind: 'next', note: null }

/** A request that the store refuses, as GitHub would with 404 or 422. */
export class Refused extends Error {}

/** GitHub's releases as far as the protocol sees them: ids rise, names are unique, a tag is born with its publication. */
export type Store = {
  releases: ReleaseRecord[]
  tags: string[]
  nextId: number
  /** Digests of bytes, by asset id, also where the API says null. */
  bytes: Map<number, string>
  published: string[]
}

export function createStore(releases: ReleaseRecord[] = [], tags: string[] = []): Store {
  return { releases, tags, nextId: 1000, bytes: new Map(), published: [] }
}

/** How an upload ends. `broken`: its asset stays a `starter`. `blind`: the API has no digest for it. */
export type Weather = 'whole' | 'broken' | 'blind'

/** Does one step that takes one request, as the forge does it; throws Refused where GitHub refuses. */
function apply(store: Store, step: ReleaseStep, hashed: Map<number, string>): void {
  switch (step.kind) {
    case 'create-draft': {
      const { tag, target, title, body } = step
      store.releases.push({
        ...{ id: store.nextId++, tag, target, title, body, draft: true, assets: [] },
        ...{ url: '', uploadUrl: '' },
      })
      return
    }
    case 'update-draft': {
      const draft = draftOf(store, step.release)
      const { tag, target, title, body } = step
      Object.assign(draft, { tag, target, title, body })
      return
    }
    case 'delete-draft': {
      const draft = draftOf(store, step.release)
      store.releases.splice(store.releases.indexOf(draft), 1)
      return
    }
    case 'delete-asset': {
      const draft = draftOf(store, step.release)
      const at = draft.assets.findIndex(({ id, state }) => id === step.asset && state === step.state)
      if (at < 0) throw new Refused('404 asset')
      draft.assets.splice(at, 1)
      return
    }
    case 'hash-asset':
      hashed.set(step.asset, store.bytes.get(step.asset) ?? digest('0'))
      return
    case 'upload':
    case 'attest':
      return
    case 'publish': {
      const draft = draftOf(store, step.release)
      if (store.tags.includes(step.tag)) throw new Refused('422 tag already_exists')
      if (draft.tag !== step.tag) throw new Refused('422 another tag')
      draft.draft = false
      store.tags.push(step.tag)
      store.published.push(step.tag)
      return
    }
  }
}

/** An upload begins as a `starter`; a name that is there already is 422. Answers the asset's id. */
function beginUpload(store: Store, step: Extract<ReleaseStep, { kind: 'upload' }>): number {
  const draft = draftOf(store, step.release)
  if (draft.assets.some(({ name }) => name === step.name)) throw new Refused('422 already_exists')
  const id = store.nextId++
  store.bytes.set(id, step.digest)
  draft.assets.push({ id, name: step.name, state: 'starter', size: 0, digest: null })
  return id
}

/** An upload ends well unless the connection breaks or the asset was deleted meanwhile. */
function endUpload(store: Store, { step, asset: id }: Uploading, weather: Weather): void {
  if (weather === 'broken') throw new Refused('the connection broke')
  const release = store.releases.find(release => release.id === step.release)
  const asset = release?.assets.find(asset => asset.id === id)
  if (asset === undefined) throw new Refused('404 asset')
  const digest = weather === 'blind' ? null : step.digest
  Object.assign(asset, { state: 'uploaded', size: step.size, digest })
}

function draftOf(store: Store, id: number): ReleaseRecord {
  const draft = store.releases.find(release => release.id === id && release.draft)
  if (draft === undefined) throw new Refused('404 release')
  return draft
}

/** The release that a candidate wants to become in this world: its version, and assets whose manifest names that version. */
export function wantedNow(store: Store, contentId: string, more: Partial<WantedRelease> = {}): WantedRelease {
  const model = 'flight-delay'
  const releases = publishedReleases({ model, releases: store.releases })
  const taken = store.tags.map(tag => tag.slice('flight-delay@v'.length))
  const candidate = { ...manifest(), contentId }
  const { version } = nextVersion({ candidate, previous: manifest(), releases, taken, label: null })
  const [model_, card] = [contentId.slice(-1), 'c']
  const assets = [
    { name: 'manifest.json', size: 10 + version.length, digest: digestFrom(contentId + version) },
    { name: 'model.tar.gz', size: 90, digest: digest(model_) },
    { name: 'model-card.md', size: 20, digest: digest(card) },
    { name: 'SHA256SUMS', size: 30, digest: digestFrom(`sums ${contentId}${version}`) },
  ]
  return {
    model,
    version,
    contentId,
    target: '4f0c9a7d1b2e3f4051627384950a1b2c3d4e5f60',
    title: `flight-delay ${version}`,
    body: markedBody({ model, contentId }, `Notes of ${version}`),
    assets,
    isLatest: false,
    attestation: 'none',
    ...more,
  }
}

/** One run of the release action: reads, plans, and keeps a queue of steps until something goes wrong. */
export type Actor = {
  contentId: string
  queue: ReleaseStep[]
  uploading: Uploading | null
  hashed: Map<number, string>
  done: string | null
}
type Uploading = { step: Extract<ReleaseStep, { kind: 'upload' }>; asset: number }

export function createActor(contentId: string): Actor {
  return { contentId, queue: [], uploading: null, hashed: new Map(), done: null }
}

/** Ends an upload that began, or plans if there is nothing left to do, or begins the next step. */
export function move(store: Store, actor: Actor, weather: Weather = 'whole'): void {
  const { uploading } = actor
  actor.uploading = null
  try {
    if (uploading) endUpload(store, uploading, weather)
    else begin(store, actor)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    actor.queue = []
  }
}

function begin(store: Store, actor: Actor): void {
  const step = actor.queue.shift()
  if (step === undefined) look(store, actor)
  else if (step.kind === 'upload') actor.uploading = { step, asset: beginUpload(store, step) }
  else apply(store, step, actor.hashed)
}

function look(store: Store, actor: Actor): void {
  const read = structuredClone({ releases: store.releases, tags: store.tags })
  const world = { ...read, order: NEXT, hashed: actor.hashed }
  const released = planReleased(world, { model: 'flight-delay', contentId: actor.contentId })
  const plan = released ?? planRelease(world, wantedNow(store, actor.contentId))
  if (plan.kind === 'done') actor.done = plan.tag
  if (plan.kind === 'steps') actor.queue = plan.steps
}

function digestFrom(text: string): string {
  const hex = [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffffff, 7).toString(16)
  return `sha256:${hex.padStart(64, '0')}`
}
