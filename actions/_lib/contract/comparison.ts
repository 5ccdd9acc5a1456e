import * as z from 'zod'
import { settingsSchema } from './evaluation.ts'
import { ruleSchema, verdictSchema } from './gate.ts'
import { noiseSchema } from './noise.ts'
import { digestSchema } from './quantity.ts'
import { taskSchema } from './task.ts'
import { waiverSchema } from './waiver.ts'

const interval = z.tuple([z.number(), z.number()])
const probability = z.number().min(0).max(1)

/** One metric of both models on the same rows. `delta` is candidate − champion as it stands. */
export const comparedMetricSchema = z.strictObject({
  name: z.string(),
  champion: z.number().nullable(),
  candidate: z.number().nullable(),
  delta: z.number().nullable(),
  interval: interval.nullable(),
  n: z.int(),
  /** Null where a metric file's metric has no known direction. */
  higherIsBetter: z.boolean().nullable(),
  /** Two-sided, for no difference. */
  pValue: probability.nullable(),
  /** `unpaired-se`: from both models' standard errors in metric files, as if independent. */
  test: z.enum(['mcnemar', 'delong', 'paired-se', 'unpaired-se', 'bootstrap', 'cluster-bootstrap', 'none']),
  /** Why a number is null. */
  reason: z.string().nullable(),
})
export type ComparedMetric = z.infer<typeof comparedMetricSchema>

/** A slice's metrics; `adjustedPValue` is Benjamini–Hochberg over all displayed slices of that metric. */
export const comparedSliceSchema = z.strictObject({
  column: z.string(),
  value: z.string(),
  n: z.int(),
  clusters: z.int().nullable(),
  /** Why the slice is too small to be judged, or null. */
  tooSmall: z.string().nullable(),
  metrics: z.array(comparedMetricSchema.extend({ adjustedPValue: probability.nullable() })),
})
export type ComparedSlice = z.infer<typeof comparedSliceSchema>

/** What a gate saw and said. `observed` is the delta of a relative rule, the candidate's value of an absolute one. */
export const gateResultSchema = z.strictObject({
  metric: z.string(),
  /** `origin=ATL`, or null for all rows. */
  slice: z.string().nullable(),
  rule: ruleSchema,
  champion: z.number().nullable(),
  candidate: z.number().nullable(),
  higherIsBetter: z.boolean().nullable(),
  observed: z.number().nullable(),
  interval: interval.nullable(),
  /** For the gate's own null: non-inferior tests d ≤ −margin. */
  pValue: probability.nullable(),
  blocking: z.boolean(),
  onInconclusive: z.enum(['warn', 'block']),
  verdict: verdictSchema,
  reason: z.string(),
  /** When inconclusive: the smallest difference that these rows could settle, in the metric's unit … */
  detectable: z.number().nullable(),
  /** … and how many rows or clusters like these would settle the observed one. */
  needed: z.strictObject({ unit: z.enum(['rows', 'clusters']), n: z.int() }).nullable(),
  /** Who overruled this gate, and why: it keeps its verdict, and the overall one is made without it. */
  waived: waiverSchema.pick({ by: true, why: true }).nullish(),
})
export type GateResult = z.infer<typeof gateResultSchema>

/** Says no, whoever may have waived it: it fails, or is inconclusive and told to block then. */
export function saysNo({ blocking, verdict, onInconclusive }: GateResult): boolean {
  return blocking && (verdict === 'fail' || (verdict === 'inconclusive' && onInconclusive === 'block'))
}

/** Fails the overall verdict: it says no and nobody waived it. */
export function blocks(gate: GateResult): boolean {
  return saysNo(gate) && !gate.waived
}

/** There was something to judge by; without champion and gate the document only tells what was measured. */
export function isJudged({ champion, gates }: Pick<Comparison, 'champion' | 'gates'>): boolean {
  return champion !== null || gates.length > 0
}

/** Rows whose predicted class became right or wrong; ids are examples, at most 20 each. */
export const flipsSchema = z.strictObject({
  fixed: z.int(),
  broken: z.int(),
  fixedIds: z.array(z.string()),
  brokenIds: z.array(z.string()),
  bySlice: z.array(
    z.strictObject({ column: z.string(), value: z.string(), fixed: z.int(), broken: z.int() }),
  ),
})
export type Flips = z.infer<typeof flipsSchema>

/** comparison.json: candidate against champion, paired row by row. */
export const comparisonSchema = z.strictObject({
  schema: z.literal('trainyard/comparison@1'),
  model: z.string(),
  task: taskSchema,
  champion: z.strictObject({ version: z.string().nullable(), digest: digestSchema.nullable() }).nullable(),
  candidate: z.strictObject({ fingerprint: z.string().nullable(), digest: digestSchema.nullable() }),
  /** Both models were scored on the same rows. */
  paired: z.boolean(),
  /** Why there is no comparison although there is a champion. */
  notComparable: z.string().nullable(),
  /** Every prediction of the candidate equals the champion's. */
  identical: z.boolean(),
  rows: z.int(),
  clusters: z.int().nullable(),
  digest: digestSchema,
  confidence: z.number(),
  settings: settingsSchema,
  firstRelease: z.enum(['pass', 'fail', 'absolute-only']).nullable(),
  metrics: z.array(comparedMetricSchema),
  flips: flipsSchema.nullable(),
  slices: z.array(comparedSliceSchema),
  gates: z.array(gateResultSchema),
  verdict: verdictSchema,
  /** What the judge wants said with the verdict: no gate declared, no cluster named, many looks at one hold-out … */
  notes: z.array(z.string()).default([]),
  /** How far the candidate's metrics move by the seed alone, if several seeds were trained. */
  noise: noiseSchema.nullish(),
})
export type Comparison = z.infer<typeof comparisonSchema>
