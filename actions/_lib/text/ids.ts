/** `sha256:` and the first twelve digits; a fingerprint without the prefix is cut alike. */
export function shortDigest(digest: string): string {
  const [, prefix = '', hex = ''] = /^(sha256:)?(.*)$/s.exec(digest) ?? []
  return prefix + hex.slice(0, 12)
}

/** The first eight digits of a commit's id. */
export function shortCommit(sha: string): string {
  return sha.slice(0, 8)
}
