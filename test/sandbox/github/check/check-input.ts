import * as z from 'zod'
import { invalid } from '../http/answer.ts'

const OUTPUT_LIMIT = 65_535
const ANNOTATIONS_A_REQUEST = 50

const annotation = z.object({
  path: z.string(),
  start_line: z.int(),
  end_line: z.int(),
  start_column: z.int().nullable().default(null),
  end_column: z.int().nullable().default(null),
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  message: z.string(),
  title: z.string().nullable().default(null),
  raw_details: z.string().nullable().default(null),
})

const output = z.object({
  title: z.string().nullable().optional(),
  summary: z.string().nullable().optional(),
  text: z.string().nullable().optional(),
  annotations: z.array(annotation).default([]),
})

const fields = {
  external_id: z.string().optional(),
  details_url: z.string().optional(),
  status: z.enum(['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending']).optional(),
  conclusion: z
    .enum(['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required'])
    .optional(),
  started_at: z.string().optional(),
  completed_at: z.string().optional(),
  output: output.optional(),
}

/** Bodies that create and change a check run. */
export const newCheck = z.object({ name: z.string().min(1), head_sha: z.string().min(1), ...fields })
export const checkChange = z.object({ name: z.string().min(1).optional(), ...fields })
export type CheckChange = z.output<typeof checkChange>

/** 65,535 characters of summary and of text, 50 annotations a request. */
export function refuseOversized({ output }: CheckChange): void {
  for (const field of ['summary', 'text'] as const) {
    if ([...(output?.[field] ?? '')].length <= OUTPUT_LIMIT) continue
    const message = `${field} exceeds a maximum character length of ${OUTPUT_LIMIT}`
    throw invalid({ resource: 'CheckRun', code: 'custom', field, message })
  }
  if ((output?.annotations.length ?? 0) > ANNOTATIONS_A_REQUEST) {
    const message = `annotations exceeds a maximum quantity of ${ANNOTATIONS_A_REQUEST}`
    throw invalid({ resource: 'CheckRun', code: 'custom', field: 'annotations', message })
  }
}
