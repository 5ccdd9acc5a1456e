import { Problem } from '../contract/problem.ts'

type Finding = { pattern: RegExp; what: (match: RegExpMatchArray) => string; fix: string }

const AGAIN = 'write the file again; it may have been cut off while it was written or copied'

/** DuckDB's messages about files, and what they mean for the one who wrote the file. */
const FINDINGS: Finding[] = [
  {
    pattern: /CSV Error on Line: (\d+)[\s\S]*Expected Number of Columns: (\d+) Found: (\d+)/,
    what: match => `line ${match[1]} has ${match[3]} fields where the header has ${match[2]}`,
    fix: 'give every line as many fields as the header; put a field that contains the delimiter into double quotes',
  },
  {
    pattern: /CSV Error on Line: (\d+)[\s\S]*(?:Invalid unicode|not utf-8)/i,
    what: match => `line ${match[1]} is not UTF-8`,
    fix: 'save the file as UTF-8',
  },
  {
    pattern: /CSV Error on Line: (\d+)[\s\S]*unterminated quote/i,
    what: match => `a double quote on line ${match[1]} is never closed`,
    fix: 'close it, or double every quote inside a quoted field',
  },
  {
    pattern: /CSV Error on Line: (\d+)[\s\S]*?\n([^\n]*?)\.?\n/,
    what: match => `line ${match[1]} cannot be read as CSV`,
    fix: 'write UTF-8 text with a header line, and double quotes around fields that contain the delimiter',
  },
  {
    pattern:
      /Malformed JSON in file [\s\S]*?, at byte (\d+) in (?:line|record\/value) (\d+): ([^\n]*?)\.?\s*(\n|$)/,
    what: match => `record ${match[2]} is not JSON: ${match[3]} at its byte ${match[1]}`,
    fix: `mend that record; ${AGAIN}`,
  },
  {
    pattern: /No magic bytes found at end of file|too small to be a Parquet file/,
    what: () => 'this is not a whole Parquet file: its end is missing, or it is another format',
    fix: `${AGAIN}, or give it the extension of its format`,
  },
  {
    pattern: /No files found that match the pattern/,
    what: () => 'no file matches',
    fix: 'check the pattern; it is relative to the folder in which Trainyard runs',
  },
  {
    pattern: /^Permission Error/,
    what: () =>
      'the file, or what a symbolic link in its path points to, lies outside of the folders that may be read',
    fix: 'put the file itself into the folder, without links',
  },
]

/** A Problem for what DuckDB says about a file; anything that is not about the file stays the error it was. */
export function readingProblem(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Problem || error instanceof AggregateError) return error
  for (const { pattern, what, fix } of FINDINGS) {
    const match = error.message.match(pattern)
    if (match) return new Problem({ what: what(match), where: file, fix, cause: error })
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
