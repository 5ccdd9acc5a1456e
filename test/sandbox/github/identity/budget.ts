import type { Token } from '../row/account.ts'

/** The key that requests are counted under: a person for all tokens, GITHUB_TOKEN per repository. */
export function budgetOf(token: Token | null): string {
  if (token === null) return 'anonymous'
  return token.silent ? `installation ${token.repositories?.join(', ') ?? ''}` : token.login
}
