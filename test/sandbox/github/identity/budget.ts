import type { Token } from '../row/account.ts'

/** Whose hour of requests it is: a person's over all tokens, GITHUB_TOKEN's for each repository. */
export function budgetOf(token: Token | null): string {
  if (token === null) return 'anonymous'
  return token.silent ? `installation ${token.repositories?.join(', ') ?? ''}` : token.login
}
