import type { Repo } from './repo.ts'

/** Ids of the workflow folders' trees: of a commit, null if it has none, and of all branches and tags. */
export async function workflowTrees(
  repo: Repo,
  sha: string,
): Promise<{ own: string | null; known: Set<string> }> {
  const refs = (await repo.text(['for-each-ref', '--format=%(refname)', 'refs/heads/', 'refs/tags/'])).split(
    '\n',
  )
  const names = [sha, ...refs.filter(Boolean)]
  const input = names.map(name => `${name}^{tree}:.github/workflows\n`).join('')
  const lines = (await repo.text(['cat-file', '--batch-check=%(objectname) %(objecttype)'], { input })).split(
    '\n',
  )
  const trees = names.map((_, index) => lines[index]?.match(/^([0-9a-f]+) tree$/)?.[1] ?? null)
  const [own = null, ...others] = trees
  return { own, known: new Set(others.filter(tree => tree !== null)) }
}
