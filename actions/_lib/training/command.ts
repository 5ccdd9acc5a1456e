import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as setTimeoutAsync } from 'node:timers/promises'
import { Problem } from '../contract/problem.ts'
import type { Host } from '../host/host.ts'
import { createLineCutter, masked, neutralised, progressOf } from './output.ts'
import { groupLives, signalGroup } from './process-group.ts'

const KEPT_LINES = 20
const DEFAULT_GRACE_SECONDS = 30
const AFTER_EXIT_MS = 2000
const POLL_MS = 50
const MAX_TIMER_MS = 2 ** 31 - 1
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

export type Command = {
  host: Host
  /** What the command is for, in a Problem and as the name of its progress: `train`, `fetch`, `predict`. */
  name: string
  /** Where it stands, e.g. `trainyard.yml: models.flight-delay.train.run`. */
  where: string
  /** A line for the shell, or a program with its arguments. */
  command: string | readonly string[]
  cwd: string
  /** The whole environment (guestEnvironment). */
  env: Record<string, string>
  /** Hidden wherever they are printed. */
  secrets: readonly string[]
  timeLimitSeconds: number | null
  graceSeconds?: number
  /** Every line as it is shown, for a log file. */
  onLine?: (line: string) => void
}

/** `stopped`: told to at the time limit, and it ended within the grace; `killed`: it did not. */
export type Ended = 'complete' | 'stopped' | 'killed'

/**
 * Runs a stranger's command as a guest: its lines are shown neutralised and masked, its process group gets SIGTERM at the time
 * limit and SIGKILL after the grace, and nothing of it is left running. A failure is a Problem with its last lines.
 */
export async function runCommand(given: Command): Promise<Ended> {
  const last: string[] = []
  const child = start(given)
  const show = shower(given, last)
  const cutters = [child.stdout, child.stderr].map(stream => {
    const cutter = createLineCutter(show)
    stream?.setEncoding('utf8').on('data', (text: string) => cutter.cut(text))
    return cutter
  })
  const guard = guarded(child, given)
  const { code, signal } = await ended(child, given, guard).finally(guard.release)
  for (const cutter of cutters) cutter.flush()
  if (guard.stoppedBy === 'interrupt') throw interrupted(given)
  if (guard.stoppedBy === 'time') return guard.killed ? 'killed' : 'stopped'
  if (code === 0) return 'complete'
  throw failed(given, signal === null ? `ended with status ${code}` : `was ended by ${signal}`, last)
}

function start({ command, cwd, env }: Command): ChildProcess {
  const isWindows = process.platform === 'win32'
  const options = {
    cwd,
    env,
    detached: !isWindows,
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
  }
  if (typeof command !== 'string') return spawn(command[0]!, command.slice(1), options)
  if (isWindows) return spawn(command, { ...options, shell: true, windowsHide: true })
  const [shell, ...flags] = shellOf(env)
  return spawn(shell!, [...flags, '-c', command], options)
}

/** As a workflow's `run:` has it: bash that stops at the first error, else the system's shell. */
function shellOf(env: Record<string, string>): string[] {
  const hasBash = (env['PATH'] ?? '').split(delimiter).some(folder => existsSync(join(folder, 'bash')))
  return hasBash ? ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'] : ['/bin/sh', '-e']
}

/** Lines that say how far it is become progress; rewritten ones are shown as nothing else. */
function shower({ host, name, secrets, onLine }: Command, last: string[]) {
  return (raw: string, isRewritten: boolean) => {
    const line = neutralised(masked(raw, secrets))
    const share = progressOf(line)
    if (share !== null) host.progress(name, share)
    if (isRewritten || (share !== null && line.includes('|'))) return
    last.push(line)
    if (last.length > KEPT_LINES) last.shift()
    onLine?.(line)
    host.info(line)
  }
}

type Guard = { stoppedBy: 'time' | 'interrupt' | null; killed: boolean; release(): void }

/** Stops the process group at the time limit, and when Trainyard itself is told to stop. */
function guarded(
  child: ChildProcess,
  { timeLimitSeconds, graceSeconds = DEFAULT_GRACE_SECONDS }: Command,
): Guard {
  let grace: NodeJS.Timeout | undefined
  const stop = (why: NonNullable<Guard['stoppedBy']>) => {
    guard.stoppedBy ??= why
    signalGroup(child, 'SIGTERM')
    grace ??= setTimeout(() => {
      guard.killed = true
      signalGroup(child, 'SIGKILL')
    }, graceSeconds * 1000)
  }
  const interrupt = () => stop('interrupt')
  const limitMs = timeLimitSeconds === null ? null : Math.min(timeLimitSeconds * 1000, MAX_TIMER_MS)
  const limit = limitMs === null ? undefined : setTimeout(() => stop('time'), limitMs)
  for (const signal of SIGNALS) process.on(signal, interrupt)
  const guard: Guard = {
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

/**
 * The leader's end is the end: what it left behind is killed, and a pipe that something still holds is not waited for. Only when it
 * was told to stop, the rest of its group has the grace, too: a shell dies of SIGTERM before what it runs has saved its work.
 */
async function ended(
  child: ChildProcess,
  given: Command,
  guard: Guard,
): Promise<{ code: number | null; signal: string | null }> {
  const closed = new Promise<void>(resolve => child.once('close', () => resolve()))
  const [code, signal] = await once(child, 'exit').catch(cause => {
    throw failed(given, `could not be started: ${cause.message}`, [], cause)
  })
  while (guard.stoppedBy !== null && !guard.killed && (await groupLives(child)))
    await setTimeoutAsync(POLL_MS)
  if (process.platform !== 'win32') signalGroup(child, 'SIGKILL')
  const held = setTimeout(() => {
    child.stdout?.destroy()
    child.stderr?.destroy()
  }, AFTER_EXIT_MS)
  await closed
  clearTimeout(held)
  return { code, signal }
}

function failed(
  { name, where, command }: Command,
  how: string,
  last: readonly string[],
  cause?: unknown,
): Problem {
  const shown =
    typeof command === 'string'
      ? command.trim().split('\n')[0]
      : command.filter(part => !part.includes('\n')).join(' ')
  const lines = last.length === 0 ? '' : `\n${last.map(line => `| ${line}`).join('\n')}`
  return new Problem({
    what: `the ${name} command ${how}: ${shown}${lines}`,
    where,
    fix: 'its last lines say why; run it by hand in the same folder, then again',
    cause,
  })
}

function interrupted({ name, where }: Command): Problem {
  const fix = 'run it again: with the same --resume folder it goes on where its checkpoints end'
  return new Problem({ what: `the ${name} command was stopped from outside`, where, fix, kind: 'outside' })
}
