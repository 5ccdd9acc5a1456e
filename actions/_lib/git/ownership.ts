import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'

type GitEnvironment = Readonly<Record<string, string | undefined>>

let settings: string | undefined

/**
 * Environment variables that make git accept a repository in the job's workspace that another user owns: in a container job the checkout
 * belongs to the user of the host. None for any other folder, where git keeps refusing "dubious ownership" (CVE-2022-24765).
 */
export function trustIn(folder: string, env: GitEnvironment): Record<string, string> {
  const workspace = env['GITHUB_WORKSPACE']
  if (!workspace || !liesIn(folder, workspace)) return {}
  settings ??= writeSettings(env)
  return { GIT_CONFIG_GLOBAL: settings }
}

/** Whether the nearest repository upwards is at or below the workspace: one above it is not the job's. */
function liesIn(folder: string, workspace: string): boolean {
  const [start, top] = [real(folder), real(workspace)]
  if (start === null || top === null || isOutside(relative(top, start))) return false
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (at === top) return false
  }
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || dirname(path) === path
}

function real(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

/**
 * Writes a settings file that includes the user's own: git before 2.38 (Ubuntu 22.04 has 2.34) takes `safe.directory` neither from `-c` nor
 * from GIT_CONFIG_COUNT. It allows every path, because `git status` starts a process for each submodule.
 */
function writeSettings(env: GitEnvironment): string {
  const folder = mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), 'trainyard-git-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'config')
  const own = userSettings(env).map(path => `[include]\n\tpath = ${quoted(path)}\n`)
  writeFileSync(file, `${own.join('')}[safe]\n\tdirectory = *\n`, { mode: 0o600 })
  return file
}

/** The files that GIT_CONFIG_GLOBAL replaces; git ignores those that do not exist. */
function userSettings(env: GitEnvironment): string[] {
  const given = env['GIT_CONFIG_GLOBAL']
  if (given) return [given]
  return [`${env['XDG_CONFIG_HOME'] || '~/.config'}/git/config`, '~/.gitconfig']
}

function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
