const NOTICE = '\n\n⚠️ Too long for GitHub: what follows is left out.\n'

/** Whether two bodies of a comment or pull request are the same: GitHub trims the end and may answer with CRLF. */
export function isSameBody(one: string, other: string): boolean {
  const plain = (body: string) => body.replaceAll('\r\n', '\n').trimEnd()
  return plain(one) === plain(other)
}

/**
 * Cuts a text to a number of UTF-8 bytes, at the end of a line if one is near, and adds a notice. GitHub's limits are in characters, of
 * which there are never more.
 */
export function withinLimit(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  const room = bytes - Buffer.byteLength(NOTICE)
  const head = new TextDecoder()
    .decode(Buffer.from(text).subarray(0, room))
    .replace(/(?<!\uFFFD)\uFFFD+$/, '')
  const end = head.lastIndexOf('\n')
  return `${end > head.length / 2 ? head.slice(0, end) : head}${NOTICE}`
}
