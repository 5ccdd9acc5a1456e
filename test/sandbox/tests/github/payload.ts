import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Event } from '../../github/row/workflow.ts'
import type { WebhookPayload } from '../../github/workflow/payload.ts'

/** Stores a payload for the comparison with GitHub's description, if `TRAINYARD_RECORDINGS` is set. */
export function keepPayload(
  { name, action }: Pick<Event, 'name' | 'action'>,
  payload: WebhookPayload,
): WebhookPayload {
  const folder = process.env['TRAINYARD_RECORDINGS']
  if (folder !== undefined) {
    appendFileSync(join(folder, `${process.pid}.payloads`), `${JSON.stringify({ name, action, payload })}\n`)
  }
  return payload
}
