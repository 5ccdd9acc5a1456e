import { addToken, type Sandbox } from '../../../test/sandbox/sandbox.ts'
import { type Client, createClient } from '../../_lib/forge/client.ts'

/** Somebody with an account: speaks to GitHub as any user's tools would. */
export type Person = {
  login: string
  client: Client
  /** Where this person's git pushes to, credentials included. */
  remote(repository: string): string
}

/** An account of the sandbox, made if it is not there. */
export function personOf(sandbox: Sandbox, login: string | null): Person {
  const { url, api, token } = sandbox
  const secret = login === null ? token : addToken(sandbox, { login })
  return {
    login: login ?? 'admin',
    client: createClient({ token: secret, env: { GITHUB_API_URL: api }, secondMs: 1 }),
    remote(repository) {
      const address = new URL(`${url}/${repository}.git`)
      return Object.assign(address, { username: 'x-access-token', password: secret }).href
    },
  }
}
