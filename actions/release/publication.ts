import { Problem } from '../_lib/contract/problem.ts'
import type { ReleaseRow } from '../_lib/contract/release-row.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { failureOf } from '../_lib/forge/errors.ts'
import { readRelease, releaseIdByTag } from '../_lib/forge/release.ts'
import { backoffSeconds, waitSeconds } from '../_lib/forge/retry/backoff.ts'
import type { Host } from '../_lib/host/host.ts'
import { planRelease, type ReleasePlan, type WantedRelease } from '../_lib/release/plan.ts'
import type { ReleaseStep } from '../_lib/release/step.ts'
import { tagOf } from '../_lib/release/tag.ts'
import type { StagedAsset } from './assets.ts'
import type { RepositoryState } from './repository-state.ts'
import { type Applying, applyStep } from './step.ts'

/** A release as it is wanted in the world as it is, and the bytes of its assets. */
export type Candidate = { wanted: WantedRelease; assets: readonly StagedAsset[] }

type Given = {
  forge: Forge
  host: Host
  read: () => Promise<RepositoryState>
  /** Decides version and assets anew: somebody else may have taken a version meanwhile. */
  compose: (state: RepositoryState) => Promise<Candidate>
}

/** The end of it: the release is out, or a newer commit's is. */
export type Ending = Extract<ReleasePlan, { kind: 'done' | 'superseded' }>

const AT_ONCE = 3
const MOST_FAILURES = 6
const MOST_ROUNDS = 60

/**
 * Reads, plans and applies until the release is out. A step that failed is not repeated but planned again from what is there then;
 * what waiting cannot mend is thrown, the draft is kept, and the next run goes on with it.
 */
export async function publishRelease(given: Given): Promise<Ending> {
  const hashed = new Map<number, string>()
  const seen = new Map<number, number>()
  let failures = 0
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const { plan, candidate, releases } = await look(given, hashed)
    if (plan.kind === 'done' || plan.kind === 'superseded') return plan
    if (plan.kind === 'outdated') given.host.info(`${plan.reason}: the version is decided again`)
    const steps = plan.kind === 'steps' ? plan.steps : []
    const applying = { ...given, candidate, releases, hashed, seen }
    const failed = await applyAll(steps, applying).catch(error => ({ error: error as unknown }))
    if (failed === null) failures = 0
    else await pause(failed.error, { ...given, failures: ++failures, candidate })
  }
  throw endless()
}

type Look = { plan: ReleasePlan; candidate: Candidate; releases: readonly ReleaseRow[] }

/** Before a draft is made GraphQL is asked too: the list may not show one yet that was made a moment ago. */
async function look({ forge, read, compose }: Given, hashed: ReadonlyMap<number, string>): Promise<Look> {
  const state = await read()
  const candidate = await compose(state)
  const { wanted } = candidate
  const look = (releases: RepositoryState['releases']) => ({
    plan: planRelease({ ...state, releases, hashed }, wanted),
    candidate,
    releases,
  })
  const first = look(state.releases)
  if (first.plan.kind !== 'steps' || first.plan.steps[0]?.kind !== 'create-draft') return first
  const id = await releaseIdByTag(forge, tagOf(wanted))
  if (id === null || state.releases.some(release => release.id === id)) return first
  const hidden = await readRelease(forge, id)
  return hidden === null ? first : look([...state.releases, { ...hidden, contentId: null }])
}

/** In order; uploads that follow one another go three at a time. Null if all went well. */
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
  { host, failures, candidate }: { host: Host; failures: number; candidate: Candidate },
): Promise<void> {
  const seconds = failures > MOST_FAILURES ? null : secondsAfter(error, failures)
  if (seconds === null) {
    const tag = tagOf(candidate.wanted)
    host.warning(
      `What was done for ${tag} is kept, as a draft if there is one yet: run it again, and it goes on there.`,
    )
    throw error
  }
  if (seconds > 0)
    host.info(`${error instanceof Problem ? error.what : String(error)}; looked at again in ${seconds} s`)
  await waitSeconds(seconds)
}

/** What another run did meanwhile needs no waiting, only another look. */
function secondsAfter(error: unknown, attempt: number): number | null {
  const { status, message } = failureOf(error) ?? { status: null, message: '' }
  if (status === 404 || status === 409 || (status === 422 && /already_exists/.test(message))) return attempt
  return backoffSeconds(error, attempt)
}

function endless(): Problem {
  return new Problem({
    what: 'the release did not settle: somebody else keeps changing it',
    where: 'release',
    fix: 'let one run at a time release a model, by a `concurrency:` group of its own, and run it again: the draft is kept',
    kind: 'outside',
  })
}
