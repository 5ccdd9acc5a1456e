import type { Repo } from './repo.ts'

/** One changed file; `patch` is null for binary files. */
export type DiffEntry = {
  path: string
  previousPath: string | null
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  sha: string
  additions: number
  deletions: number
  patch: string | null
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** Files changed between two commits (null: an empty tree), with renames. */
export async function changedFiles(repo: Repo, from: string | null, to: string): Promise<DiffEntry[]> {
  const args = ['diff', '--no-ext-diff', '--no-color', '-M', '--full-index', from ?? EMPTY_TREE, to]
  const raw = (await repo.text([...args, '--raw', '-z'])).split('\0')
  const numbers = (await repo.text([...args, '--numstat', '-z'])).split('\0')
  const patches = patchesOf(await repo.text([...args, '--patch']))
  const counts = countsOf(numbers)
  let at = 0
  return entriesOf(raw).map((entry, index) => {
    const patch = patches[at] ?? null
    at += entry.status === 'changed' ? 2 : 1
    return { ...entry, ...counts[index]!, patch }
  })
}

const STATUS = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const

/** `:100644 100644 <old> <new> M`, then the path, or two paths for a rename. */
function entriesOf(fields: string[]) {
  const entries: Pick<DiffEntry, 'path' | 'previousPath' | 'status' | 'sha'>[] = []
  for (let at = 0; at < fields.length && fields[at] !== ''; ) {
    const [, , old = '', sha = '', letter = 'M'] = fields[at]!.split(' ')
    const status = STATUS[letter[0] as keyof typeof STATUS] ?? 'modified'
    const renamed = status === 'renamed'
    const previousPath = renamed ? (fields[at + 1] ?? null) : null
    const path = fields[at + (renamed ? 2 : 1)] ?? ''
    entries.push({ path, previousPath, status, sha: status === 'removed' ? old : sha })
    at += renamed ? 3 : 2
  }
  return entries
}

/** `12\t3\tpath`; a rename has an empty path and two more fields; `-` means binary. */
function countsOf(fields: string[]) {
  const counts: Pick<DiffEntry, 'additions' | 'deletions'>[] = []
  for (let at = 0; at < fields.length && fields[at] !== ''; ) {
    const [additions = '0', deletions = '0', path = ''] = fields[at]!.split('\t')
    counts.push({ additions: Number(additions) || 0, deletions: Number(deletions) || 0 })
    at += path === '' ? 3 : 1
  }
  return counts
}

/** GitHub's `patch` starts at the first hunk; a file that became a link has two patches. */
function patchesOf(text: string): (string | null)[] {
  const parts = text.split(/^diff --git .*\n/m).slice(1)
  return parts.map(part => {
    const hunk = part.search(/^@@ /m)
    return hunk < 0 ? null : part.slice(hunk).replace(/\n$/, '')
  })
}
