/** Whether a comment or pull request says this already: GitHub strips the end of a body and may write its lines with CRLF. */
export function isSameBody(one: string, other: string): boolean {
  const plain = (body: string) => body.replaceAll('\r\n', '\n').trimEnd()
  return plain(one) === plain(other)
}
