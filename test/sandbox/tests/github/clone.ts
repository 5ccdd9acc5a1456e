import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { found } from '../../github/http/answer.ts'
import { repositoryNamed } from '../../github/repository/repository.ts'
import { type Sandbox, worldOf } from '../../github/server.ts'

const run = promisify(execFile)

/** Clones of a test do not live long enough to be packed or synced. */
const SETTINGS = ['maintenance.auto=false', 'gc.auto=0', 'core.fsync=none'].map(each => each.split('='))
const QUICK = Object.fromEntries([
  ['GIT_CONFIG_COUNT', String(SETTINGS.length)],
  ...SETTINGS.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]),
])

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
    ...QUICK,
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

/**
 * Writes files on a branch from `from` and pushes it over HTTP; returns the commit. It begins from the repository's folder, as a clone over
 * HTTP costs more processes than all the rest.
 */
export async function pushFiles(
  stage: { sandbox: Sandbox; folder: string },
  place: { owner: string; repo: string },
  {
    branch,
    from = 'main',
    files,
    message = `Change ${branch}`,
    remote = remoteOf(stage, place),
  }: {
    branch: string
    from?: string
    files: Record<string, string>
    message?: string
    remote?: string
  },
): Promise<string> {
  const clone = mkdtempSync(join(stage.folder, 'clone-'))
  await gitIn(clone, 'clone', '-q', '--shared', '--branch', from, folderOf(stage, place), '.')

  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(clone, path)), { recursive: true })
    writeFileSync(join(clone, path), text)
  }
  await gitIn(clone, 'add', '.')
  await gitIn(clone, 'commit', '-qm', message)
  await gitIn(clone, 'push', '-q', '--force', remote, `HEAD:refs/heads/${branch}`)
  return readFileSync(join(clone, '.git/refs/heads', from), 'utf8').trim()
}

function folderOf(
  { sandbox }: { sandbox: Sandbox },
  { owner, repo }: { owner: string; repo: string },
): string {
  const world = worldOf(sandbox)
  return world.repo(found(repositoryNamed(world, owner, repo))).folder
}
