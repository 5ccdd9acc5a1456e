import { execFile } from 'node:child_process'
import { parse } from 'node:path'
import { promisify } from 'node:util'
import { Problem } from '../contract/problem.ts'
import type { Host } from './host.ts'

const NPM_MS = 60_000

/**
 * Address of the npm registry that this machine uses, without a slash at its end: of the environment, else what npm is set up with.
 * It is asked outside of the repository, whose own settings are a stranger's. Neither there is a Problem.
 */
export async function registryOf(env: Host['env']): Promise<string> {
  const given = env['npm_config_registry'] || env['NPM_CONFIG_REGISTRY']
  if (given) return address(given, 'npm_config_registry')
  return address(await askNpm(env), 'npm config get registry')
}

async function askNpm(env: Host['env']): Promise<string> {
  const isWindows = process.platform === 'win32'
  const options = {
    env: { ...env },
    cwd: parse(process.cwd()).root,
    timeout: NPM_MS,
    shell: isWindows,
    windowsHide: true,
  }
  try {
    const { stdout } = await promisify(execFile)('npm', ['config', 'get', 'registry'], options)
    return stdout.trim()
  } catch (cause) {
    throw unknown('npm cannot be asked which registry it uses', 'npm config get registry', cause)
  }
}

function address(given: string, where: string): string {
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return given.replace(/\/+$/, '')
  throw unknown('the npm registry has no web address', where)
}

function unknown(what: string, where: string, cause?: unknown): Problem {
  const fix =
    'set npm_config_registry to the address of a registry that this machine reaches, or put npm on PATH'
  return new Problem({ what, where, fix, kind: 'outside', cause })
}
