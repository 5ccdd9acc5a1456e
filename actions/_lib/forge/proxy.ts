import http from 'node:http'
import { Problem } from '../contract/problem.ts'

type ProxyEnvironment = Readonly<Record<string, string | undefined>>

const NAMES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']

let restore: (() => void) | null = null

/**
 * Sends all requests of this process through the proxies that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name, as NODE_USE_ENV_PROXY=1 does
 * when Node starts. A Problem where this Node cannot do so and NODE_USE_ENV_PROXY is not set.
 */
export function useProxies(env: ProxyEnvironment): void {
  restore?.()
  restore = null
  const given = NAMES.find(name => env[name])
  if (given === undefined || env['NODE_USE_ENV_PROXY'] === '1') return
  if (typeof http.setGlobalProxyFromEnv !== 'function') {
    throw new Problem({
      what: `Node ${process.version} cannot use a proxy that is set after it started`,
      where: given,
      fix: 'set NODE_USE_ENV_PROXY=1 in the same environment, or use Node 24.14 or later',
      kind: 'outside',
    })
  }
  restore = http.setGlobalProxyFromEnv({ ...env })
}
