import type { Waiver } from '../contract/waiver.ts'
import { type Label, setByWriter } from './label.ts'
import { requestOf } from './request.ts'

export const WAIVE_LABEL = 'trainyard:waive'

/** A comment of a pull request; `mayWrite`: its author has write access to the repository; `edited`: by somebody, since. */
export type Comment = { author: string; body: string; mayWrite: boolean; edited: boolean }

/**
 * The waivers in force: of comments by people with write access, while somebody with write access has the label on the pull request. An
 * edited comment waives nothing: its words may be another's than its author's.
 * Of each gate the newest counts; comments come oldest first. What was refused stands in the notes.
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
  if (!mayWrite) return 'waiving takes write access'
  return edited ? 'the comment was edited, and nobody can tell by whom: write it anew' : null
}

function withoutLabel(label: Label | undefined): string {
  if (label === undefined)
    return `nothing is waived: the label ${WAIVE_LABEL} is not on the pull request, and waivers need both`
  return `nothing is waived: ${label.by ?? 'nobody known'}, who set ${WAIVE_LABEL}, has no write access`
}
