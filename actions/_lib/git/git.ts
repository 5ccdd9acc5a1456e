import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Problem } from '../contract/problem.ts'
import { trustIn } from './ownership.ts'

const run = promisify(execFile)
const MAX_OUTPUT_BYTES = 256 << 20

type GitSetting = readonly [key: string, value: string]
type GitFailure = { code?: unknown; stderr?: Buffer }

/** How git reports that something does not exist: its exit status and message. */
export type NotFound = { status: number; says: RegExp }

/** For quiet commands, where status 1 is enough; warnings may be printed besides. */
export const NOTHING: NotFound = { status: 1, says: /^/ }

/** Does not match "not a repository: <path>", where a setting names a repository that does not exist. */
export const NO_REPOSITORY: NotFound = { status: 128, says: /^fatal: not a git repository \(or any /m }

/** Runs git in a folder and answers its standard output; a failure is a Problem with git's own message. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  return await gitWith({ folder, config: [] }, ...args)
}

/** As `git`, but null if git reports that something does not exist; every other failure is a Problem. */
export async function gitUnless(
  absences: readonly NotFound[],
  folder: string,
  ...args: string[]
): Promise<string | null> {
  try {
    return await git(folder, ...args)
  } catch (error) {
    const { code, stderr } = (error as Problem).cause as GitFailure
    const said = String(stderr ?? '')
    if (absences.some(({ status, says }) => code === status && says.test(said))) return null
    throw error
  }
}

/** As `git`, with settings for this call, which other processes do not see in its arguments; keys may repeat, in order. */
export async function gitWith(
  { folder, config }: { folder: string; config: readonly GitSetting[] },
  ...args: string[]
): Promise<string> {
  return (await gitBytes({ folder, config, input: '' }, ...args)).toString()
}

/** As `gitWith`, for bytes, with standard input. */
export async function gitBytes(
  { folder, config = [], input }: { folder: string; config?: readonly GitSetting[]; input: string },
  ...args: string[]
): Promise<Buffer> {
  const env = { ...environment(folder), ...variablesOf(config) }
  const options = { cwd: folder, maxBuffer: MAX_OUTPUT_BYTES, encoding: 'buffer' as const, env }
  try {
    const running = run('git', args, options)
    // If git stops reading, its exit status tells why.
    running.child.stdin?.on('error', () => {}).end(input)
    return (await running).stdout
  } catch (cause) {
    throw failure(cause as GitFailure, args, folder)
  }
}

/** No prompts, no optional locks, English messages, and trust in the job's own workspace. */
function environment(folder: string): NodeJS.ProcessEnv {
  const { env } = process
  return { ...env, ...trustIn(folder, env), GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }
}

/** `git -c`, but through the environment (git-config, GIT_CONFIG_COUNT), after the settings that are there already. */
function variablesOf(config: readonly GitSetting[]): Record<string, string> {
  if (config.length === 0) return {}
  const first = Number(process.env['GIT_CONFIG_COUNT'] ?? 0)
  const pairs = config.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ])
  return { GIT_CONFIG_COUNT: String(first + config.length), ...Object.fromEntries(pairs) }
}

function failure(cause: GitFailure, args: readonly string[], folder: string): Problem {
  const { code } = cause
  if (code === 'ENOENT') {
    const fix =
      'install git and put it on PATH (for a container job, in its image), or correct the folder if it does not exist'
    return new Problem({ what: 'git could not be started', where: folder, fix, kind: 'outside', cause })
  }
  const stderr = String(cause.stderr ?? '')
  const said = wordsOf(stderr)
  const what = `git ${args[0]} failed${said === '' ? '' : `: ${said}`}`
  return new Problem({ what, where: folder, fix: cureOf(stderr, args), cause })
}

/** The line with the reason; git may print advice below it. */
function wordsOf(stderr: string): string {
  const lines = stderr.trim().split('\n')
  return lines.find(line => line.startsWith('fatal: ')) ?? lines.at(-1) ?? ''
}

function cureOf(stderr: string, args: readonly string[]): string {
  const own = stderr.split('\n').find(line => line.startsWith('\tgit config '))
  if (own === undefined) return `run \`git ${args.join(' ')}\` there and fix what it reports`
  return `if you trust the repository, run \`${own.trim()}\` (in a container job, in an earlier step)`
}
