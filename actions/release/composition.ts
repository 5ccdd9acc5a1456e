import { throwProblems } from '../_lib/contract/problem.ts'
import { unattested } from '../_lib/forge/attestation.ts'
import { markedBody } from '../_lib/release/marker.ts'
import { refusalsOf } from '../_lib/release/refusal.ts'
import { parseTag } from '../_lib/release/tag.ts'
import { type Level, nextVersion, type VersionDecision, type Versioned } from '../_lib/release/version.ts'
import type { WantedRelease } from '../_lib/release/wanted-release.ts'
import { releaseNotes } from '../_lib/report/release/notes.ts'
import { stageVersion } from './assets.ts'
import type { ComposedRelease } from './composed-release.ts'
import type { ReleaseInputs } from './release-inputs.ts'
import type { RepositoryState } from './repository-state.ts'

/** Composes the release that a state of the repository asks for. */
export type Composer = (state: RepositoryState) => Promise<ComposedRelease>

/**
 * Composes a release for one state after another, and writes its files again only when its version or champion changed. Throws everything
 * that forbids the release, unless the same content is published already.
 */
export function releaseComposer(inputs: ReleaseInputs): Composer {
  const remembered = rememberLast<ComposedRelease>()
  return async state => {
    const decision = decide(inputs.versioned, state, inputs.label)
    if (decision.kind === 'none' || state.order.kind === 'superseded') return withoutAssets(inputs, decision)
    refuse(inputs, state)
    const key = JSON.stringify([decision, state.champion, state.previous?.contentId])
    const composed = await remembered(key, () => writeVersion(inputs, state, decision))
    return await attested(composed, inputs)
  }
}

/** Remembers the last value alone: the files of the next one replace its own. */
function rememberLast<Value>(): (key: string, make: () => Promise<Value>) => Promise<Value> {
  let last: { key: string; value: Value } | null = null
  return async (key, make) => {
    if (last?.key !== key) last = { key, value: await make() }
    return last.value
  }
}

function withoutAssets(inputs: ReleaseInputs, decision: VersionDecision): ComposedRelease {
  const none = { body: '', assets: [], isLatest: false, attestation: 'none' as const }
  return { wanted: { ...identityOf(inputs, decision), ...none }, assets: [], decision, notes: '' }
}

/** Writes and measures every file of this version. */
async function writeVersion(
  inputs: ReleaseInputs,
  state: RepositoryState,
  decision: Extract<VersionDecision, { kind: 'release' }>,
): Promise<ComposedRelease> {
  const { versioned, words, attestedBy, documents } = inputs
  const { model } = documents.run
  const { version, reasons } = decision
  const { manifest, assets } = await stageVersion({ ...inputs, version, reasons })
  const repository = attestedBy && `${attestedBy.owner}/${attestedBy.repo}`
  const notes = releaseNotes({ manifest, previous: state.previous, own: words, repository })
  const wanted: WantedRelease = {
    ...identityOf(inputs, decision),
    body: markedBody({ model, contentId: versioned.contentId }, notes),
    assets: assets.map(({ name, size, digest }) => ({ name, size, digest })),
    isLatest: state.releases.every(({ tag, draft }) => draft || ofModel(tag, model)),
    attestation: 'none',
  }
  return { wanted, assets, decision, notes }
}

function identityOf({ documents: { run }, versioned, target }: ReleaseInputs, { version }: VersionDecision) {
  const { model } = run
  return { model, version, contentId: versioned.contentId, target, title: `${model} ${version}` }
}

/** Asks GitHub each time: provenance may arrive while the draft waits for it. */
async function attested(composed: ComposedRelease, { attestedBy }: ReleaseInputs): Promise<ComposedRelease> {
  if (attestedBy === null) return composed
  const missing = await unattested(attestedBy, composed.wanted.assets)
  return { ...composed, wanted: { ...composed.wanted, attestation: missing.length > 0 ? 'missing' : 'made' } }
}

/** Uses the tag of an interrupted run of the same commit again; every other tag is taken. */
function decide(
  candidate: Versioned,
  { versions, previous, tags, free }: RepositoryState,
  label: Level | null,
): VersionDecision {
  const versionsOf = (some: readonly string[]) => some.flatMap(tag => parseTag(tag)?.version ?? [])
  const next = (taken: string[]) => nextVersion({ candidate, previous, releases: versions, taken, label })
  const decided = next(versionsOf(tags))
  const isFree = free.length === 0 || versionsOf(free).includes(decided.version)
  return isFree ? decided : next(versionsOf([...tags, ...free]))
}

function refuse({ documents, artifact }: ReleaseInputs, { champion }: RepositoryState): void {
  const { run, comparison, evaluation } = documents
  throwProblems(refusalsOf({ run, comparison, evaluation, artifactDigest: artifact.digest, champion }))
}

function ofModel(tag: string, model: string): boolean {
  const tagged = parseTag(tag)
  return tagged === null || tagged.model === model
}
