import { spawn } from 'node:child_process'
import { buffer, text } from 'node:stream/consumers'
import { Refusal } from '../http/answer.ts'

export type GitOptions = { input?: string | Buffer; env?: Record<string, string> }
type Finished = { status: number; out: Buffer; said: string }

/** A failed git command: its exit status and message. */
export class GitError extends Error {
  readonly status: number
  constructor(args: readonly string[], { status, said }: Finished) {
    super(`git ${args[0]} ended with ${status}: ${said.trim()}`)
    this.name = 'GitError'
    this.status = status
  }
}

/** Runs git on one bare repository, without this machine's configuration, and returns its output. */
export async function git(folder: string, args: string[], options: GitOptions = {}): Promise<Buffer> {
  const finished = await tryGit(folder, args, options)
  if (finished.status !== 0) throw new GitError(args, finished)
  return finished.out
}

/** The same, returning a status other than 0 instead of throwing. */
export async function tryGit(folder: string, args: string[], options: GitOptions = {}): Promise<Finished> {
  if (args.some(arg => arg.includes('\0'))) throw new Refusal(422, 'A name or path contains a null byte')
  const child = spawn('git', args, { cwd: folder, env: { ...gitEnvironment(folder), ...options.env } })
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => resolve(status ?? 128))
  })
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const [out, said, status] = await Promise.all([buffer(child.stdout), text(child.stderr), ended])
  return { status, out, said }
}

/** Keeps the caller's git out: no GIT_* variables, no user or system configuration, no prompts. */
export function gitEnvironment(folder: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    LC_ALL: 'C',
    GIT_DIR: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
  }
}
