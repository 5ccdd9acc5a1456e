import { dirname, join } from 'node:path/posix'
import type { Module } from './module.ts'

/** Files and packages that are loaded when a module starts. */
export function staticReach(start: string, modules: readonly Module[]): Set<string> {
  const byFile = new Map(modules.map(module => [module.file, module]))
  const reached = new Set([start])
  for (const id of reached) {
    for (const { kind, source } of byFile.get(id)?.imports ?? []) {
      if (kind === 'static') reached.add(source.startsWith('.') ? join(dirname(id), source) : source)
    }
  }
  return reached
}
