import { realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { Problem } from '../contract/problem.ts'
import type { Host } from '../host/host.ts'

type RegistryEnvironment = Host['env']

const DEFAULT = 'https://registry.npmjs.org'

/**
 * Address of the npm registry of this machine, without a trailing slash. It is found as npm finds it, without running npm: the environment,
 * the user's .npmrc, the machine's, else npm's default. The repository's own .npmrc is ignored, because a pull request can change it.
 */
export async function npmRegistryOf(env: RegistryEnvironment): Promise<string> {
  const given = env['npm_config_registry'] || env['NPM_CONFIG_REGISTRY']
  if (given) return address(given, 'npm_config_registry')
  for (const file of settingsFiles(env)) {
    const set = registryIn(await readFile(file, 'utf8').catch(() => ''), env)
    if (set !== null) return address(set, file)
  }
  return DEFAULT
}

/** npm's user configuration, then its global one (https://docs.npmjs.com/cli/configuring-npm/npmrc); Debian keeps that in /etc. */
function settingsFiles(env: RegistryEnvironment): string[] {
  const named = (key: string) => env[`npm_config_${key}`] || env[`NPM_CONFIG_${key.toUpperCase()}`]
  const user = named('userconfig') ?? join(env['HOME'] || homedir(), '.npmrc')
  const shared = named('globalconfig')
  if (shared) return [user, shared]
  const prefixes = [named('prefix'), env['PREFIX'], prefixOf(env)].filter(each => each !== undefined)
  return [user, ...prefixes.map(prefix => join(prefix, 'etc', 'npmrc')), '/etc/npmrc']
}

/** npm's default prefix: the folder above that of the `node` on PATH. */
function prefixOf(env: RegistryEnvironment): string | undefined {
  const isWindows = process.platform === 'win32'
  for (const folder of (env['PATH'] ?? env['Path'] ?? '').split(delimiter)) {
    try {
      const node = realpathSync(join(folder, isWindows ? 'node.exe' : 'node'))
      return isWindows ? dirname(node) : dirname(dirname(node))
    } catch {}
  }
  return undefined
}

/** The last `registry=` before any section, as the INI format has it; `${NAME}` is a variable of the environment. */
function registryIn(settings: string, env: RegistryEnvironment): string | null {
  let found: string | null = null
  for (const line of settings.split(/\r?\n/)) {
    if (line.trimStart().startsWith('[')) break
    const [key = '', ...value] = line.split('=')
    if (key.trim() === 'registry') found = value.join('=').trim()
  }
  const plain = found?.replace(/^(["'])(.*)\1$/, '$2')
  return plain?.replace(/\$\{([^${}]+)\}/g, (whole, name: string) => env[name] ?? whole) || null
}

function address(given: string, where: string): string {
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) {
    const end = [...given].findLastIndex(character => character !== '/')
    return given.slice(0, end + 1)
  }
  throw new Problem({
    what: `the npm registry is not a web address: ${JSON.stringify(given.slice(0, 200))}`,
    where,
    fix: 'set npm_config_registry to the address of a registry that this machine can reach',
    kind: 'outside',
  })
}
