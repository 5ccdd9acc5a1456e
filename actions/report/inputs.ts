import * as z from 'zod'
import { common, count, flag, list, text } from '../_lib/host/inputs.ts'

export const inputs = z.object({
  ...common,
  comparison: text,
  evaluation: text,
  'champion-evaluation': text,
  run: text,
  'champion-run': text,
  proposed: text,
  definition: list,
  reasons: list,
  failure: text,
  jobs: list,
  publish: flag,
  'after-merge': flag,
  key: text,
  repository: text,
  'pull-request': count(),
  sha: z
    .string()
    .trim()
    .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'write the full id of a commit, 40 hex digits')
    .optional(),
  'github-token': text,
})
export type ReportInputs = z.output<typeof inputs>
