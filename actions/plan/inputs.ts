import * as z from 'zod'
import { count, flag, list, text } from '../_lib/host/inputs.ts'

export const inputs = z.object({
  config: text,
  model: list,
  out: text,
  base: text,
  'pull-request': count(),
  image: text,
  reuse: flag,
  'reuse-workflows': list,
  repository: text,
  'github-token': text,
})
export type Inputs = z.output<typeof inputs>
