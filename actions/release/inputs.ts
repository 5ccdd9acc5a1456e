import * as z from 'zod'
import { common, count, flag, list, text } from '../_lib/host/inputs.ts'

export const inputs = z.object({
  ...common,
  comparison: text.unwrap(),
  evaluation: text,
  run: text,
  artifact: text,
  predictions: text,
  'without-predictions': flag,
  profile: text,
  'release-labels': list,
  sha: text,
  'trained-by-workflow': text,
  'trained-by-run': count(),
  'trained-by-attempt': count(),
  attestation: z.enum(['none', 'required']).default('none'),
  'dry-run': flag,
  repository: text,
  'github-token': text,
})
export type Inputs = z.output<typeof inputs>
