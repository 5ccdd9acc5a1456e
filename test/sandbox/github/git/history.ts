import type { Repo } from './repo.ts'

/** The newest common commit, or null if there is none. */
export async function mergeBase(repo: Repo, one: string, other: string): Promise<string | null> {
  return (await repo.line(['merge-base', one, other])) || null
}

/** Number of commits only in `head`, and only in `base`. */
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
