import { pathFault, pathKey } from '../contract/portable-path.ts'
import { Problem } from '../contract/problem.ts'

/**
 * Refuses, entry by entry, a path that leads out of the folder or does not fit every platform, and one that some platform writes to the
 * place of another: names of files or folders that differ only in case or in Unicode form. What is verified here would be another file there.
 */
export function nameRefusal(archive: string): (path: string) => void {
  const known = new Map<string, string>()
  return path => {
    const fault = pathFault(path)
    if (fault !== null) throw unsafe(archive, path, fault)
    for (const part of leadingPaths(path)) {
      const first = known.get(pathKey(part)) ?? part
      if (first !== part)
        throw unsafe(archive, path, `it differs only in case or Unicode form from ${quoted(first)}`)
      known.set(pathKey(part), part)
    }
  }
}

/** The folders of a path from the top, then the path. */
function leadingPaths(path: string): string[] {
  const pieces = path.split('/')
  return pieces.map((_, index) => pieces.slice(0, index + 1).join('/'))
}

const quoted = (path: string) => JSON.stringify(path.slice(0, 200))

export function unsafe(archive: string, path: string, why: string, cause?: unknown): Problem {
  return new Problem({
    what: `the archive holds ${quoted(path)}, which is refused: ${why}`,
    where: archive,
    fix: 'nothing was unpacked; do not trust this archive, and look at who made it',
    cause,
  })
}
