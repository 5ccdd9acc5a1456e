import type { TestContext } from 'node:test'
import { type Client, createClient, type Forge } from '../../../actions/_lib/forge/client.ts'
import {
  addToken,
  inspect,
  openSandboxFixture,
  pushFiles,
  type SandboxFixture,
  type TokenRequest,
} from '../../sandbox/testing.ts'

export type PullStage = SandboxFixture & {
  place: { owner: string; repo: string }
  number: number
  /** Head of the pull request. */
  sha: string
  secret(request?: TokenRequest): string
  /** As a job's token that may write comments and checks; waits last a thousandth. */
  forge(request?: TokenRequest): Forge
  /** Of all comments on the pull request, oldest first. */
  bodies(): string[]
}

export const PERMISSIONS = { pull_requests: 'write', checks: 'write' } as const

/** A sandbox with `acme/flight-delay` and one pull request. */
export async function openPullStage(
  t: TestContext,
  options: Parameters<typeof openSandboxFixture>[1] = {},
): Promise<PullStage> {
  const stage = await openSandboxFixture(t, options)
  const place = await stage.repository()
  const sha = await pushFiles(stage, place, { branch: 'better', files: { 'train.py': 'one\n' } })
  const { data } = await stage.admin.pulls.create({ ...place, title: 'Better', head: 'better', base: 'main' })
  const secret = (request: TokenRequest = {}) =>
    addToken(stage.sandbox, {
      repositories: ['acme/flight-delay'],
      permissions: PERMISSIONS,
      ...request,
    })
  return {
    ...stage,
    place,
    number: data.number,
    sha,
    secret,
    forge: request => ({ client: impatient(stage, secret(request)), ...place }),
    bodies() {
      const comments = inspect(stage.sandbox).comments(data.number)
      return comments.map(({ body }) => body)
    },
  }
}

/** A client whose seconds are milliseconds. */
export function impatient(
  { sandbox }: Pick<SandboxFixture, 'sandbox'>,
  token: string,
  log?: (line: string) => void,
): Client {
  return createClient({ token, env: { GITHUB_API_URL: sandbox.api }, secondMs: 1, log })
}
