import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { sep } from 'node:path'
import { globbed } from './glob.ts'

const CHUNK = 1 << 20

/** The SHA-256 of the SHA-256 of all matching files of the workspace, ordered by path; empty if no file matches. */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const lines = patterns
    .flatMap(pattern => pattern.split('\n'))
    .filter(line => line !== '--follow-symbolic-links')
  const files = globbed(workspace, lines.join('\n')).filter(({ path }) =>
    path.startsWith(`${workspace}${sep}`),
  )
  const whole = createHash('sha256')
  for (const { path } of files) whole.update(digestOf(path))
  return files.length === 0 ? '' : whole.digest('hex')
}

function digestOf(path: string): Buffer {
  const hash = createHash('sha256')
  const chunk = Buffer.alloc(CHUNK)
  const file = openSync(path, 'r')
  try {
    for (let read = 1; read > 0; ) {
      read = readSync(file, chunk)
      hash.update(chunk.subarray(0, read))
    }
  } finally {
    closeSync(file)
  }
  return hash.digest()
}
