import type { AssetRow } from '../contract/release-row.ts'
import { MANIFEST } from './asset-name.ts'
import type { ReleaseState, WantedRelease } from './plan.ts'
import type { ReleaseRecord } from './published-version.ts'
import type { ReleaseStep } from './step.ts'

/** What brings a draft's assets to the exact set: broken and strange ones away, missing ones up, the manifest when all else is there. */
export function planAssets(given: {
  draft: ReleaseRecord
  wanted: WantedRelease['assets']
  hashed: ReleaseState['hashed']
}): ReleaseStep[] {
  const { draft, wanted, hashed } = given
  const kept = new Set<string>()
  const steps = draft.assets.flatMap((asset): ReleaseStep[] => {
    const fault = faultOf(asset, wanted, hashed)
    if (fault === null) kept.add(asset.name)
    if (fault === null) return []
    const { id, name, state, size } = asset
    if (fault === 'unknown digest') {
      kept.add(name)
      return [{ kind: 'hash-asset', release: draft.id, asset: id, name, size }]
    }
    return [{ kind: 'delete-asset', release: draft.id, asset: id, name, state, why: fault }]
  })
  const missing = wanted.filter(({ name }) => !kept.has(name))
  const first = missing.filter(({ name }) => name !== MANIFEST)
  const ready = steps.length === 0 && first.length === 0
  const uploads = (ready ? missing : first).map(file => ({
    kind: 'upload' as const,
    release: draft.id,
    ...file,
  }))
  return [...steps, ...uploads]
}

function faultOf(
  asset: AssetRow,
  wanted: WantedRelease['assets'],
  hashed: ReleaseState['hashed'],
): string | null {
  const file = wanted.find(({ name }) => name === asset.name)
  if (file === undefined) return 'it is no part of this release'
  if (asset.state !== 'uploaded') return `its upload broke off: it is ${asset.state}`
  if (asset.size !== file.size) return `it has ${asset.size} bytes and not ${file.size}`
  const digest = asset.digest ?? hashed.get(asset.id)
  if (digest === undefined) return 'unknown digest'
  return digest === file.digest ? null : `it is ${digest} and not ${file.digest}`
}
