import { resolve } from '../../github/git/commit.ts'
import { refsUnder } from '../../github/git/ref.ts'
import type { RepositoryVisit } from '../visit.ts'

/** A branch, tag or commit, and a path in it. */
export type RefPath = { ref: string; sha: string; path: string }

/** Splits `main/src/a.ts` into ref and path; of refs with slashes the longest match counts. Null if none matches. */
export async function refPath({ repo, repository }: RepositoryVisit, rest: string): Promise<RefPath | null> {
  const pieces = rest.split('/').filter(piece => piece !== '')
  const [first = ''] = pieces
  const names = await namesOfRefs(repo)
  const lengths = pieces.map((_, at) => pieces.length - at)
  const long = lengths.find(length => names.has(pieces.slice(0, length).join('/'))) ?? 1
  const ref = first === 'HEAD' ? repository.defaultBranch : pieces.slice(0, long).join('/')
  const sha = await resolve(repo, ref)
  return sha === null ? null : { ref, sha, path: pieces.slice(long).join('/') }
}

async function namesOfRefs(repo: RepositoryVisit['repo']): Promise<Set<string>> {
  const refs = await refsUnder(repo, 'refs/heads/', 'refs/tags/')
  return new Set(refs.map(({ name }) => name.split('/').slice(2).join('/')))
}
