import type { Host } from './host.ts'

type Stream = { isTTY?: boolean; write(text: string): unknown }

/** A terminal: everything for people goes to `stream` (standard error), so that standard output stays machine-readable. */
export function createTerminalHost({
  cwd,
  env = process.env,
  stream = process.stderr,
}: {
  cwd: string
  env?: Host['env']
  stream?: Stream
}): Host {
  const secrets = new Set<string>()
  const lines = progressLine(stream, text => maskAll(text, secrets))
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
    progress: (step, share) => lines.progress(step, share),
    mask: secret => {
      if (secret !== '') secrets.add(secret)
    },
  }
}

/** One rewritten line for long work: on a terminal at every call, elsewhere a line per quarter. */
function progressLine(stream: Stream, clean: (text: string) => string) {
  let pending = false
  let last = ''
  const quarters = new Map<string, number>()
  const clear = () => {
    if (pending) stream.write('\r\x1b[2K')
    pending = false
  }
  const rewrite = (line: string, done: boolean) => {
    if (line === last) return
    last = line
    stream.write(`\r\x1b[2K${line}`)
    pending = !done
    if (done) stream.write('\n')
  }
  return {
    print(line: string) {
      clear()
      stream.write(`${clean(line)}\n`)
    },
    progress(step: string, share: number) {
      const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100)
      const line = clean(`  ${step} ${percent} %`)
      if (stream.isTTY) return rewrite(line, percent === 100)
      const quarter = Math.floor(percent / 25)
      if (quarter === (quarters.get(step) ?? 0)) return
      quarters.set(step, quarter)
      if (quarter > 0) stream.write(`${line}\n`)
    },
  }
}

function maskAll(text: string, secrets: ReadonlySet<string>): string {
  let masked = text
  for (const secret of secrets) masked = masked.replaceAll(secret, '***')
  return masked
}
