import { faultsIn } from '../_lib/documents/artifact-files.ts'
import type { Host } from '../_lib/host/host.ts'

const EVERY_MS = 60_000

type NameWatch = { host: Pick<Host, 'warning'>; everyMs?: number }

/**
 * Warns during a training of names in these folders that an artifact could not keep, while they can still be changed; each once. Call the
 * answer to stop.
 */
export function watchNames(folders: readonly string[], { host, everyMs = EVERY_MS }: NameWatch): () => void {
  const reported = new Set<string>()
  const look = async () => {
    for (const folder of folders) {
      const faults = await faultsIn(folder, { namesOnly: true }).catch(() => [])
      for (const { what, where } of faults.filter(fault => !reported.has(fault.where))) {
        reported.add(where)
        host.warning(`${what}. The training continues; if ${where} still exists when it ends, the step fails`)
      }
    }
  }
  const timer = setInterval(() => void look(), everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
