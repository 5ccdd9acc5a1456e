import { createToken } from '../../../test/sandbox/github/identity/token.ts'
import { ensureUser } from '../../../test/sandbox/github/identity/user.ts'
import type { Sandbox } from '../../../test/sandbox/github/server.ts'
import { type Client, createClient } from '../../_lib/forge/client.ts'

/** Somebody with an account: speaks to GitHub as any user's tools would. */
export type Person = {
  login: string
  client: Client
  /** Where this person's git pushes to, credentials included. */
  remote(repository: string): string
}

/** An account of the sandbox, made if it is not there. */
export function personOf({ world, url, api, token }: Sandbox, login: string | null): Person {
  if (login !== null) ensureUser(world, login)
  const secret = login === null ? token : createToken(world, { login }).secret
  return {
    login: login ?? 'admin',
    client: createClient({ token: secret, env: { GITHUB_API_URL: api }, secondMs: 1 }),
    remote(repository) {
      const address = new URL(`${url}/${repository}.git`)
      return Object.assign(address, { username: 'x-access-token', password: secret }).href
    },
  }
}
