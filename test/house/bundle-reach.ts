import type { Outputs } from '../../.ci/build/outputs.ts'

const DIST = 'actions/_dist/'

/** The texts of a bundle and of all chunks that load with it. */
export function bundleReach(entry: string, outputs: Outputs): string[] {
  const reached = new Set([entry])
  for (const file of reached) {
    const text = String(outputs.get(DIST + file))
    for (const [, chunk] of text.matchAll(/^(?:import|export)\b[^\n]*?"\.\/([^"]+)";?$/gm))
      reached.add(chunk!)
  }
  return [...reached].map(file => String(outputs.get(DIST + file)))
}

/** The packages whose modules stand in bundled texts, by the comments that the bundler leaves above each module. */
export function packagesIn(texts: readonly string[]): string[] {
  const names = texts.flatMap(text =>
    [...text.matchAll(/^\/\/(?:#region)? ?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(
      match => match[1]!,
    ),
  )
  return [...new Set(names)].sort()
}
