import { Refusal } from './answer.ts'
import type { Wire } from './wire.ts'

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Refuses requests under another host's name, with which a web page could read this server (DNS rebinding), and addresses that are not
 * a path, do not decode, or contain a NUL.
 */
export function refuseAddress({ url, headers, incoming }: Wire): void {
  if (!isOwnHost(headers['host'], url)) throw new Refusal(421, 'Misdirected Request')
  if (!incoming.url?.startsWith('/') || !decodes(url)) throw new Refusal(400, 'Bad Request')
}

function isOwnHost(host: string | undefined, { port }: URL): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false
  const named = new URL(`http://${host}`)
  return LOOPBACK.includes(named.hostname) && named.port === port && named.host === host.toLowerCase()
}

function decodes({ pathname, search }: URL): boolean {
  try {
    return ![pathname, search].some(part => decodeURIComponent(part).includes('\0'))
  } catch {
    return false
  }
}
