import type { VersionDecision } from '../_lib/release/version.ts'
import type { WantedRelease } from '../_lib/release/wanted-release.ts'
import type { StagedAsset } from './assets.ts'

/** A release as the repository's state asks for it: version, notes and the bytes of its assets. */
export type ComposedRelease = {
  wanted: WantedRelease
  assets: readonly StagedAsset[]
  decision: VersionDecision
  notes: string
}
