import { spawn } from 'node:child_process'
import { commandEnvironment } from '../command/environment.ts'
import { signalGroup } from '../command/process-group.ts'
import type { Host } from '../host/host.ts'

const MOST_CHARACTERS = 64 << 20
const CLOSING_MS = 2000

/** The output of `nvidia-smi`, or why there is none. */
export type NvidiaSmiAnswer =
  | { kind: 'said'; text: string }
  | { kind: 'absent' }
  | { kind: 'failed'; text: string }
  | { kind: 'hangs' }

/** Runs it once. If it hangs, it is killed with all its processes. */
export async function askNvidiaSmi(
  args: readonly string[],
  { env, patienceMs }: { env: Host['env']; patienceMs: number },
): Promise<NvidiaSmiAnswer> {
  const running = startNvidiaSmi(args, env)
  let patience: NodeJS.Timeout | undefined
  const timeout = new Promise<'hangs'>(resolve => {
    patience = setTimeout(resolve, patienceMs, 'hangs' as const)
  })
  const ended = await Promise.race([running.ended, timeout])
  clearTimeout(patience)
  if (ended === 'hangs') {
    await running.stop()
    return { kind: 'hangs' }
  }
  if (ended === null) return { kind: 'absent' }
  const text = running.text()
  return ended === 0 ? { kind: 'said', text } : { kind: 'failed', text }
}

/** A running `nvidia-smi`: `ended` is its status, null if it could not be started, -1 if a signal ended it. */
export function startNvidiaSmi(args: readonly string[], env: Host['env']) {
  let text = ''
  const child = spawn('nvidia-smi', args, {
    env: commandEnvironment(env),
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => {
      if (text.length < MOST_CHARACTERS) text += piece
    })
  const ended = new Promise<number | null>(resolve => {
    child.once('error', () => resolve(null)).once('close', code => resolve(code ?? -1))
  })
  return {
    ended,
    text: () => text,
    /** Kills it and its children; a process that a broken driver blocks is not waited for. */
    async stop(): Promise<void> {
      signalGroup(child, 'SIGKILL')
      let closing: NodeJS.Timeout | undefined
      const late = new Promise<void>(resolve => {
        closing = setTimeout(resolve, CLOSING_MS)
      })
      await Promise.race([ended, late])
      clearTimeout(closing)
      child.stdout.destroy()
      child.stderr.destroy()
      child.unref()
    },
  }
}

/** Complete lines of comma-separated cells; an unfinished last line is left out. */
export function cellsOf(text: string): string[][] {
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n')
  return lines.filter(line => line.includes(',')).map(line => line.split(',').map(cell => cell.trim()))
}

/** A cell's number, whatever its unit; undefined for `[N/A]` and `[Not Supported]`. */
export function cellNumber(cell: string): number | undefined {
  const value = Number.parseFloat(cell)
  return Number.isFinite(value) && value >= 0 ? value : undefined
}
