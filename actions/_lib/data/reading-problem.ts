import { Problem } from '../contract/problem.ts'

/** All patterns are found in one message; `what` gets their groups in order. */
type KnownMessage = { patterns: RegExp[]; what: (...groups: string[]) => string; fix: string }

const CSV_LINE = /CSV Error on Line: (\d+)/
const AGAIN = 'write the file again; it may have been cut off while it was written or copied'

/** DuckDB's messages about files, with a Problem for each. */
const FINDINGS: KnownMessage[] = [
  {
    patterns: [CSV_LINE, /Expected Number of Columns: (\d+) Found: (\d+)/],
    what: (line, wanted, found) => `line ${line} has ${found} fields where the header has ${wanted}`,
    fix: 'give every line as many fields as the header; put a field that contains the delimiter into double quotes',
  },
  {
    patterns: [CSV_LINE, /Invalid unicode|not utf-8/i],
    what: line => `line ${line} is not UTF-8`,
    fix: 'save the file as UTF-8',
  },
  {
    patterns: [CSV_LINE, /unterminated quote/i],
    what: line => `a double quote on line ${line} is never closed`,
    fix: 'close it, or double every quote inside a quoted field',
  },
  {
    patterns: [CSV_LINE],
    what: line => `line ${line} cannot be read as CSV`,
    fix: 'write UTF-8 text with a header line, and double quotes around fields that contain the delimiter',
  },
  {
    patterns: [/Malformed JSON in file /, /, at byte (\d+) in (?:line|record\/value) (\d+): ([^\n]*)/],
    what: (byte, record, why = '') =>
      `record ${record} is not JSON: ${why.trim().replace(/\.$/, '')} at its byte ${byte}`,
    fix: `fix that record; ${AGAIN}`,
  },
  {
    patterns: [/No magic bytes found at end of file|too small to be a Parquet file/],
    what: () => 'this is not a whole Parquet file: its end is missing, or it is another format',
    fix: `${AGAIN}, or give it the extension of its format`,
  },
  {
    patterns: [/No files found that match the pattern/],
    what: () => 'no file matches',
    fix: 'check the pattern; it is relative to the folder in which Trainyard runs',
  },
  {
    patterns: [/^Permission Error/],
    what: () =>
      'the file, or what a symbolic link in its path points to, lies outside of the folders that may be read',
    fix: 'put the file itself into the folder, without links',
  },
]

/** A Problem for what DuckDB says about a file; anything that is not about the file stays the error it was. */
export function readingProblem(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Problem || error instanceof AggregateError) return error
  for (const { patterns, what, fix } of FINDINGS) {
    const matches = patterns.map(pattern => error.message.match(pattern))
    const groups = matches.flatMap(match => match?.slice(1) ?? [])
    if (!matches.includes(null)) return new Problem({ what: what(...groups), where: file, fix, cause: error })
  }
  if (!/^(Invalid Input|IO|Conversion|Serialization|Invalid|Not implemented) Error/.test(error.message))
    return error
  const reason = error.message.split('\n')[0]?.replace(/^[\w ]+ Error: (Failed to read file "[^"]*": )?/, '')
  return new Problem({
    what: `the file is damaged or no table: ${reason}`,
    where: file,
    fix: AGAIN,
    cause: error,
  })
}

/** A table without rows. */
export function emptyProblem(file: string): Problem {
  return new Problem({ what: 'the table has no rows', where: file, fix: 'write at least one row' })
}
