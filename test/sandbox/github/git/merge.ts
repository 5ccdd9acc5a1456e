import { type Commit, type GitSignature, log, readCommit, writeCommit } from './commit.ts'
import { tryGit } from './git.ts'
import type { Repo } from './repo.ts'

const STEP: GitSignature = { name: 'step', email: 'step@localhost', date: '1970-01-01T00:00:00Z' }

/** The merged tree, or null on a conflict. Needs git 2.38. */
export async function mergedTree(repo: Repo, ours: string, theirs: string): Promise<string | null> {
  const { status, out, said } = await tryGit(repo.folder, [
    'merge-tree',
    '--write-tree',
    '--no-messages',
    ours,
    theirs,
  ])
  if (status > 1) throw new Error(`git merge-tree: ${said}`)
  return status === 0 ? (out.toString().split('\n')[0] ?? null) : null
}

/** Replays the commits of `head` onto `base`; null on a conflict. Skips merge commits, as `git rebase` does. */
export async function rebased(
  repo: Repo,
  { base, head, committer }: { base: string; head: string; committer: GitSignature },
): Promise<string | null> {
  const commits = await log(repo, ['--reverse', '--topo-order', '--no-merges', `${base}..${head}`])
  let tip = base
  for (const commit of commits) {
    const tree = await pickedTree(repo, commit, tip)
    if (tree === null) return null
    tip = await writeCommit(repo, { ...commit, tree, parents: [tip], committer })
  }
  return tip
}

/**
 * The tree of a commit's change applied to another commit. `merge-tree` finds its base in the history, so this writes one:
 * both trees become children of a commit with the tree of the change's parent.
 */
async function pickedTree(repo: Repo, commit: Commit, onto: string): Promise<string | null> {
  const parent = commit.parents[0] === undefined ? null : await readCommit(repo, commit.parents[0])
  const target = await readCommit(repo, onto)
  const step = (tree: string, parents: string[]) =>
    writeCommit(repo, { tree, parents, author: STEP, committer: STEP, message: 'step' })
  const before = await step(parent?.tree ?? (await emptyTree(repo)), [])
  return await mergedTree(repo, await step(target!.tree, [before]), await step(commit.tree, [before]))
}

async function emptyTree(repo: Repo): Promise<string> {
  return (await repo.text(['hash-object', '-w', '-t', 'tree', '--stdin'], { input: '' })).trim()
}
