import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'

/** Whether somebody may write to the repository; nobody known may not. Each login is asked for once. */
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
