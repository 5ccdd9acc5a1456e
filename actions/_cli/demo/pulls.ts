import { failureOf } from '../../_lib/forge/errors.ts'
import type { Person } from './account.ts'
import { NAME, OWNER } from './github.ts'

const PLACE = { owner: OWNER, repo: NAME }

/** Opens a pull request into main, from a branch or a fork's `owner:branch`. */
export async function openPull(
  { client }: Person,
  { head, title }: { head: string; title: string },
): Promise<void> {
  await client.rest.pulls.create({ ...PLACE, head, title, base: 'main' })
}

/** A fork of the model repository. */
export async function forkOf({ client }: Person): Promise<void> {
  await client.rest.repos.createFork({ ...PLACE })
}

/** Merges by squash; GitHub's words if it refuses, else null. */
export async function mergePull({ client }: Person, number: number): Promise<string | null> {
  try {
    await client.rest.pulls.merge({ ...PLACE, pull_number: number, merge_method: 'squash' })
    return null
  } catch (error) {
    const failure = failureOf(error)
    if (failure?.status !== 405) throw error
    return failure.message
  }
}
