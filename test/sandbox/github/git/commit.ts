import { readRef } from './ref.ts'
import type { Repo } from './repo.ts'

export type GitSignature = { name: string; email: string; date: string }
export type Commit = {
  sha: string
  tree: string
  parents: string[]
  author: GitSignature
  committer: GitSignature
  message: string
}

const FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'].join('%x00')
const FIELDS = 10

/** The commits of `git log` with these arguments, newest first. */
export async function log(repo: Repo, args: string[]): Promise<Commit[]> {
  const fields = (await repo.text(['log', '-z', `--format=${FORMAT}`, ...args])).split('\0')
  const commits: Commit[] = []
  for (let at = 0; at + FIELDS <= fields.length; at += FIELDS)
    commits.push(commitOf(fields.slice(at, at + FIELDS)))
  return commits
}

/** One commit, or null if the name is not one. */
export async function readCommit(repo: Repo, name: string): Promise<Commit | null> {
  const sha = await resolve(repo, name)
  return sha === null ? null : ((await log(repo, ['--no-walk', sha]))[0] ?? null)
}

/** A commit's id by branch, tag, full ref or (shortened) id; branches before tags, as GitHub does. */
export async function resolve(repo: Repo, name: string): Promise<string | null> {
  if (name === '' || name.startsWith('-') || name.includes('..') || name.includes(':')) return null
  for (const candidate of [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`]) {
    const sha = PLAIN.test(name) ? ((await readRef(repo, candidate))?.sha ?? null) : candidate
    const commit = sha === null ? null : await commitAt(repo, sha)
    if (commit) return commit
  }
  return await commitAt(repo, name)
}

/** A name without git's own notation, such as `main~2`. */
const PLAIN = /^[\w./+-]+$/

async function commitAt(repo: Repo, name: string): Promise<string | null> {
  const peeled = `${name}^{commit}`
  return (await repo.line(['rev-parse', '--verify', '--quiet', '--end-of-options', peeled])) || null
}

/** Writes a commit object and returns its id. */
export async function writeCommit(
  repo: Repo,
  { tree, parents, author, committer, message }: Omit<Commit, 'sha'>,
): Promise<string> {
  const env = { ...signed('AUTHOR', author), ...signed('COMMITTER', committer) }
  const args = ['commit-tree', tree, ...parents.flatMap(parent => ['-p', parent])]
  return (await repo.text(args, { input: message, env })).trim()
}

function signed(who: 'AUTHOR' | 'COMMITTER', { name, email, date }: GitSignature): Record<string, string> {
  return { [`GIT_${who}_NAME`]: name, [`GIT_${who}_EMAIL`]: email, [`GIT_${who}_DATE`]: date }
}

function commitOf(fields: string[]): Commit {
  const [
    sha = '',
    tree = '',
    parents = '',
    an = '',
    ae = '',
    at = '',
    cn = '',
    ce = '',
    ct = '',
    message = '',
  ] = fields
  return {
    sha,
    tree,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: an, email: ae, date: timeOf(at) },
    committer: { name: cn, email: ce, date: timeOf(ct) },
    message: message.replace(/(?<!\n)\n+$/, ''),
  }
}

function timeOf(seconds: string): string {
  return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
}
