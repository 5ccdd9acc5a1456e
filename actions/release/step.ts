import { Problem } from '../_lib/contract/problem.ts'
import type { ReleaseRow } from '../_lib/contract/release-row.ts'
import { deleteAsset } from '../_lib/forge/asset.ts'
import { unattested } from '../_lib/forge/attestation.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { downloadAsset } from '../_lib/forge/download.ts'
import { createDraft, deleteDraft, publishDraft, readRelease, updateDraft } from '../_lib/forge/release.ts'
import { waitSeconds } from '../_lib/forge/retry/backoff.ts'
import { uploadAsset } from '../_lib/forge/upload.ts'
import type { Host } from '../_lib/host/host.ts'
import type { ReleaseStep } from '../_lib/release/step.ts'
import { formatBytes } from '../_lib/text/quantities.ts'
import type { ComposedRelease } from './composed-release.ts'
import { withOwnTag } from './own-tag.ts'

/** What applying a step needs. */
export type Applying = {
  forge: Forge
  host: Host
  composed: ComposedRelease
  /** The releases that this plan was made from. */
  releases: readonly ReleaseRow[]
  /** Digests that GitHub has not computed, by asset id. Grows. */
  hashed: Map<number, string>
  /** How often an unfinished asset of another run was seen, by asset id. Grows. */
  seen: Map<number, number>
}

/** Another run may still be uploading it. */
const LOOKS_AT_STARTER = 3
const SECONDS_BETWEEN_LOOKS = 2

/** Applies one step, once. If it fails, or another run was faster, nothing is lost: the next plan has what is left. */
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
      host.info(`${name} has no digest on GitHub: downloading and hashing it`)
      applying.hashed.set(id, await downloadAsset(forge, { id, size, digest: null, to: null }))
      return
    }
    case 'upload':
      return await upload(step, applying)
    case 'attest':
      throw withoutProvenance(await unattested(forge, step.subjects))
    case 'publish': {
      const { target } = applying.composed.wanted
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
  const { forge, host, composed, releases } = applying
  const { name } = step
  const staged = composed.assets.find(asset => asset.name === name)
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

/** Nothing is published: the draft is kept until the attestations exist. */
function withoutProvenance(missing: readonly { name: string; digest: string }[]): Problem {
  const named = missing.map(({ name, digest }) => `${name} (${digest})`).join(', ')
  return new Problem({
    what: `there is no attestation of provenance for ${named === '' ? 'the assets' : named}`,
    where: 'attestation',
    fix: 'attest them first: give the output `checksums` of a dry run to `subject-checksums` of actions/attest-build-provenance; then run release again, which publishes the draft',
  })
}
