import { Problem } from './problem.ts'

/** The first line of every pointer that Git LFS leaves in place of a file's content (its specification, v1). */
const FIRST_LINE = 'version https://git-lfs.github.com/spec/v1'

/** So much of a file is enough to tell; a pointer is hardly longer. */
export const LFS_HEAD_BYTES = 200

/** The Problem of a file that is a Git LFS pointer, by its text or the beginning of it; null for any other file. */
export function lfsPointerProblem(text: string, where: string): Problem | null {
  if (!text.startsWith(FIRST_LINE)) return null
  return new Problem({
    what: 'this is a Git LFS pointer, not the file itself',
    where,
    fix: 'run `git lfs pull`; on GitHub Actions set `lfs: true`, an input of the reusable workflows and of actions/checkout',
  })
}
