/** One `NAME=value` or `NAME<<END … END` of GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE. */
export type Pair = { name: string; value: string }

/** Reads the pairs of such a file in order; throws GitHub's message for an invalid line. */
export function parsePairs(text: string): Pair[] {
  const lines = text.split(/\r?\n/)
  const pairs: Pair[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push({ name: named(line.slice(0, equals), line), value: line.slice(equals + 1) })
      continue
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`)
    const end = line.slice(heredoc + 2)
    const last = end === '' ? -1 : lines.indexOf(end, at + 1)
    const name = named(line.slice(0, heredoc), line)
    if (end === '')
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
    if (last < 0) throw new Error(`Invalid value. Matching delimiter not found '${end}'`)
    pairs.push({ name, value: lines.slice(at + 1, last).join('\n') })
    at = last
  }
  return pairs
}

function named(name: string, line: string): string {
  if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`)
  return name
}
