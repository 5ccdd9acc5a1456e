import { Problem } from '../_lib/contract/problem.ts'
import type { ReleaseRow } from '../_lib/contract/release-row.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { failureOf } from '../_lib/forge/errors.ts'
import { readRelease, releaseIdByTag } from '../_lib/forge/release.ts'
import { backoffSeconds, waitSeconds } from '../_lib/forge/retry/backoff.ts'
import type { Host } from '../_lib/host/host.ts'
import { planRelease, type ReleasePlan } from '../_lib/release/plan.ts'
import type { ReleaseStep } from '../_lib/release/step.ts'
import { tagOf } from '../_lib/release/tag.ts'
import type { ComposedRelease } from './composed-release.ts'
import type { Composer } from './composition.ts'
import type { RepositoryState } from './repository-state.ts'
import { type Applying, applyStep } from './step.ts'

type Publishing = {
  forge: Forge
  host: Host
  read: () => Promise<RepositoryState>
  /** Decides version and assets for each state that is read: another run may have taken a version meanwhile. */
  compose: Composer
}

/** How it ended: this content is released, or a newer commit is. */
export type ReleaseEnding = {
  ending: Extract<ReleasePlan, { kind: 'done' | 'superseded' }>
  composed: ComposedRelease
  state: RepositoryState
}

const AT_ONCE = 3
const MOST_FAILURES = 6
const MOST_ROUNDS = 60

/**
 * Reads, plans and applies until the release is published. A step that failed is not repeated: the next plan starts from what is there
 * then. Throws what waiting cannot repair and keeps the draft, with which the next run continues.
 */
export async function publishRelease(publishing: Publishing): Promise<ReleaseEnding> {
  const hashed = new Map<number, string>()
  const seen = new Map<number, number>()
  let failures = 0
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const { plan, composed, state, releases } = await planRound(publishing, hashed)
    if (plan.kind === 'done' || plan.kind === 'superseded') return { ending: plan, composed, state }
    if (plan.kind === 'outdated') publishing.host.info(`${plan.reason}: the version is decided again`)
    const steps = plan.kind === 'steps' ? plan.steps : []
    const applying = { ...publishing, composed, releases, hashed, seen }
    const failed = await applyAll(steps, applying).catch(error => ({ error: error as unknown }))
    if (failed === null) failures = 0
    else await pause(failed.error, { ...publishing, failures: ++failures, composed })
  }
  throw unsettled()
}

type Round = {
  plan: ReleasePlan
  composed: ComposedRelease
  state: RepositoryState
  releases: readonly ReleaseRow[]
}

/** Before it makes a draft it asks GraphQL, too: the list may not show a draft yet that was made a moment ago. */
async function planRound(
  { forge, read, compose }: Publishing,
  hashed: ReadonlyMap<number, string>,
): Promise<Round> {
  const state = await read()
  const composed = await compose(state)
  const { wanted } = composed
  const planFor = (releases: RepositoryState['releases']) => ({
    plan: planRelease({ ...state, releases, hashed }, wanted),
    composed,
    state,
    releases,
  })
  const first = planFor(state.releases)
  if (first.plan.kind !== 'steps' || first.plan.steps[0]?.kind !== 'create-draft') return first
  const id = await releaseIdByTag(forge, tagOf(wanted))
  if (id === null || state.releases.some(release => release.id === id)) return first
  const hidden = await readRelease(forge, id)
  return hidden === null ? first : planFor([...state.releases, { ...hidden, contentId: null }])
}

/** Applies the steps in order, consecutive uploads three at a time. Null if all succeeded. */
async function applyAll(
  steps: readonly ReleaseStep[],
  applying: Applying,
): Promise<{ error: unknown } | null> {
  for (let at = 0; at < steps.length; ) {
    const end = steps[at]!.kind === 'upload' ? endOfUploads(steps, at) : at + 1
    const waiting = steps.slice(at, end).values()
    const errors: unknown[] = []
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const step of waiting) await applyStep(step, applying).catch(error => errors.push(error))
      }),
    )
    if (errors.length > 0)
      return { error: errors.find(error => secondsAfter(error, 1) === null) ?? errors[0] }
    at = end
  }
  return null
}

function endOfUploads(steps: readonly ReleaseStep[], from: number): number {
  const end = steps.findIndex((step, index) => index > from && step.kind !== 'upload')
  return end < 0 ? steps.length : end
}

async function pause(
  error: unknown,
  { host, failures, composed }: { host: Host; failures: number; composed: ComposedRelease },
): Promise<void> {
  const seconds = failures > MOST_FAILURES ? null : secondsAfter(error, failures)
  if (seconds === null) {
    const tag = tagOf(composed.wanted)
    host.warning(`What was done for ${tag} is kept in its draft: run release again to continue.`)
    throw error
  }
  if (seconds > 0)
    host.info(`${error instanceof Problem ? error.what : String(error)}; trying again in ${seconds} s`)
  await waitSeconds(seconds)
}

/** A conflict with another run needs only another look. */
function secondsAfter(error: unknown, attempt: number): number | null {
  const { status, message } = failureOf(error) ?? { status: null, message: '' }
  if (status === 404 || status === 409 || (status === 422 && /already_exists/.test(message))) return attempt
  return backoffSeconds(error, attempt)
}

function unsettled(): Problem {
  return new Problem({
    what: 'the release did not settle: another run keeps changing it',
    where: 'release',
    fix: 'release a model in one run at a time, with a `concurrency:` group, and run it again: the draft is kept',
    kind: 'outside',
  })
}
