const NOTICE = '\n\n⚠️ Too long for GitHub: what follows is left out.\n'

/** A text of at most so many UTF-8 bytes (GitHub counts characters, which are never more), cut with a notice, at a line's end if one is near. */
export function withinLimit(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  const room = bytes - Buffer.byteLength(NOTICE)
  const head = new TextDecoder()
    .decode(Buffer.from(text).subarray(0, room))
    .replace(/(?<!\uFFFD)\uFFFD+$/, '')
  const end = head.lastIndexOf('\n')
  return `${end > head.length / 2 ? head.slice(0, end) : head}${NOTICE}`
}
