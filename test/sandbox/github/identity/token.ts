import { randomBytes } from 'node:crypto'
import type { Token } from '../row/account.ts'
import type { World } from '../world.ts'
import { ensureUser } from './user.ts'

export type TokenRequest = Partial<Omit<Token, 'id' | 'secret' | 'revoked'>>

/** Creates a token of a person (`login`), of an app (`app`), or by default a job's GITHUB_TOKEN. */
export function createToken(world: World, request: TokenRequest = {}): Token {
  const app = request.login === undefined ? (request.app ?? 'github-actions') : (request.app ?? null)
  const login = request.login ?? `${app}[bot]`
  ensureUser(world, login)
  return world.store.tokens.put({
    id: world.store.nextId(),
    secret: `${app === null ? 'ghp' : 'ghs'}_${randomBytes(27).toString('base64url').replace(/[-_]/g, '0')}`,
    login,
    app,
    repositories: request.repositories ?? null,
    permissions: request.permissions ?? null,
    silent: request.silent ?? app === 'github-actions',
    job: request.job ?? null,
    jobId: request.jobId ?? null,
    revoked: false,
  })
}

/** The token in an `Authorization` header: `token X`, `Bearer X`, or Basic with it as the password or the user. */
export function tokenOf(world: World, authorization: string): Token | undefined {
  const [scheme = '', rest = ''] = authorization.trim().split(/\s+/, 2)
  const secrets = scheme.toLowerCase() === 'basic' ? basicParts(rest) : [rest]
  return world.store.tokens.find(token => !token.revoked && secrets.includes(token.secret))
}

function basicParts(encoded: string): string[] {
  return Buffer.from(encoded, 'base64').toString().split(':')
}
