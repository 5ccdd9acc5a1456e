import { writeCommit } from '../git/commit.ts'
import { moveRef, readRef } from '../git/ref.ts'
import type { Repo } from '../git/repo.ts'
import { changeTree, entryAt, type TreeChange, writeBlob } from '../git/tree.ts'
import type { Call } from '../http/route.ts'
import { levelOf } from '../identity/permission.ts'
import { signatureOf } from '../identity/signature.ts'
import { refuseNewCommit } from '../repository/protection-guard.ts'
import { moveRefs } from '../repository/push.ts'
import { repositoryNamed } from '../repository/repository.ts'
import { refuseWorkflows } from '../repository/workflow-guard.ts'
import type { Repository } from '../row/repository.ts'
import { Failure } from './failure.ts'
import { gitObject, refObject } from './objects.ts'

export type CommitInput = {
  branch: { id?: string; repositoryNameWithOwner?: string; branchName?: string }
  message: { headline: string; body?: string }
  fileChanges?: { additions?: { path: string; contents: string }[]; deletions?: { path: string }[] }
  expectedHeadOid: string
  clientMutationId?: string
}

/** Commits any number of files if the branch is at the expected commit. */
export async function createCommitOnBranch(call: Call, wanted: CommitInput) {
  const { world, token } = call
  const { repository, name } = target(call, wanted)
  const { additions = [], deletions = [] } = wanted.fileChanges ?? {}
  const repo = world.repo(repository)
  refuseWorkflows(
    { ...call, repository },
    [...additions, ...deletions].map(({ path }) => path),
  )
  refuseNewCommit({ ...call, repository }, name.slice('refs/heads/'.length))
  const oid = await moveRefs(world, { repository, token }, async () => {
    const tip = await readRef(repo, name)
    if (!tip) throw new Failure('NOT_FOUND', `Branch ${name.slice('refs/heads/'.length)} not found`)
    if (tip.sha !== wanted.expectedHeadOid) throw stale(wanted.expectedHeadOid)
    const tree = await changeTree(
      repo,
      tip.sha,
      await changesOf(repo, { tip: tip.sha, additions, deletions }),
    )
    const author = signatureOf(world, token)
    const committer = { name: 'GitHub', email: 'noreply@github.com', date: author.date }
    const { headline, body } = wanted.message
    const message = body ? `${headline}\n\n${body}` : headline
    const sha = await writeCommit(repo, { tree, parents: [tip.sha], author, committer, message })
    if (!(await moveRef(repo, { name, to: sha, from: tip.sha }))) throw stale(wanted.expectedHeadOid)
    return sha
  })
  const place = { world, repository, repo }
  const clientMutationId = wanted.clientMutationId ?? null
  return { commit: () => gitObject(place, oid), ref: () => refObject(place, name), clientMutationId }
}

function target(call: Call, { branch }: CommitInput): { repository: Repository; name: string } {
  const { world, token } = call
  const [id, ref] =
    branch.id === undefined
      ? []
      : Buffer.from(branch.id.replace(/^REF_/, ''), 'base64url').toString().split(/:(.*)/s)
  const [owner = '', repositoryName = ''] = branch.repositoryNameWithOwner?.split('/') ?? []
  const repository = id
    ? world.store.repositories.get(Number(id))
    : repositoryNamed(world, owner, repositoryName)
  if (!repository || levelOf(world, token, repository, 'metadata') === 'none') {
    throw new Failure(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${branch.repositoryNameWithOwner ?? ''}'.`,
    )
  }
  if (levelOf(world, token, repository, 'contents') !== 'write') {
    throw new Failure('FORBIDDEN', 'Resource not accessible by integration')
  }
  return { repository, name: ref ?? `refs/heads/${branch.branchName?.replace(/^refs\/heads\//, '') ?? ''}` }
}

type RequestedChanges = {
  tip: string
  additions: { path: string; contents: string }[]
  deletions: { path: string }[]
}

/** An existing file keeps its mode; a deleted one must exist. */
async function changesOf(repo: Repo, { tip, additions, deletions }: RequestedChanges): Promise<TreeChange[]> {
  const changes: TreeChange[] = []
  for (const { path } of deletions) {
    if (!(await entryAt(repo, tip, path)))
      throw new Failure(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${tip}\``,
      )
    changes.push({ path, mode: '0', sha: null })
  }
  for (const { path, contents } of additions) {
    const before = await entryAt(repo, tip, path)
    const sha = await writeBlob(repo, Buffer.from(contents, 'base64'))
    changes.push({ path, mode: before?.type === 'blob' ? before.mode : '100644', sha })
  }
  return changes
}

function stale(expected: string): Failure {
  return new Failure(
    'STALE_DATA',
    `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
  )
}
