import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../_lib/host/host.ts'
import type { Outcome } from '../_lib/host/verb.ts'
import { supersededWords } from '../_lib/release/order.ts'
import { planRelease } from '../_lib/release/plan.ts'
import { tagOf } from '../_lib/release/tag.ts'
import { releasePlanMarkdown } from '../_lib/report/release/plan.ts'
import { type Composed, composeRelease, type ReleaseInputs } from './composition.ts'
import type { RepositoryState } from './repository-state.ts'

/** What would be released, and what is to be attested for it. */
export async function dryRun(state: RepositoryState, subject: ReleaseInputs, host: Host): Promise<Outcome> {
  const { wanted, decision, notes } = await composeRelease(subject, state)
  const plan = planRelease({ ...state, hashed: new Map() }, wanted)
  if (plan.kind === 'superseded') return superseded(subject, plan.by, host)
  const markdown = releasePlanMarkdown({ plan, wanted, tag: tagOf(wanted), decision, notes })
  const checksums = await writeChecksums(subject.out, wanted.assets)
  const outputs = { ...outputsOf(wanted), released: 'false', skipped: '', checksums, markdown }
  return { status: 0, outputs, result: { ...decision, ...wanted, plan }, summary: markdown }
}

/** Every asset's digest and name as `sha256sum` writes them: what provenance is asked for. Answers the path. */
async function writeChecksums(
  out: string,
  assets: readonly { name: string; digest: string }[],
): Promise<string> {
  const path = join(out, 'subjects.sha256')
  await mkdir(out, { recursive: true })
  const lines = assets.map(({ name, digest }) => `${digest.replace('sha256:', '')}  ${name}\n`)
  await writeFile(path, lines.join(''))
  return path
}

type Done = {
  release: number
  tag: string
  composed: Composed
  state: RepositoryState
  subject: ReleaseInputs
}

/** The release as it is out now. */
export function published({ release: id, tag, composed, state, subject }: Done, host: Host): Outcome {
  const row = state.releases.find(each => each.id === id)
  const url = row?.url ?? ''
  const { model } = subject.documents.run
  const { contentId } = subject.versioned
  const version = tag.slice(`${model}@v`.length)
  host.notice(`${tag} is released: ${url}`)
  const { wanted } = composed
  const outputs = {
    ...outputsOf({ ...wanted, version }),
    released: 'true',
    skipped: '',
    'release-url': url,
    checksums: '',
  }
  const assets = (row?.assets ?? []).map(({ name, size, digest }) => ({ name, size, digest }))
  const summary = `### [\`${tag}\`](${url})\n\n${row?.body ?? ''}`
  return {
    status: 0,
    outputs: { ...outputs, markdown: summary },
    result: { model, version, tag, contentId, id, url, assets },
    summary,
  }
}

/** Nothing was released, which is no failure: a newer commit's release is out. */
export function superseded({ documents, versioned, target }: ReleaseInputs, by: string, host: Host): Outcome {
  const { model } = documents.run
  const { contentId } = versioned
  const markdown = supersededWords({ target, by })
  host.notice(markdown.replaceAll('`', ''))
  const none = { version: '', tag: '', released: 'false', 'release-url': '', checksums: '' }
  return {
    status: 0,
    outputs: { ...none, 'content-id': contentId, skipped: markdown, markdown },
    result: { model, contentId, skipped: { target, by } },
    summary: markdown,
  }
}

function outputsOf(wanted: { model: string; version: string; contentId: string }): Record<string, string> {
  return { version: wanted.version, tag: tagOf(wanted), 'content-id': wanted.contentId }
}
