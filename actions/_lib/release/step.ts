/** One change to the releases of a repository. Each may be applied twice, and skipped if the state has changed. */
export type ReleaseStep =
  | { kind: 'create-draft'; tag: string; target: string; title: string; body: string }
  | { kind: 'update-draft'; release: number; tag: string; target: string; title: string; body: string }
  /** Only while it is a draft: read it again right before. */
  | { kind: 'delete-draft'; release: number; why: string }
  /** Only while the release is a draft and the asset is unchanged: read it again right before. */
  | { kind: 'delete-asset'; release: number; asset: number; name: string; state: string; why: string }
  /** Download the asset and compute its digest, which GitHub lacks; pass it to the next plan in `hashed`. */
  | { kind: 'hash-asset'; release: number; asset: number; name: string; size: number }
  /** Consecutive uploads may run in parallel, three or four at a time. */
  | { kind: 'upload'; release: number; name: string; size: number; digest: string }
  | { kind: 'attest'; subjects: { name: string; digest: string }[] }
  /** The assets were complete when this was planned. */
  | { kind: 'publish'; release: number; tag: string; makeLatest: 'true' | 'false' }
