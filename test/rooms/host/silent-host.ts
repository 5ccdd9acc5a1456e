import { tmpdir } from 'node:os'
import type { Host } from '../../../actions/_lib/host/host.ts'

/** A host that says nothing; what it was told stands in `lines`. */
export function silentHost(given: Partial<Host> = {}): Host & { lines: string[] } {
  const lines: string[] = []
  return {
    kind: 'terminal',
    cwd: tmpdir(),
    env: {},
    info: line => lines.push(line),
    warning: text => lines.push(`warning: ${text}`),
    notice: text => lines.push(`notice: ${text}`),
    group: (_title, step) => step(),
    progress: () => {},
    mask: () => {},
    ...given,
    lines,
  }
}
