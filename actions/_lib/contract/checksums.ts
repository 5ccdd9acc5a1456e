import { quote } from './explain/source.ts'
import { Problem, throwProblems } from './problem.ts'

/** One line of SHA256SUMS: 64 hex digits and the name of a file beside it. */
export type Checksum = { name: string; sha256: string }

const LINE = /^(?<sha256>[0-9a-f]{64}) {2}(?<name>[A-Za-z0-9_][A-Za-z0-9._-]*)$/
const MAX_CHARACTERS = 1_000_000

/** SHA256SUMS as `sha256sum --check` reads it, sorted by name. */
export function checksumsText(checksums: readonly Checksum[]): string {
  const sorted = checksums.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
}

/** Reads SHA256SUMS strictly: two spaces, plain names, no name twice. Everything else is a Problem at its line. */
export function parseChecksums(text: string, file: string): Checksum[] {
  if (text.length > MAX_CHARACTERS) throw wrong('the file is longer than any release needs', file)
  const lines = text.split('\n')
  if (lines.pop() !== '') throw wrong('the last line does not end', `${file}:${lines.length + 1}`)
  if (lines.length === 0) throw wrong('the file is empty', file)
  const seen = new Set<string>()
  const problems: Problem[] = []
  const checksums = lines.flatMap((line, index) => {
    const { sha256, name } = line.match(LINE)?.groups ?? {}
    const where = `${file}:${index + 1}`
    if (name === undefined || sha256 === undefined) {
      problems.push(wrong(`${quote(line)} is no line of sha256sum`, where))
      return []
    }
    if (seen.has(name)) problems.push(wrong(`${name} appears a second time`, where))
    seen.add(name)
    return [{ name, sha256 }]
  })
  throwProblems(problems.slice(0, 20))
  return checksums
}

function wrong(what: string, where: string): Problem {
  const fix = 'download it again: each line is 64 hex digits, two spaces and the name of a file beside it'
  return new Problem({ what, where, fix })
}
