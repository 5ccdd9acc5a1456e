import type { Outputs } from '../../.ci/build/outputs.ts'

const DIST = 'actions/_dist/'

/** The chunks that a bundle imports when it loads. */
export function importsOf(file: string, outputs: Outputs): string[] {
  const text = String(outputs.get(DIST + file))
  const imports = text.matchAll(/^(?:import|export)\b[^\n]*?"\.\/([^"]+)";?$/gm)
  return [...imports].map(([, chunk]) => chunk!)
}

/** A bundle and all chunks that load with it. */
export function bundleFiles(entry: string, outputs: Outputs): string[] {
  const reached = new Set([entry])
  for (const file of reached) for (const chunk of importsOf(file, outputs)) reached.add(chunk)
  return [...reached]
}

/** The texts of a bundle and of all chunks that load with it. */
export function bundleReach(entry: string, outputs: Outputs): string[] {
  return bundleFiles(entry, outputs).map(file => String(outputs.get(DIST + file)))
}

/** The packages whose modules are in bundled texts, by the comments that the bundler leaves above each module. */
export function packagesIn(texts: readonly string[]): string[] {
  const names = texts.flatMap(text =>
    [...text.matchAll(/^\/\/(?:#region)? ?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(
      match => match[1]!,
    ),
  )
  return [...new Set(names)].sort()
}
