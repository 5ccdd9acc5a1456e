/** GitHub's opaque global id: a prefix for the kind and the number. */
export function nodeId(prefix: string, id: number | string): string {
  return `${prefix}_${Buffer.from(String(id)).toString('base64url')}`
}
