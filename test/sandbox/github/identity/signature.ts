import type { GitSignature } from '../git/commit.ts'
import type { Token } from '../row/account.ts'
import type { World } from '../world.ts'
import { userByLogin } from './user.ts'

/** The author of a commit made through the API: the user's name and noreply address. */
export function signatureOf(world: World, token: Pick<Token, 'login'> | null): GitSignature {
  const login = token?.login ?? 'ghost'
  const id = userByLogin(world, login)?.id ?? 0
  return { name: login, email: `${id}+${login}@users.noreply.github.com`, date: world.time() }
}
