import { Problem } from '../contract/problem.ts'
import { branchHead } from './branch.ts'
import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'
import { createOnce } from './retry/create-once.ts'

/** A file as it shall be; without contents it is deleted. */
export type FileChange = { path: string; contents: Uint8Array | null }

export type CommitRequest = {
  branch: string
  /** The commit that the files were read from: if the branch is elsewhere by now, nothing is written. */
  expectedHead: string
  headline: string
  /** The rest of the message, trailers included; may be empty. */
  body: string
  files: readonly FileChange[]
}

const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

/**
 * One commit of any number of files, signed by GitHub, only if the branch is where the caller read it; answers its id. A branch
 * that has moved is a Problem. Where the answer is lost, a tip that says the same on the same parent is taken for this commit.
 */
export async function commitFiles(forge: Forge, request: CommitRequest): Promise<string> {
  return await createOnce({
    make: async () => {
      const { client, owner, repo } = forge
      const input = inputOf(request, `${owner}/${repo}`)
      const answer = await client.graphql<Answer>(MUTATION, { input }).catch(error => {
        throw problemOf(error, request)
      })
      return answer.createCommitOnBranch.commit.oid
    },
    find: () => appliedCommit(forge, request),
  })
}

/**
 * The commits by which a branch came from one commit to another, the newest first, by first parents and at most so many: each is a merge,
 * or what was squashed or rebased onto it. Where GitHub knows no way between them, or
 * tells only the oldest of more than 250, it is the last alone.
 */
export async function mainlineOf(
  { client, owner, repo }: Forge,
  { from, to, most }: { from: string; to: string; most: number },
): Promise<string[]> {
  const basehead = `${from}...${to}`
  const commits = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead }).then(
    ({ data }) => data.commits,
    error => (failureOf(error)?.status === 404 ? [] : Promise.reject(error)),
  )
  const parents = new Map(commits.map(({ sha, parents: [first] }) => [sha, first?.sha ?? null]))
  const line = [to]
  for (let next = parents.get(to); next && parents.has(next) && line.length < most; next = parents.get(next))
    line.push(next)
  return line
}

/** Whether a branch has a commit, as its tip or below it; not one that GitHub does not know. */
export async function isOnBranch(
  { client, owner, repo }: Forge,
  { sha, branch }: { sha: string; branch: string },
): Promise<boolean> {
  const basehead = `${branch}...${sha}`
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead,
      per_page: 1,
    })
    return data.status === 'identical' || data.status === 'behind'
  } catch (error) {
    if (failureOf(error)?.status === 404) return false
    throw error
  }
}

type Answer = { createCommitOnBranch: { commit: { oid: string } } }

/** GitHub refuses empty lists. */
function inputOf({ branch, expectedHead, headline, body, files }: CommitRequest, repository: string) {
  const additions = files.flatMap(({ path, contents }) =>
    contents === null ? [] : [{ path, contents: Buffer.from(contents).toString('base64') }],
  )
  const deletions = files.flatMap(({ path, contents }) => (contents === null ? [{ path }] : []))
  return {
    branch: { repositoryNameWithOwner: repository, branchName: branch },
    expectedHeadOid: expectedHead,
    message: { headline, ...(body !== '' && { body }) },
    fileChanges: {
      ...(additions.length > 0 && { additions }),
      ...(deletions.length > 0 && { deletions }),
    },
  }
}

async function appliedCommit(forge: Forge, request: CommitRequest): Promise<string | null> {
  const { branch, expectedHead, headline, body } = request
  const tip = await branchHead(forge, branch)
  if (tip === null || tip === expectedHead) return null
  const { client, owner, repo } = forge
  const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: tip })
  const message = body === '' ? headline : `${headline}\n\n${body}`
  const isOurs = data.parents[0]?.sha === expectedHead && data.message.trimEnd() === message.trimEnd()
  return isOurs ? tip : null
}

/** GraphQL answers 200 and lists errors with their types. */
function problemOf(error: unknown, { branch, expectedHead }: CommitRequest): unknown {
  const errors = (error as { errors?: { type?: string; message: string }[] }).errors
  if (!Array.isArray(errors)) return error
  const where = `createCommitOnBranch ${branch}`
  const words = errors.map(({ message }) => message).join('; ')
  const told = { where, kind: 'outside' as const, cause: error }
  switch (errors[0]?.type) {
    case 'STALE_DATA':
      return new Problem({
        ...told,
        what: `the branch ${branch} is no longer at ${expectedHead.slice(0, 8)}: somebody pushed to it meanwhile`,
        fix: 'run it again: it reads the branch anew',
      })
    case 'FORBIDDEN':
      return new Problem({
        ...told,
        what: `the token may not do this: ${words}`,
        fix: 'add `contents: write` under `permissions:` of the job; a GitHub App’s token needs the same permission',
      })
    default:
      return new Problem({
        ...told,
        what: `GitHub refused the commit: ${words}`,
        fix: 'do as these words of GitHub’s say, then run it again',
      })
  }
}
