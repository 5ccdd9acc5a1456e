import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'

/** Answers a function that tells whether a login has write access, asking GitHub once for each; null, a deleted account, has none. */
export function writeAccess({ client, owner, repo }: Forge): (login: string | null) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>()
  const ask = async (username: string): Promise<boolean> => {
    try {
      const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username })
      return data.permission === 'write' || data.permission === 'admin'
    } catch (error) {
      if (failureOf(error)?.status === 404) return false
      throw error
    }
  }
  return async login => {
    if (login === null) return false
    const answer = known.get(login) ?? ask(login)
    known.set(login, answer)
    return await answer
  }
}
