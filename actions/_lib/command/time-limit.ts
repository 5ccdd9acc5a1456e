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

/** Who stops a process group, and why it did. */
export type LimitWatch = { stoppedBy: 'time' | 'interrupt' | null; killed: boolean; release(): void }

type Watched = {
  /** All its descendants. */
  kin: Descendants
  timeLimitSeconds: number | null
  graceSeconds: number
  /** Told when the time limit comes. */
  onLimit: () => void
}

/** Stops the process group at the time limit, and when Trainyard itself is told to stop. */
export function watchTimeLimit(child: ChildProcess, given: Watched): LimitWatch {
  const { kin, timeLimitSeconds, graceSeconds, onLimit } = given
  let grace: NodeJS.Timeout | undefined
  const stop = (why: NonNullable<LimitWatch['stoppedBy']>) => {
    guard.stoppedBy ??= why
    signalGroup(child, 'SIGTERM')
    void kin.signal('SIGTERM')
    grace ??= setTimeout(() => {
      guard.killed = true
      signalGroup(child, 'SIGKILL')
      void kin.signal('SIGKILL')
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
  const guard: LimitWatch = {
    stoppedBy: null,
    killed: false,
    release() {
      clearTimeout(limit)
      clearTimeout(grace)
      for (const signal of SIGNALS) process.removeListener(signal, interrupt)
    },
  }
  return guard
}

type Running = { guard: LimitWatch; kin: Descendants }

/**
 * The leader's end is the end: what it left behind is killed, also what left its group, and a pipe that something still holds is not
 * waited for. Only when it was told to stop, the rest has the grace, too: a shell dies of SIGTERM before what it runs has saved its
 * work. Rejects if the process cannot be started.
 */
export async function exitOf(child: ChildProcess, { guard, kin }: Running): Promise<ProcessExit> {
  const closed = new Promise<void>(resolve => child.once('close', () => resolve()))
  const [code, signal] = await once(child, 'exit')
  while (guard.stoppedBy !== null && !guard.killed && (await anyLives(child, kin)))
    await setTimeoutAsync(POLL_MS)
  if (process.platform !== 'win32') signalGroup(child, 'SIGKILL')
  await kin.signal('SIGKILL')
  const held = setTimeout(() => {
    child.stdout?.destroy()
    child.stderr?.destroy()
  }, AFTER_EXIT_MS)
  await closed
  clearTimeout(held)
  return { code, signal }
}

async function anyLives(child: ChildProcess, kin: Descendants): Promise<boolean> {
  return (await isGroupRunning(child)) || (await kin.living()).length > 0
}
