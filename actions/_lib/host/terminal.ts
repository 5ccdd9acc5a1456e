import type { Host } from './host.ts'
import { type Clock, sparseLines } from './progress.ts'

type Stream = { isTTY?: boolean; write(text: string): unknown }

/** A terminal. Everything is printed to `stream`, standard error, so that standard output stays machine-readable. */
export function createTerminalHost({
  cwd,
  env = process.env,
  stream = process.stderr,
  now,
}: {
  cwd: string
  env?: Host['env']
  stream?: Stream
  now?: Clock
}): Host {
  const secrets = new Set<string>()
  const lines = progressLine(stream, text => maskAll(text, secrets))
  const sparse = sparseLines(line => lines.print(`  ${line}`), now)
  return {
    kind: 'terminal',
    cwd,
    env,
    info: line => lines.print(line),
    warning: text => lines.print(`warning: ${text}`),
    notice: text => lines.print(text),
    async group(title, step) {
      lines.print(title)
      return await step()
    },
    progress: stream.isTTY ? lines.rewrite : sparse,
    mask: secret => {
      if (secret !== '') secrets.add(secret)
    },
  }
}

/** Prints lines, and rewrites the last one for progress. */
function progressLine(stream: Stream, clean: (text: string) => string) {
  let pending = false
  let last = ''
  return {
    print(line: string) {
      if (pending) stream.write('\r\x1b[2K')
      pending = false
      stream.write(`${clean(line)}\n`)
    },
    rewrite(step: string, share: number) {
      const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100)
      const line = clean(`  ${step} ${percent} %`)
      if (line === last) return
      last = line
      pending = percent < 100
      stream.write(`\r\x1b[2K${line}${pending ? '' : '\n'}`)
    },
  }
}

function maskAll(text: string, secrets: ReadonlySet<string>): string {
  let masked = text
  for (const secret of secrets) masked = masked.replaceAll(secret, '***')
  return masked
}
