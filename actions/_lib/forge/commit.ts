import { Problem } from '../contract/problem.ts'
import { branchHead } from './branch.ts'
import type { Forge } from './client.ts'
import { createOnce } from './retry/create-once.ts'

/** A file and its new contents; null deletes it. */
type FileChange = { path: string; contents: Uint8Array | null }

export type CommitRequest = {
  branch: string
  /** The commit that the files were read from; nothing is written if the branch has moved. */
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
 * Commits any number of files at once, signed by GitHub, and answers the commit's id; a Problem if the branch has moved. Where the answer
 * is lost, a tip with the same message on the same parent counts as this commit. Not imported yet: `deploy` will use it.
 */
export async function commitFiles(forge: Forge, request: CommitRequest): Promise<string> {
  return await createOnce({
    make: async () => {
      const { client, owner, repo } = forge
      const input = inputOf(request, `${owner}/${repo}`)
      const answer = await client.graphql<CommitAnswer>(MUTATION, { input }).catch(error => {
        throw problemOf(error, request)
      })
      return answer.createCommitOnBranch.commit.oid
    },
    find: () => appliedCommit(forge, request),
  })
}

type CommitAnswer = { createCommitOnBranch: { commit: { oid: string } } }

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

/** GraphQL answers errors with status 200 and a list of their types. */
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
        what: `the branch ${branch} is no longer at ${expectedHead.slice(0, 8)}`,
        fix: 're-run: the branch is read again',
      })
    case 'FORBIDDEN':
      return new Problem({
        ...told,
        what: `the token lacks a permission: ${words}`,
        fix: 'add `contents: write` under `permissions:` of the job; the token of a GitHub App needs the same permission',
      })
    default:
      return new Problem({
        ...told,
        what: `GitHub refused the commit: ${words}`,
        fix: 'fix what GitHub reports above, then re-run',
      })
  }
}
