/** A release; a draft has no tag in git. */
export type Release = {
  id: number
  repositoryId: number
  tag: string
  /** A branch or a commit; the tag is made there at publication unless it exists. */
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  /** Asked to be the latest: yes, no, or by date and version as ever. */
  makeLatest: 'true' | 'false' | 'legacy'
  immutable: boolean
  author: string
  /** Of the draft's page: a draft is found under no tag. */
  slug: string
  createdAt: string
  updatedAt: string
  publishedAt: string | null
}

/** A release asset. `starter`: the upload is under way, or was broken off for good. */
export type Asset = {
  id: number
  repositoryId: number
  releaseId: number
  name: string
  label: string | null
  contentType: string
  state: 'starter' | 'uploaded'
  bytes: number
  /** `sha256:…`. */
  digest: string | null
  downloads: number
  uploader: string
  createdAt: string
  updatedAt: string
}
