import type { Waiver } from '../contract/waiver.ts'
import { type Label, setByWriter } from './label.ts'
import { requestOf } from './request.ts'

export const WAIVE_LABEL = 'trainyard:waive'

/** A comment on a pull request. `mayWrite`: its author has write access to the repository. `edited`: it was changed after it was written. */
export type Comment = { author: string; body: string; mayWrite: boolean; edited: boolean }

/**
 * The waivers in force: in comments by accounts with write access, while an account with write access has set the label. An edited comment
 * waives nothing: another account may have edited it. For each gate the newest waiver counts; `comments` come oldest first. The notes name
 * each refused waiver.
 */
export function waiversIn(
  comments: readonly Comment[],
  labels: readonly Label[],
): { waivers: Waiver[]; notes: string[] } {
  const asked = comments.flatMap(({ author, body, ...comment }) => {
    const request = requestOf(body)
    if (request?.kind !== 'waive') return []
    return [{ waiver: { by: author, ...request.waiver }, refused: refusalOf(comment) }]
  })
  if (asked.length === 0) return { waivers: [], notes: [] }
  const label = labels.find(({ name }) => name === WAIVE_LABEL)
  if (!setByWriter(label)) return { waivers: [], notes: [withoutLabel(label)] }
  const notes = asked.flatMap(({ waiver: { metric, by }, refused }) =>
    refused === null ? [] : [`the waiver of ${metric} by ${by} is refused: ${refused}`],
  )
  const newest = new Map<string, Waiver>()
  for (const { waiver, refused } of asked)
    if (refused === null) newest.set(JSON.stringify([waiver.metric, waiver.slice]), waiver)
  return { waivers: [...newest.values()], notes: [...new Set(notes)] }
}

function refusalOf({ mayWrite, edited }: Pick<Comment, 'mayWrite' | 'edited'>): string | null {
  if (!mayWrite) return 'its author has no write access'
  return edited ? 'the comment was edited, and GitHub does not tell by whom: write a new one' : null
}

function withoutLabel(label: Label | undefined): string {
  if (label === undefined)
    return `nothing is waived: a waiver needs the label ${WAIVE_LABEL} as well, which is not on the pull request`
  return `nothing is waived: ${label.by ?? 'an unknown account'}, who set ${WAIVE_LABEL}, has no write access`
}
