import type { AssetRow } from '../contract/release-row.ts'
import { MANIFEST } from './asset-name.ts'
import type { ReleaseRecord } from './published-version.ts'
import type { ReleaseStep } from './step.ts'
import type { WantedRelease } from './wanted-release.ts'

/** The steps to the exact set of assets: deletes broken and foreign ones, uploads missing ones, the manifest after all others. */
export function planAssets(given: {
  draft: ReleaseRecord
  wanted: WantedRelease['assets']
  hashed: ReadonlyMap<number, string>
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
  hashed: ReadonlyMap<number, string>,
): string | null {
  const file = wanted.find(({ name }) => name === asset.name)
  if (file === undefined) return 'it does not belong to this release'
  if (asset.state !== 'uploaded') return `its upload is incomplete: its state is ${asset.state}`
  if (asset.size !== file.size) return `it has ${asset.size} bytes, not ${file.size}`
  const digest = asset.digest ?? hashed.get(asset.id)
  if (digest === undefined) return 'unknown digest'
  return digest === file.digest ? null : `its digest is ${digest}, not ${file.digest}`
}
