import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Sandbox } from '../../github/server.ts'

const run = promisify(execFile)

/** Runs git as Ada, without this machine's configuration. */
export async function gitIn(folder: string, ...args: string[]): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    LC_ALL: 'C',
  }
  return (await run('git', args, { cwd: folder, env })).stdout
}

/** Address to clone a repository from, with a token in the URL, as actions/checkout authenticates. */
export function remoteOf(
  { sandbox }: { sandbox: Sandbox },
  { owner, repo }: { owner: string; repo: string },
  token: string | null = sandbox.token,
): string {
  const url = new URL(`${sandbox.url}/${owner}/${repo}.git`)
  if (token !== null) Object.assign(url, { username: 'x-access-token', password: token })
  return url.href
}

/** A fresh clone by the administrator, or with the given token. */
export async function createClone(
  stage: { sandbox: Sandbox; folder: string },
  place: { owner: string; repo: string },
  token?: string,
): Promise<string> {
  const folder = mkdtempSync(join(stage.folder, 'clone-'))
  await gitIn(folder, 'clone', '-q', remoteOf(stage, place, token), '.')
  return folder
}

/** Writes files on a branch from `from` and pushes it; returns the commit. */
export async function pushFiles(
  stage: { sandbox: Sandbox; folder: string },
  place: { owner: string; repo: string },
  {
    branch,
    from = 'main',
    files,
    message = `Change ${branch}`,
    remote,
  }: {
    branch: string
    from?: string
    files: Record<string, string>
    message?: string
    remote?: string
  },
): Promise<string> {
  const clone = await createClone(stage, place)
  await gitIn(clone, 'checkout', '-q', '-B', branch, `origin/${from}`)

  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(clone, path)), { recursive: true })
    writeFileSync(join(clone, path), text)
  }
  await gitIn(clone, 'add', '.')
  await gitIn(clone, 'commit', '-qm', message)
  await gitIn(clone, 'push', '-q', '--force', remote ?? 'origin', branch)
  return (await gitIn(clone, 'rev-parse', 'HEAD')).trim()
}
