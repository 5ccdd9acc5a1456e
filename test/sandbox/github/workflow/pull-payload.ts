import { commentView } from '../issue/comment.ts'
import { issueNumbered } from '../issue/issue.ts'
import { issueView } from '../issue/issue-view.ts'
import { labelView } from '../issue/label.ts'
import { fullPullView } from '../pull/full-pull-view.ts'
import { isCurrent, tryMerge } from '../pull/mergeability.ts'
import { pullNumbered } from '../pull/pull.ts'
import type { PullMoment } from '../pull/pull-event.ts'
import type { Comment } from '../row/issue.ts'
import type { Pull } from '../row/pull.ts'
import type { Repository } from '../row/repository.ts'
import type { Event } from '../row/workflow.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'

/** Payload of a `pull_request` event: the pull request as it was then, with a test merge if its head is still there. */
export async function pullPayload(world: World, repository: Repository, event: Event) {
  const moment = event.payload as PullMoment & Record<string, unknown>
  const known = pullNumbered(world, repository, moment.number)!
  const pull = await tried(world, known, moment)
  const view = await fullPullView(world, repository, { pull, settled: true })
  const labels = moment.labels.flatMap(id => labelOf(world, repository, id))
  const { before, after, changes, label } = moment as Record<string, unknown>
  return {
    number: moment.number,
    pull_request: { ...view, state: moment.state, labels },
    ...(before !== undefined && { before, after }),
    ...(changes !== undefined && { changes }),
    ...(label !== undefined && {
      label: labelOf(world, repository, (label as { id: number }).id)[0] ?? label,
    }),
  }
}

/** The row at the time of the event; the test merge is made if the head is still the same. */
async function tried(world: World, pull: Pull, { head, base, draft, state }: PullMoment): Promise<Pull> {
  const isNow = pull.head.sha === head
  const fresh = isNow && state === 'open' && !(await isCurrent(world, pull))
  const row = fresh ? await tryMerge(world, pull) : pull
  const then = { ...row, draft, head: { ...row.head, sha: head }, base: { ...row.base, sha: base } }
  return {
    ...then,
    mergeability: isNow ? row.mergeability : null,
    merged: state === 'closed' ? row.merged : null,
  }
}

/** Payload of an `issue_comment` event: the comment as it was written, and its issue. */
export function commentPayload(world: World, repository: Repository, { payload }: Event) {
  const { comment, changes } = payload as { comment: Comment; changes?: object }
  return {
    ...issuePayload(world, repository, { payload }),
    comment: commentView(world, repository, comment),
    ...(changes && { changes }),
  }
}

/** Payload of an `issues` event. */
export function issuePayload(
  world: World,
  repository: Repository,
  { payload }: Pick<Event, 'payload'>,
): { issue: Schemas['issue'] } {
  const issue = issueNumbered(world, repository, Number(payload['number']))!
  return { issue: issueView(world, repository, issue) }
}

function labelOf(world: World, repository: Repository, id: number): Schemas['label'][] {
  const label = world.store.labels.get(id)
  return label ? [labelView(world, repository, label)] : []
}
