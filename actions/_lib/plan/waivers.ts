import type { Waiver } from '../contract/waiver.ts'
import { type Label, setByWriter } from './label.ts'
import { requestOf } from './request.ts'

export const WAIVE_LABEL = 'trainyard:waive'

/** A comment of a pull request; `mayWrite`: its author has write access to the repository. */
export type Comment = { author: string; body: string; mayWrite: boolean }

/**
 * The waivers in force: of comments by people with write access, while somebody with write access has the label on the pull request.
 * Of each gate the newest counts; comments come oldest first. What was refused stands in the notes.
 */
export function waiversIn(
  comments: readonly Comment[],
  labels: readonly Label[],
): { waivers: Waiver[]; notes: string[] } {
  const asked = comments.flatMap(({ author, body, mayWrite }) => {
    const request = requestOf(body)
    return request?.kind === 'waive' ? [{ by: author, mayWrite, ...request.waiver }] : []
  })
  if (asked.length === 0) return { waivers: [], notes: [] }
  const label = labels.find(({ name }) => name === WAIVE_LABEL)
  if (!setByWriter(label)) return { waivers: [], notes: [withoutLabel(label)] }
  const notes = asked
    .filter(({ mayWrite }) => !mayWrite)
    .map(({ by, metric }) => `the waiver of ${metric} by ${by} is refused: waiving takes write access`)
  const newest = new Map<string, Waiver>()
  for (const { mayWrite, ...waiver } of asked)
    if (mayWrite) newest.set(JSON.stringify([waiver.metric, waiver.slice]), waiver)
  return { waivers: [...newest.values()], notes: [...new Set(notes)] }
}

function withoutLabel(label: Label | undefined): string {
  if (label === undefined)
    return `nothing is waived: the label ${WAIVE_LABEL} is not on the pull request, and waivers need both`
  return `nothing is waived: ${label.by ?? 'nobody known'}, who set ${WAIVE_LABEL}, has no write access`
}
