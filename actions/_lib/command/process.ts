import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Problem } from '../contract/problem.ts'
import type { Host } from '../host/host.ts'
import { followDescendants, TASK_VARIABLE } from './descendants.ts'
import { cureOf, exitInWords } from './exit-cause.ts'
import { createCommandLog } from './log.ts'
import { createMask } from './mask.ts'
import { exitOf, watchTimeLimit } from './time-limit.ts'

const DEFAULT_GRACE_SECONDS = 30

export type CommandRequest = {
  host: Host
  /** What the command is for, in a Problem and as the name of its progress: `train`, `fetch`, `predict`. */
  name: string
  /** Where it is configured, e.g. `trainyard.yml: models.flight-delay.train.run`. */
  where: string
  /** A line for the shell, or a program with its arguments. */
  command: string | readonly string[]
  cwd: string
  /** The whole environment (commandEnvironment). */
  env: Record<string, string>
  /** Replaced by *** in the output, in any usual encoding. */
  secrets: readonly string[]
  timeLimitSeconds: number | null
  graceSeconds?: number
  /** Called with every line as it is shown, for a log file. */
  onLine?: (line: string) => void
}

/** `stopped`: it ended within the grace period after SIGTERM at the time limit; `killed`: it did not. */
export type CommandOutcome = 'complete' | 'stopped' | 'killed'

/**
 * Runs an untrusted command. Its lines are shown with workflow commands neutralised and secrets masked, its process group gets SIGTERM at
 * the time limit and SIGKILL after the grace period, and none of its processes is left running. A failure is a Problem with its last lines.
 */
export async function runCommand(given: CommandRequest): Promise<CommandOutcome> {
  const { host, name, secrets, onLine, timeLimitSeconds, graceSeconds = DEFAULT_GRACE_SECONDS } = given
  const mark = randomUUID()
  const child = start(given, mark)
  const descendants = followDescendants(child, mark)
  const log = createCommandLog({ host, name, secrets, onLine })
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', log.stream())
  const onLimit = () =>
    host.info(`the time limit of ${timeLimitSeconds} s is reached: SIGTERM now, SIGKILL in ${graceSeconds} s`)
  const watch = watchTimeLimit(child, { descendants, timeLimitSeconds, graceSeconds, onLimit })
  const exit = await exitOf(child, { watch, descendants })
    .catch(cause => {
      throw notStarted(given, cause)
    })
    .finally(() => {
      watch.release()
      descendants.release()
    })
  log.end()
  if (watch.stoppedBy === 'interrupt') throw interrupted(given)
  if (watch.stoppedBy === 'time') return watch.killed ? 'killed' : 'stopped'
  if (exit.code === 0) return 'complete'
  const how = exitInWords(exit)
  throw failed(given, { how, last: log.last, fix: cureOf(exit, log.last) })
}

function start({ command, cwd, env: given }: CommandRequest, mark: string): ChildProcess {
  const isWindows = process.platform === 'win32'
  const env = { ...given, [TASK_VARIABLE]: mark }
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

/** The shell of a workflow's `run:`: bash that stops at the first error, else /bin/sh. */
function shellOf(env: Record<string, string>): string[] {
  const hasBash = (env['PATH'] ?? '').split(delimiter).some(folder => existsSync(join(folder, 'bash')))
  return hasBash ? ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'] : ['/bin/sh', '-e']
}

type CommandFailure = { how: string; last: readonly string[]; fix: string; cause?: unknown }

function failed(
  { name, where, command, secrets }: CommandRequest,
  { how, last, fix, cause }: CommandFailure,
): Problem {
  const shown =
    typeof command === 'string'
      ? command.trim().split('\n')[0]!
      : command.filter(part => !part.includes('\n')).join(' ')
  const lines = last.length === 0 ? '' : `\n${last.map(line => `| ${line}`).join('\n')}`
  const what = `the ${name} command ${how}: ${createMask(secrets).hide(shown)}${lines}`
  return new Problem({ what, where, fix, cause })
}

function notStarted(given: CommandRequest, cause: Error): Problem {
  const fix = 'install the program in an earlier step, and check PATH and the folder of trainyard.yml'
  return failed(given, { how: `could not be started: ${cause.message}`, last: [], fix, cause })
}

function interrupted({ name, where }: CommandRequest): Problem {
  const fix = 'run it again: with the same --resume folder it resumes from its checkpoints'
  return new Problem({ what: `the ${name} command was stopped from outside`, where, fix, kind: 'outside' })
}
