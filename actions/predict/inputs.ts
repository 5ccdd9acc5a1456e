import * as z from 'zod'
import { common, flag, lines, list, text } from '../_lib/host/inputs.ts'

export const inputs = z.object({
  ...common,
  artifact: text,
  champion: text,
  'use-stored': flag,
  data: text,
  'rows-of': text,
  env: list,
  secrets: lines,
})
export type Inputs = z.output<typeof inputs>
