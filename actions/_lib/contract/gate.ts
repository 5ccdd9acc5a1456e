import * as z from 'zod'

const share = z.number().min(0)

const common = {
  metric: z.string().min(1),
  /** `origin`: every value of that slice; `origin=ATL`: that one. */
  slice: z.string().min(1).optional(),
  'on-inconclusive': z.enum(['warn', 'block']).default('warn'),
  /** A gate that does not block is shown and never fails the verdict. */
  blocking: z.boolean().default(true),
}

/** Every kind of gate with the keys that belong to it; a gate has exactly one kind. */
export const GATE_KINDS = ['non-inferior', 'superior', 'min', 'max', 'max-drop'] as const

const nonInferior = z.strictObject({ ...common, 'non-inferior': share })
const superior = z.strictObject({ ...common, superior: z.literal(true) })
const min = z.strictObject({
  ...common,
  min: z.number(),
  bound: z.enum(['point', 'interval']).default('point'),
})
const max = z.strictObject({
  ...common,
  max: z.number(),
  bound: z.enum(['point', 'interval']).default('point'),
})
const maxDrop = z.strictObject({ ...common, 'max-drop': share, relative: z.boolean().default(false) })

/** One entry of `gates:` in trainyard.yml. */
export const gateSchema = z.union([nonInferior, superior, min, max, maxDrop])
export type Gate = z.infer<typeof gateSchema>

/** The rule of a gate as comparison.json carries it. Margins and drops are in the metric's unit, or a share if `relative`. */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('non-inferior'), margin: share }),
  z.strictObject({ kind: z.literal('superior') }),
  z.strictObject({ kind: z.literal('min'), value: z.number(), bound: z.enum(['point', 'interval']) }),
  z.strictObject({ kind: z.literal('max'), value: z.number(), bound: z.enum(['point', 'interval']) }),
  z.strictObject({ kind: z.literal('max-drop'), value: share, relative: z.boolean() }),
])
export type Rule = z.infer<typeof ruleSchema>

export const verdictSchema = z.enum(['pass', 'fail', 'inconclusive'])
export type Verdict = z.infer<typeof verdictSchema>
