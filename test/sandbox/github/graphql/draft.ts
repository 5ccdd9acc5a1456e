import type { Call } from '../http/route.ts'
import { nodeId } from '../identity/node-id.ts'
import { levelOf } from '../identity/permission.ts'
import { noteOnIssue } from '../issue/issue-event.ts'
import { issueOf } from '../pull/pull.ts'
import { announcePull } from '../pull/pull-event.ts'
import type { Pull } from '../row/pull.ts'
import { Failure } from './failure.ts'
import { pullObject } from './repository-object.ts'

export type DraftInput = { pullRequestId: string; clientMutationId?: string }

/** Makes a pull request a draft or ready for review, which REST cannot do; for its author and accounts with write access. */
export function setDraft(call: Call, { pullRequestId, clientMutationId = '' }: DraftInput, draft: boolean) {
  const { world, token } = call
  const pull = world.store.pulls.find(row => nodeId('PR', row.id) === pullRequestId)
  const repository = pull && world.store.repositories.get(pull.repositoryId)
  if (!pull || !repository || levelOf(world, token, repository, 'metadata') === 'none')
    throw new Failure('NOT_FOUND', `Could not resolve to a node with the global id of '${pullRequestId}'`)
  refuseOthers(call, pull)
  if (pull.draft !== draft) {
    const changed = world.store.pulls.put({ ...pull, draft })
    const event = draft ? 'convert_to_draft' : 'ready_for_review'
    noteOnIssue(world, repository, token, { issueNumber: pull.number, event })
    announcePull(world, { action: draft ? 'converted_to_draft' : 'ready_for_review', pull: changed, token })
  }
  return { pullRequest: () => pullObject(call, repository, pull.number), clientMutationId }
}

function refuseOthers({ world, token }: Call, pull: Pull): void {
  const repository = world.store.repositories.get(pull.repositoryId)!
  const isAuthor = token?.app === null && issueOf(world, pull).author === token.login
  if (isAuthor || levelOf(world, token, repository, 'pull_requests') === 'write') return
  throw new Failure('FORBIDDEN', `${token?.login} does not have the correct permissions to execute this`)
}
