import * as z from 'zod'
import { LARGEST_RESULT } from './bounds.ts'

const limit = z.number().min(-LARGEST_RESULT).max(LARGEST_RESULT)
const share = limit.min(0)

const common = {
  metric: z.string().min(1),
  slice: z
    .string()
    .min(1)
    .optional()
    .describe('`origin`: every value of that slice; `origin=ATL`: that one.'),
  'on-inconclusive': z.enum(['warn', 'block']).default('warn'),
  blocking: z
    .boolean()
    .default(true)
    .describe('A gate that does not block is shown and never fails the verdict.'),
}

/** Every kind of gate with the keys that belong to it; a gate has exactly one kind. */
export const GATE_KINDS = ['non-inferior', 'superior', 'min', 'max', 'max-drop'] as const

const nonInferior = z.strictObject({
  ...common,
  'non-inferior': share.describe('Not worse than the champion by more than this, with confidence.'),
})
const superior = z.strictObject({
  ...common,
  superior: z.literal(true).describe('Better than the champion, with confidence.'),
})
const min = z.strictObject({
  ...common,
  min: limit.describe('At least this, whatever the champion does.'),
  bound: z.enum(['point', 'interval']).default('point'),
})
const max = z.strictObject({
  ...common,
  max: limit.describe('At most this, whatever the champion does.'),
  bound: z.enum(['point', 'interval']).default('point'),
})
const maxDrop = z.strictObject({
  ...common,
  'max-drop': share.describe('Not worse than the champion by more than this, as measured.'),
  relative: z
    .boolean()
    .default(false)
    .describe("As a share of the champion's value; a drop from 0 is inconclusive."),
})

/** One entry of `gates:` in trainyard.yml. */
export const gateSchema = z.union([nonInferior, superior, min, max, maxDrop])
export type Gate = z.infer<typeof gateSchema>

/** The rule of a gate as comparison.json carries it. Margins and drops are in the metric's unit, or a share if `relative`. */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('non-inferior'), margin: share }),
  z.strictObject({ kind: z.literal('superior') }),
  z.strictObject({ kind: z.literal('min'), value: limit, bound: z.enum(['point', 'interval']) }),
  z.strictObject({ kind: z.literal('max'), value: limit, bound: z.enum(['point', 'interval']) }),
  z.strictObject({ kind: z.literal('max-drop'), value: share, relative: z.boolean() }),
])
export type Rule = z.infer<typeof ruleSchema>

/** A rule on the candidate alone; the others need a champion. */
export function isAbsolute(rule: Rule): rule is Extract<Rule, { kind: 'min' | 'max' }> {
  return rule.kind === 'min' || rule.kind === 'max'
}

export const verdictSchema = z.enum(['pass', 'fail', 'inconclusive'])
export type Verdict = z.infer<typeof verdictSchema>
