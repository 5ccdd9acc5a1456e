import { globSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

/** Test files of a suite, with forward slashes from the repository's root, sorted; null if there is no such suite. */
export function suiteFiles(suite: string): string[] | null {
  const all = globSync('test/**/*.test.ts', { cwd: ROOT }).map(file => file.replaceAll('\\', '/'))
  switch (suite) {
    case 'quick':
      return all.filter(file => !isReal(file) && !isLong(file)).sort()
    case 'long':
      return all.filter(isLong).sort()
    case 'real':
      return all.filter(isReal).sort()
    default:
      return null
  }
}

/** Whether a file tests a room without clock, network and file system: such tests can share a process. */
export function isPure(file: string): boolean {
  return /^test\/rooms\/(?:contract|text|plan|evaluation|release|report)\//.test(file)
}

function isReal(file: string): boolean {
  return file.startsWith('test/real/')
}

function isLong(file: string): boolean {
  return file.endsWith('.long.test.ts')
}
