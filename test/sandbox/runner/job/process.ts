import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { eachLine, type Full, type TakeLine } from './lines.ts'
import { StepFailure } from './step-failure.ts'

export type ProcessCommand = {
  file: string
  args: readonly string[]
  cwd: string
  env: Readonly<Record<string, string>>
}

/** The signals that stop a process, each with the time until the next one, in milliseconds. */
const GRACE: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 7500],
  ['SIGTERM', 2500],
  ['SIGKILL', 0],
]
/** How long to wait for output that a background process keeps open after the command ended, in milliseconds. */
const LINGER = 5000

/**
 * Runs a command in a process group of its own; returns its exit status, 128 + n for signal n. Lines of stdout and stderr are
 * passed on as they arrive. `stop` sends the group SIGINT, then SIGTERM, then SIGKILL.
 */
export async function runCommand(
  { file, args, cwd, env }: ProcessCommand,
  { line, stop, full }: { line: TakeLine; stop: AbortSignal; full?: Full },
): Promise<number> {
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', cause => reject(unstarted({ file, cwd }, cause)))
    child.on('exit', (status, signal) => resolve(status ?? 128 + constants.signals[signal ?? 'SIGKILL']))
  })
  for (const stream of [child.stdout, child.stderr]) eachLine(stream, line, full)
  const closed = Promise.all(
    [child.stdout, child.stderr].map(stream => stream.closed || once(stream, 'close')),
  )
  const stopWatching = child.pid === undefined ? () => {} : endOn(stop, child.pid)
  const done = new AbortController()
  try {
    const status = await ended
    await Promise.race([closed, setTimeout(LINGER, undefined, { signal: done.signal })]).catch(() => {})
    return status
  } finally {
    stopWatching()
    done.abort()
    child.stdout.destroy()
    child.stderr.destroy()
  }
}

/** Sends the signals once `stop` aborts; returns a function that cancels them. */
function endOn(stop: AbortSignal, group: number): () => void {
  let timer: NodeJS.Timeout | undefined
  const send = (at: number) => {
    const [signal, grace] = GRACE[at]!
    signalGroup(group, signal)
    if (at + 1 < GRACE.length) timer = globalThis.setTimeout(() => send(at + 1), grace)
  }
  const begin = () => send(0)
  if (stop.aborted) begin()
  else stop.addEventListener('abort', begin, { once: true })
  return () => {
    stop.removeEventListener('abort', begin)
    clearTimeout(timer)
  }
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function unstarted({ file, cwd }: Pick<ProcessCommand, 'file' | 'cwd'>, cause: Error): StepFailure {
  const what = `An error occurred trying to start process '${file}' with working directory '${cwd}'.`
  return new StepFailure(`${what} ${cause.message}`, { cause })
}
