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

/** How long a process that is told to stop has after each signal before the next one, in milliseconds. */
const GRACE: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 7500],
  ['SIGTERM', 2500],
  ['SIGKILL', 0],
]
/** How long output may stay open after its process, held by one that was left in the background. */
const LINGER = 5000

/**
 * Runs a command in a process group of its own and answers its exit status, 128 + n for signal n. Lines of stdout and
 * stderr are handed over as they come. `stop` asks the whole group to end, and then makes it.
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
  const calm = child.pid === undefined ? () => {} : endOn(stop, child.pid)
  const done = new AbortController()
  try {
    const status = await ended
    await Promise.race([closed, setTimeout(LINGER, undefined, { signal: done.signal })]).catch(() => {})
    return status
  } finally {
    calm()
    done.abort()
    child.stdout.destroy()
    child.stderr.destroy()
  }
}

/** Sends the signals once the time has come; answers how to call them off. */
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
