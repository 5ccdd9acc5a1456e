import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Problem, throwProblems } from '../_lib/contract/problem.ts'
import { unattested } from '../_lib/forge/attestation.ts'
import type { Forge } from '../_lib/forge/client.ts'
import type { LoadedModel } from '../_lib/host/configuration.ts'
import { type Provenance, versionedOf } from '../_lib/release/manifest.ts'
import { markedBody } from '../_lib/release/marker.ts'
import type { WantedRelease } from '../_lib/release/plan.ts'
import { refusalsOf } from '../_lib/release/refusal.ts'
import { parseTag } from '../_lib/release/tag.ts'
import { type Decision, type Level, nextVersion, type Versioned } from '../_lib/release/version.ts'
import { releaseNotes } from '../_lib/report/release/notes.ts'
import type { Artifact } from './artifact.ts'
import { type StagedFile, stageVersion } from './assets.ts'
import type { ReleaseDocuments } from './documents.ts'
import type { Candidate } from './publication.ts'
import type { RepositoryState } from './repository-state.ts'

export type ReleaseInputs = {
  documents: ReleaseDocuments
  artifact: Artifact
  versioned: Versioned
  /** Files that no version changes, measured already. */
  fixed: readonly StagedFile[]
  /** Where files that name the version are written. */
  out: string
  target: string
  /** Which repository must have provenance of every asset before the release is published; null if none is asked for. */
  attestedBy: Forge | null
  provenance: Provenance
  label: Level | null
  /** The author's own words, which stand first in the notes. */
  words: string
  server: string
  /** What was composed last, and for which world: its files are not written again while they go up. Changes. */
  last?: { key: string; composed: Composed }
}

export type Composed = Candidate & { decision: Decision; notes: string }

/** What decides the version, without anything measured yet. */
export function versionedOfRun(
  { documents: { run }, artifact: { signature } }: Pick<ReleaseInputs, 'documents' | 'artifact'>,
  loaded: LoadedModel | null,
): Versioned {
  const dataPaths = (loaded?.model.data ?? []).filter(source => typeof source === 'string')
  return versionedOf({ run, signature, dataPaths })
}

/** The release as this world wants it. Everything that forbids it is thrown, unless the very same content is out already. */
export async function composeRelease(subject: ReleaseInputs, state: RepositoryState): Promise<Composed> {
  const { versioned, label } = subject
  const decision = decide(versioned, state, label)
  if (decision.kind === 'none' || state.order.kind === 'superseded') {
    const wanted: WantedRelease = {
      ...baseOf(subject, decision),
      body: '',
      assets: [],
      isLatest: false,
      attestation: 'none',
    }
    return { wanted, assets: [], decision, notes: '' }
  }
  refuse(subject, state)
  const key = JSON.stringify([decision, state.champion, state.previous?.contentId])
  if (subject.last?.key !== key) subject.last = { key, composed: await composedNow(subject, state, decision) }
  return await attested(subject.last.composed, subject)
}

/** Writes and measures every file of this version. */
async function composedNow(
  subject: ReleaseInputs,
  state: RepositoryState,
  decision: Extract<Decision, { kind: 'release' }>,
): Promise<Composed> {
  const { versioned, words, attestedBy, documents } = subject
  const { model } = documents.run
  const { version, reasons } = decision
  const { manifest, assets } = await stageVersion({ ...subject, version, reasons })
  const repository = attestedBy && `${attestedBy.owner}/${attestedBy.repo}`
  const notes = releaseNotes({ manifest, previous: state.previous, own: words, repository })
  const wanted: WantedRelease = {
    ...baseOf(subject, decision),
    body: markedBody({ model, contentId: versioned.contentId }, notes),
    assets: assets.map(({ name, size, digest }) => ({ name, size, digest })),
    isLatest: state.releases.every(({ tag, draft }) => draft || ofModel(tag, model)),
    attestation: 'none',
  }
  return { wanted, assets, decision, notes }
}

function baseOf({ documents: { run }, versioned, target }: ReleaseInputs, { version }: Decision) {
  const { model } = run
  return { model, version, contentId: versioned.contentId, target, title: `${model} ${version}` }
}

/** Provenance may come while a draft waits for it, so GitHub is asked each time. */
async function attested(composed: Composed, { attestedBy }: ReleaseInputs): Promise<Composed> {
  if (attestedBy === null) return composed
  const missing = await unattested(attestedBy, composed.wanted.assets)
  return { ...composed, wanted: { ...composed.wanted, attestation: missing.length > 0 ? 'missing' : 'made' } }
}

/** A tag that this commit's own interrupted run made is used again; any other is taken. */
function decide(
  candidate: Versioned,
  { versions, previous, tags, free }: RepositoryState,
  label: Level | null,
): Decision {
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

/** `release: { notes: FILE }` of the configuration. */
export async function wordsOf(loaded: LoadedModel | null): Promise<string> {
  const named = loaded?.model.release?.notes
  if (loaded === null || named === undefined) return ''
  return await readFile(resolve(loaded.folder, named), 'utf8').catch(cause => {
    throw new Problem({
      what: `the notes cannot be read: ${(cause as Error).message}`,
      where: named,
      fix: 'write the file, or take `notes:` out of `release:` in trainyard.yml',
      cause,
    })
  })
}
