import { commitOf, fetchCommit } from '../_lib/git/commit.ts'
import { unknownBase } from './unknown-base.ts'

/** The commit of a base, fetched where the clone is too shallow; null without a base. A base that git cannot resolve is a Problem. */
export async function baseCommit(
  base: string | null,
  { folder, token }: { folder: string; token: string | undefined },
): Promise<string | null> {
  if (base === null) return null
  const found = await commitOf(folder, base)
  if (found !== null) return found
  if (!/^[0-9a-f]{40,64}$/.test(base)) throw await unknownBase(base, folder)
  await fetchCommit(folder, base, token)
  return await commitOf(folder, base)
}
