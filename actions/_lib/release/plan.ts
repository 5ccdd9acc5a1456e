import { MANIFEST, SUMS } from './asset-name.ts'
import { planAssets } from './asset-plan.ts'
import { normalised, readMarker } from './marker.ts'
import type { ReleaseOrder } from './order.ts'
import { alreadyWithdrawn, foreignDraft, incompleteRelease } from './plan-problem.ts'
import { publishedReleases, type ReleaseRecord } from './published-version.ts'
import type { ReleaseStep } from './step.ts'
import { tagOf } from './tag.ts'
import type { WantedRelease } from './wanted-release.ts'

/** What the plan depends on, as it was read a moment ago. */
export type ReleaseState = {
  /** All releases and drafts of the repository, all pages. */
  releases: readonly ReleaseRecord[]
  /** Tags of the model that are taken, those without a release included. */
  tags: readonly string[]
  /** Whether the commit may be released now. */
  order: ReleaseOrder
  /** Digests of assets that were downloaded and hashed because the API had none, by asset id. */
  hashed: ReadonlyMap<number, string>
}

/**
 * `steps`: apply them in order, then read and plan again, which verifies them. `outdated`: another run took the version; decide it again.
 * `superseded`: a newer commit is released, as `by`. That, `done` and a thrown Problem are final.
 */
export type ReleasePlan =
  | { kind: 'steps'; steps: ReleaseStep[] }
  | { kind: 'outdated'; reason: string }
  | { kind: 'superseded'; by: string }
  | { kind: 'done'; release: number; tag: string }

/**
 * What is left to do until the release is published. It depends only on the state that was read: a run that was killed, raced or got an
 * error reads and plans again, and continues. Throws a Problem for what no step can repair.
 */
export function planRelease(world: ReleaseState, wanted: WantedRelease): ReleasePlan {
  const released = planReleased(world, wanted)
  if (released) return released
  const tag = tagOf(wanted)
  const own = ownDrafts(world, wanted)
  if (world.order.kind === 'superseded') return planSuperseded(own, world.order.by)
  const published = publishedReleases({ model: wanted.model, releases: world.releases })
  if (world.tags.includes(tag) || published.some(release => release.tag === tag))
    return { kind: 'outdated', reason: `${tag} is taken` }
  const foreign = world.releases.find(
    release => release.draft && release.tag === tag && isForeign(release, wanted),
  )
  if (foreign) throw foreignDraft(tag, foreign.id)
  return { kind: 'steps', steps: draftSteps(own, wanted, world.hashed) }
}

/** For content that is already published, before a version is decided: `done`, or steps that delete left-over drafts; else null. */
export function planReleased(
  world: Pick<ReleaseState, 'releases'>,
  content: ModelContent,
): ReleasePlan | null {
  const published = publishedReleases({ model: content.model, releases: world.releases })
  const same = published.find(({ contentId }) => contentId === content.contentId)
  if (same === undefined) return null
  if (same.yanked) throw alreadyWithdrawn(same.tag, same.yanked)
  assertComplete(world.releases.find(({ id }) => id === same.id)!)
  const steps = ownDrafts(world, content).map(({ id }) =>
    deletion(id, `${same.tag} is published with the same content`),
  )
  return steps.length > 0 ? { kind: 'steps', steps } : { kind: 'done', release: same.id, tag: same.tag }
}

/** Deletes the drafts that earlier attempts left. */
function planSuperseded(own: readonly ReleaseRecord[], by: string): ReleasePlan {
  const steps = own.map(({ id }) => deletion(id, `a newer commit is released as ${by}`))
  return steps.length > 0 ? { kind: 'steps', steps } : { kind: 'superseded', by }
}

type ModelContent = Pick<WantedRelease, 'model' | 'contentId'>

/** A draft of this candidate has its model and content, whatever version it was meant to become. */
function ownDrafts(
  { releases }: Pick<ReleaseState, 'releases'>,
  { model, contentId }: ModelContent,
): ReleaseRecord[] {
  return releases.filter(({ draft, body }) => {
    const marker = readMarker(body)
    return draft && marker?.model === model && marker.contentId === contentId
  })
}

/** A draft that Trainyard did not make for this model. One of another candidate of this model is left to the run that made it. */
function isForeign({ body }: ReleaseRecord, { model }: WantedRelease): boolean {
  return readMarker(body)?.model !== model
}

/** The manifest is uploaded last: a release that has it was complete when it was published. */
function assertComplete(release: ReleaseRecord): void {
  const there = release.assets.filter(({ state }) => state === 'uploaded').map(({ name }) => name)
  const missing = [MANIFEST, SUMS].filter(name => !there.includes(name))
  if (missing.length > 0) throw incompleteRelease(release.tag, missing)
}

function draftSteps(
  own: readonly ReleaseRecord[],
  wanted: WantedRelease,
  hashed: ReleaseState['hashed'],
): ReleaseStep[] {
  const [draft, ...duplicates] = own.toSorted((one, other) => one.id - other.id)
  const { target, title, body } = wanted
  const as = { tag: tagOf(wanted), target, title, body }
  if (draft === undefined) return [{ kind: 'create-draft', ...as }]
  const steps: ReleaseStep[] = duplicates.map(({ id }) =>
    deletion(id, `draft ${draft.id} is the same and older`),
  )
  if (!isAs(draft, as)) steps.push({ kind: 'update-draft', release: draft.id, ...as })
  steps.push(...planAssets({ draft, wanted: wanted.assets, hashed }))
  if (steps.length > 0) return steps
  if (wanted.attestation === 'missing') return [{ kind: 'attest', subjects: [...wanted.assets] }]
  return [{ kind: 'publish', release: draft.id, tag: as.tag, makeLatest: wanted.isLatest ? 'true' : 'false' }]
}

function isAs(
  draft: ReleaseRecord,
  as: Pick<WantedRelease, 'target' | 'title' | 'body'> & { tag: string },
): boolean {
  const text = normalised(draft.body).trim()
  return (
    draft.tag === as.tag &&
    draft.target === as.target &&
    draft.title === as.title &&
    text === normalised(as.body).trim()
  )
}

function deletion(release: number, why: string): ReleaseStep {
  return { kind: 'delete-draft', release, why }
}
