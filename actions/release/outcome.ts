import { join } from 'node:path'
import { writeText } from '../_lib/documents/write.ts'
import type { Host } from '../_lib/host/host.ts'
import type { Outcome } from '../_lib/host/verb.ts'
import { supersededWords } from '../_lib/release/order.ts'
import { planRelease, type ReleasePlan } from '../_lib/release/plan.ts'
import { tagOf } from '../_lib/release/tag.ts'
import { releasePlanMarkdown } from '../_lib/report/release/plan.ts'
import type { ComposedRelease } from './composed-release.ts'
import type { ReleaseInputs } from './release-inputs.ts'
import type { RepositoryState } from './repository-state.ts'

type Released = { composed: ComposedRelease; state: RepositoryState; inputs: ReleaseInputs }

/** What would be released, and the digests to attest for it. */
export async function dryRun({ composed, state, inputs }: Released, host: Host): Promise<Outcome> {
  const { wanted, decision, notes } = composed
  const plan = planRelease({ ...state, hashed: new Map() }, wanted)
  if (plan.kind === 'superseded') return supersededOutcome(inputs, plan.by, host)
  const markdown = releasePlanMarkdown({ plan, wanted, tag: tagOf(wanted), decision, notes })
  const checksums = await writeChecksums(inputs.out, wanted.assets)
  const outputs = { ...NOT_RELEASED, ...outputsOf(wanted), checksums, markdown }
  return { status: 0, outputs, result: { ...decision, ...wanted, plan }, summary: markdown }
}

const NOT_RELEASED = {
  version: '',
  tag: '',
  released: 'false',
  skipped: '',
  'release-url': '',
  checksums: '',
}

/** Writes every asset's digest and name as `sha256sum` does, for actions/attest-build-provenance. Returns the path. */
async function writeChecksums(
  out: string,
  assets: readonly { name: string; digest: string }[],
): Promise<string> {
  const path = join(out, 'subjects.sha256')
  const lines = assets.map(({ name, digest }) => `${digest.replace('sha256:', '')}  ${name}\n`)
  await writeText(path, lines.join(''))
  return path
}

/** The release as it is published now. */
export function publishedOutcome(
  {
    ending: { release: id, tag },
    composed: { wanted },
    state,
    inputs,
  }: Released & { ending: Extract<ReleasePlan, { kind: 'done' }> },
  host: Host,
): Outcome {
  const row = state.releases.find(each => each.id === id)
  const url = row?.url ?? ''
  const { model } = inputs.documents.run
  const { contentId } = inputs.versioned
  const version = tag.slice(`${model}@v`.length)
  host.notice(`${tag} is released: ${url}`)
  const assets = (row?.assets ?? []).map(({ name, size, digest }) => ({ name, size, digest }))
  const summary = `### [\`${tag}\`](${url})\n\n${row?.body ?? ''}`
  const outputs = {
    ...outputsOf({ ...wanted, version }),
    released: 'true',
    skipped: '',
    'release-url': url,
    checksums: '',
    markdown: summary,
  }
  return { status: 0, outputs, result: { model, version, tag, contentId, id, url, assets }, summary }
}

/** Nothing is released, and the step succeeds: a newer commit is released already. */
export function supersededOutcome(
  { documents, versioned, target }: ReleaseInputs,
  by: string,
  host: Host,
): Outcome {
  const { model } = documents.run
  const { contentId } = versioned
  const markdown = supersededWords({ target, by })
  host.notice(markdown.replaceAll('`', ''))
  return {
    status: 0,
    outputs: { ...NOT_RELEASED, 'content-id': contentId, skipped: markdown, markdown },
    result: { model, contentId, skipped: { target, by } },
    summary: markdown,
  }
}

function outputsOf(wanted: { model: string; version: string; contentId: string }): Record<string, string> {
  return { version: wanted.version, tag: tagOf(wanted), 'content-id': wanted.contentId }
}
