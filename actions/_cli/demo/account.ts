import { addAccount, addToken, type Sandbox } from '../../../test/sandbox/sandbox.ts'
import { type Client, createClient } from '../../_lib/forge/client.ts'
import { failureOf } from '../../_lib/forge/errors.ts'

/** An account on the sandbox, used through the API and git as any user's tools do. */
export type DemoAccount = {
  login: string
  client: Client
  /** Address that this account's git pushes to, credentials included. */
  remote(repository: string): string
}

type RepositoryName = { owner: string; repo: string }

/** The account of that login, added if it does not exist; null: the administrator's. */
export function openAccount(sandbox: Sandbox, login: string | null): DemoAccount {
  const { url, api, token } = sandbox
  if (login !== null) addAccount(sandbox, login)
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

/** Opens a pull request into main, from a branch or a fork's `owner:branch`. */
export async function openPull(
  { client }: DemoAccount,
  pull: RepositoryName & { head: string; title: string },
): Promise<void> {
  await client.rest.pulls.create({ ...pull, base: 'main' })
}

/** Merges by squash; returns GitHub's message if it refuses, else null. */
export async function mergePull(
  { client }: DemoAccount,
  pull: RepositoryName & { pull_number: number },
): Promise<string | null> {
  try {
    await client.rest.pulls.merge({ ...pull, merge_method: 'squash' })
    return null
  } catch (error) {
    const failure = failureOf(error)
    if (failure?.status !== 405) throw error
    return failure.message
  }
}
