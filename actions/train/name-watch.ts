import { faultsIn } from '../_lib/documents/artifact-files.ts'
import type { Host } from '../_lib/host/host.ts'

const EVERY_MS = 60_000

type Watching = { host: Pick<Host, 'warning'>; everyMs?: number }

/**
 * Warns, while a training goes on, of names in these folders that could not be kept at its end: hours may be left, and a name can still
 * change. Each is told once. Answers what ends it.
 */
export function watchNames(folders: readonly string[], { host, everyMs = EVERY_MS }: Watching): () => void {
  const told = new Set<string>()
  const look = async () => {
    for (const folder of folders) {
      const faults = await faultsIn(folder, { namesOnly: true }).catch(() => [])
      for (const { what, where } of faults.filter(fault => !told.has(fault.where))) {
        told.add(where)
        host.warning(`${what}. The training goes on; if ${where} is there at its end, the step fails`)
      }
    }
  }
  const timer = setInterval(() => void look(), everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
