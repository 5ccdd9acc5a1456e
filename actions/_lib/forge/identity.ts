import type { Client } from './client.ts'
import { failureOf } from './errors.ts'

const JOB_LOGIN = 'github-actions[bot]'

/**
 * The login that the token writes as: a user's, `github-actions[bot]`, or `<slug>[bot]` of an App. From GraphQL's `viewer`, because
 * `GET /user` refuses installation tokens; where GraphQL refuses, too, it is a job's token.
 */
export async function loginOf(client: Client): Promise<string> {
  try {
    const { data } = await client.request('POST /graphql', {
      baseUrl: graphqlBase(client),
      query: '{ viewer { login } }',
      request: { repeatable: true },
    })
    return data?.data?.viewer?.login ?? JOB_LOGIN
  } catch (error) {
    if (failureOf(error)?.status === 403) return JOB_LOGIN
    throw error
  }
}

/** On Enterprise Server GraphQL is `/api/graphql`, beside `/api/v3` and not below it. */
export function graphqlBase(client: Client): string {
  return client.request.endpoint.DEFAULTS.baseUrl.replace(/\/v3$/, '')
}
