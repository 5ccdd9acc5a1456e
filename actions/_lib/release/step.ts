/** One thing to do to the releases of a repository. Each is safe to do twice, and to leave out if the world has moved on. */
export type ReleaseStep =
  | { kind: 'create-draft'; tag: string; target: string; title: string; body: string }
  | { kind: 'update-draft'; release: number; tag: string; target: string; title: string; body: string }
  /** Only while it still is a draft: read it once more right before. */
  | { kind: 'delete-draft'; release: number; why: string }
  /** Only while the release is a draft and the asset is as it was seen: read it once more right before. */
  | { kind: 'delete-asset'; release: number; asset: number; name: string; state: string; why: string }
  /** Download it and compute its digest: the API has none. Give it back by asset id when planning again. */
  | { kind: 'hash-asset'; release: number; asset: number; name: string; size: number }
  /** Uploads that follow one another in a plan may go at once, three or four at a time. */
  | { kind: 'upload'; release: number; name: string; size: number; digest: string }
  | { kind: 'attest'; subjects: { name: string; digest: string }[] }
  /** The exact set of assets was there when this was planned. */
  | { kind: 'publish'; release: number; tag: string; makeLatest: 'true' | 'false' }
