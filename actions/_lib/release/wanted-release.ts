/** The release as it must be in the end. */
export type WantedRelease = {
  model: string
  version: string
  contentId: string
  /** The full commit id that the tag will name. */
  target: string
  title: string
  /** The notes with their marker, by `markedBody`. */
  body: string
  /** Digests as `sha256:…`; manifest.json among them. */
  assets: readonly { name: string; size: number; digest: string }[]
  /** `/releases/latest` is one for the whole repository: true only where it has one model. */
  isLatest: boolean
  /** Whether provenance is required, and whether GitHub has it. */
  attestation: 'none' | 'missing' | 'made'
}
