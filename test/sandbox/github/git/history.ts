import type { Repo } from './repo.ts'

/** The newest commit that both sides have, or null where there is none. */
export async function mergeBase(repo: Repo, one: string, other: string): Promise<string | null> {
  return (await repo.line(['merge-base', one, other])) || null
}

/** How many commits `head` has that `base` has not, and the other way round. */
export async function distance(
  repo: Repo,
  base: string,
  head: string,
): Promise<{ ahead: number; behind: number }> {
  const [behind = '0', ahead = '0'] = (
    await repo.text(['rev-list', '--left-right', '--count', `${base}...${head}`])
  )
    .trim()
    .split('\t')
  return { ahead: Number(ahead), behind: Number(behind) }
}
