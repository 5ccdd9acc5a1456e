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
  /** Whether it was marked as latest: yes, no, or decided by date and version. */
  makeLatest: 'true' | 'false' | 'legacy'
  immutable: boolean
  author: string
  /** Name of a draft's page, which has no tag. */
  slug: string
  createdAt: string
  updatedAt: string
  publishedAt: string | null
}

/** A release asset. `starter`: the upload is in progress, or broke off. */
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
