import { Problem } from '../_lib/contract/problem.ts'
import type { ReleaseRow } from '../_lib/contract/release-row.ts'
import { unattested } from '../_lib/forge/attestation.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { downloadAsset } from '../_lib/forge/download.ts'
import {
  createDraft,
  deleteAsset,
  deleteDraft,
  publishDraft,
  readRelease,
  updateDraft,
} from '../_lib/forge/release.ts'
import { waitSeconds } from '../_lib/forge/retry/backoff.ts'
import { uploadAsset } from '../_lib/forge/upload.ts'
import type { Host } from '../_lib/host/host.ts'
import type { ReleaseStep } from '../_lib/release/step.ts'
import { formatBytes } from '../_lib/text/quantities.ts'
import { withOwnTag } from './own-tag.ts'
import type { Candidate } from './publication.ts'

export type Applying = {
  forge: Forge
  host: Host
  candidate: Candidate
  /** As they were read for this plan. */
  releases: readonly ReleaseRow[]
  /** Digests that the API does not have, by asset id; grows. */
  hashed: Map<number, string>
  /** How often an unfinished asset of somebody else's was seen, by asset id; grows. */
  seen: Map<number, number>
}

/** A racing run may still be sending it. */
const LOOKS_AT_STARTER = 3
const SECONDS_BETWEEN_LOOKS = 2

/** Does one step, once. It may fail, or find the world moved on: then nothing is lost, and planning again tells what is left. */
export async function applyStep(step: ReleaseStep, applying: Applying): Promise<void> {
  const { forge, host } = applying
  switch (step.kind) {
    case 'create-draft': {
      const { url } = await withOwnTag(forge, step, () => createDraft(forge, step))
      return host.info(`draft created: ${url}`)
    }
    case 'update-draft':
      if ((await readRelease(forge, step.release))?.draft)
        await withOwnTag(forge, step, () => updateDraft(forge, { ...step, id: step.release }))
      return
    case 'delete-draft':
      if (await deleteDraft(forge, step.release)) host.info(`draft ${step.release} deleted: ${step.why}`)
      return
    case 'delete-asset':
      return await removeAsset(step, applying)
    case 'hash-asset': {
      const { asset: id, name, size } = step
      host.info(`${name} has no digest: it is downloaded and hashed`)
      applying.hashed.set(id, await downloadAsset(forge, { id, size, digest: null, to: null }))
      return
    }
    case 'upload':
      return await upload(step, applying)
    case 'attest':
      throw withoutProvenance(await unattested(forge, step.subjects))
    case 'publish': {
      const { target } = applying.candidate.wanted
      const publish = () => publishDraft(forge, { ...step, id: step.release })
      return await withOwnTag(forge, { ...step, target }, publish)
    }
  }
}

async function removeAsset(
  step: Extract<ReleaseStep, { kind: 'delete-asset' }>,
  applying: Applying,
): Promise<void> {
  const { forge, host, seen } = applying
  const { asset: id, name, state, why } = step
  const looks = (seen.get(id) ?? 0) + 1
  seen.set(id, looks)
  if (state !== 'uploaded' && looks < LOOKS_AT_STARTER) return await waitSeconds(SECONDS_BETWEEN_LOOKS)
  const release = await readRelease(forge, step.release)
  const there = release?.assets.find(asset => asset.id === id)
  if (!release?.draft || there?.state !== state) return
  if (await deleteAsset(forge, id)) host.info(`${name} deleted: ${why}`)
}

async function upload(step: Extract<ReleaseStep, { kind: 'upload' }>, applying: Applying): Promise<void> {
  const { forge, host, candidate, releases } = applying
  const { name } = step
  const staged = candidate.assets.find(asset => asset.name === name)
  const draft = releases.find(({ id }) => id === step.release)
  if (staged === undefined || draft === undefined) throw new TypeError(`${name} belongs to no draft`)
  let sent = 0
  await uploadAsset(forge, {
    ...staged,
    uploadUrl: draft.uploadUrl,
    onBytes(count) {
      sent += count
      host.progress(`upload ${name}`, sent / staged.size)
    },
  })
  host.info(`${name} uploaded: ${formatBytes(staged.size)}`)
}

/** None of them is published: the draft stays and is published when they are there. */
function withoutProvenance(missing: readonly { name: string; digest: string }[]): Problem {
  const named = missing.map(({ name, digest }) => `${name} (${digest})`).join(', ')
  return new Problem({
    what: `there is no attestation of provenance for ${named === '' ? 'the assets' : named}`,
    where: 'attestation',
    fix: 'attest them first: a dry run writes the file of its output `checksums`, which `subject-checksums` of actions/attest-build-provenance takes; then run this again, and the draft is published',
  })
}
