import type { Forge } from './client.ts'

const PAGE = 100

/**
 * Numbers of the pull requests in a merge queue's commit, those queued ahead of it included, each with its number of commits; null if a
 * commit belongs to no queued pull request. Found by the branch that the queue keeps for each.
 */
export async function queuedPullRequests(
  forge: Forge,
  { sha, branch }: { sha: string; branch: string },
): Promise<Map<number, number> | null> {
  const line = await lineFrom(forge, { sha, branch })
  const numbers = line === null ? null : await numbersByTip(forge, branch)
  if (line === null || numbers === null) return null
  const found = new Map<number, number>()
  let number: number | null = null
  for (const commit of line) {
    number = numbers.get(commit) ?? number
    if (number === null) return null
    found.set(number, (found.get(number) ?? 0) + 1)
  }
  return found
}

/** The commits that the branch does not have, by first parents, newest first; null if GitHub does not list all of them. */
async function lineFrom(
  { client, owner, repo }: Forge,
  { sha, branch }: { sha: string; branch: string },
): Promise<string[] | null> {
  const basehead = `${branch}...${sha}`
  const { data } = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead })
  if (data.total_commits > data.commits.length) return null
  const parents = new Map(data.commits.map(({ sha, parents: [first] }) => [sha, first?.sha]))
  const line: string[] = []
  for (let next: string | undefined = sha; next && parents.has(next); next = parents.get(next))
    line.push(next)
  return line
}

/** Numbers by the tips of branches such as `gh-readonly-queue/main/pr-12-<parent commit>`. */
async function numbersByTip({ client, owner, repo }: Forge, branch: string): Promise<Map<string, number>> {
  const ref = `heads/gh-readonly-queue/${branch}/`
  const refs = await client.paginate(client.rest.git.listMatchingRefs, { owner, repo, ref, per_page: PAGE })
  return new Map(
    refs.flatMap(({ ref: name, object }) => {
      const number = name.match(/\/pr-(\d+)-[0-9a-f]+$/)?.[1]
      return number === undefined ? [] : [[object.sha, Number(number)] as const]
    }),
  )
}
