import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as setTimeoutAsync } from 'node:timers/promises'
import type { Descendants } from './descendants.ts'
import type { ProcessExit } from './exit-cause.ts'
import { isGroupRunning, signalGroup } from './process-group.ts'

const AFTER_EXIT_MS = 2000
const POLL_MS = 50
const MAX_TIMER_MS = 2 ** 31 - 1
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Why a process group was stopped, if it was, and whether SIGKILL was needed. */
type LimitWatch = { stoppedBy: 'time' | 'interrupt' | null; killed: boolean; release(): void }

type Watched = {
  descendants: Descendants
  timeLimitSeconds: number | null
  graceSeconds: number
  /** Called when the time limit is reached. */
  onLimit: () => void
}

/** Stops the process group at the time limit, and when Trainyard itself gets SIGINT or SIGTERM. */
export function watchTimeLimit(child: ChildProcess, given: Watched): LimitWatch {
  const { descendants, timeLimitSeconds, graceSeconds, onLimit } = given
  let grace: NodeJS.Timeout | undefined
  const stop = (why: NonNullable<LimitWatch['stoppedBy']>) => {
    watch.stoppedBy ??= why
    signalGroup(child, 'SIGTERM')
    void descendants.signal('SIGTERM')
    grace ??= setTimeout(() => {
      watch.killed = true
      signalGroup(child, 'SIGKILL')
      void descendants.signal('SIGKILL')
    }, graceSeconds * 1000)
  }
  const interrupt = () => stop('interrupt')
  const atLimit = () => {
    onLimit()
    stop('time')
  }
  const limitMs = timeLimitSeconds === null ? null : Math.min(timeLimitSeconds * 1000, MAX_TIMER_MS)
  const limit = limitMs === null ? undefined : setTimeout(atLimit, limitMs)
  for (const signal of SIGNALS) process.on(signal, interrupt)
  const watch: LimitWatch = {
    stoppedBy: null,
    killed: false,
    release() {
      clearTimeout(limit)
      clearTimeout(grace)
      for (const signal of SIGNALS) process.removeListener(signal, interrupt)
    },
  }
  return watch
}

type Running = { watch: LimitWatch; descendants: Descendants }

/**
 * Waits for the first process to exit. Processes that it left behind are killed, also those that left its group, and a pipe that one still
 * holds open is not waited for. If the command was stopped, its other processes get the grace period, too: a shell exits at SIGTERM before
 * the program it runs has saved its work. Rejects if the process cannot be started.
 */
export async function exitOf(child: ChildProcess, { watch, descendants }: Running): Promise<ProcessExit> {
  const closed = new Promise<void>(resolve => child.once('close', () => resolve()))
  const [code, signal] = await once(child, 'exit')
  while (watch.stoppedBy !== null && !watch.killed && (await isAnyRunning(child, descendants)))
    await setTimeoutAsync(POLL_MS)
  if (process.platform !== 'win32') signalGroup(child, 'SIGKILL')
  await descendants.signal('SIGKILL')
  const held = setTimeout(() => {
    child.stdout?.destroy()
    child.stderr?.destroy()
  }, AFTER_EXIT_MS)
  await closed
  clearTimeout(held)
  return { code, signal }
}

async function isAnyRunning(child: ChildProcess, descendants: Descendants): Promise<boolean> {
  return (await isGroupRunning(child)) || (await descendants.running()).length > 0
}
