import * as z from 'zod'
import { count, longText, MOST, shortText, shownNumber } from './bounds.ts'
import { settingsSchema } from './evaluation.ts'
import { ruleSchema, verdictSchema } from './gate.ts'
import { gateCauseSchema } from './gate-cause.ts'
import { noiseSchema } from './noise.ts'
import { digestSchema } from './quantity.ts'
import { taskSchema } from './task.ts'
import { waiverSchema } from './waiver.ts'

const interval = z.tuple([shownNumber, shownNumber])
const probability = z.number().min(0).max(1)

/** One metric of both models on the same rows. `delta` is candidate − champion, whichever direction is better. */
export const comparedMetricSchema = z.strictObject({
  name: shortText,
  champion: shownNumber.nullable(),
  candidate: shownNumber.nullable(),
  delta: shownNumber.nullable(),
  interval: interval.nullable(),
  n: count,
  /** Null where a metric file's metric has no known direction. */
  higherIsBetter: z.boolean().nullable(),
  /** Two-sided, for no difference. */
  pValue: probability.nullable(),
  /** `unpaired-se`: from both models' standard errors in metric files, as if independent. */
  test: z.enum(['mcnemar', 'delong', 'paired-se', 'unpaired-se', 'bootstrap', 'cluster-bootstrap', 'none']),
  /** Why a number is null. */
  reason: longText.nullable(),
})
export type ComparedMetric = z.infer<typeof comparedMetricSchema>

/** A slice's metrics; `adjustedPValue` is Benjamini–Hochberg over all displayed slices of that metric. */
export const comparedSliceSchema = z.strictObject({
  column: shortText,
  value: shortText,
  n: count,
  clusters: count.nullable(),
  /** Why the slice is too small to evaluate, or null. */
  tooSmall: longText.nullable(),
  metrics: z.array(comparedMetricSchema.extend({ adjustedPValue: probability.nullable() })).max(MOST.metrics),
})
export type ComparedSlice = z.infer<typeof comparedSliceSchema>

/** The result of one gate. `observed` is the delta of a relative rule, the candidate's value of an absolute one. */
export const gateResultSchema = z.strictObject({
  metric: shortText,
  /** `origin=ATL`, or null for all rows. */
  slice: z.string().max(10_001).nullable(),
  rule: ruleSchema,
  champion: shownNumber.nullable(),
  candidate: shownNumber.nullable(),
  higherIsBetter: z.boolean().nullable(),
  observed: shownNumber.nullable(),
  interval: interval.nullable(),
  /** For the gate's own null: non-inferior tests d ≤ −margin. */
  pValue: probability.nullable(),
  blocking: z.boolean(),
  onInconclusive: z.enum(['warn', 'block']),
  verdict: verdictSchema,
  /** In words, written from the other fields. */
  reason: longText,
  /** What decided it; absent in documents of earlier versions. */
  cause: gateCauseSchema.nullish(),
  /** If inconclusive: the smallest difference that these rows could settle, in the metric's unit … */
  detectable: shownNumber.nullable(),
  /** … and how many rows or clusters like these would settle the observed one. */
  needed: z.strictObject({ unit: z.enum(['rows', 'clusters']), n: count }).nullable(),
  /** Who waived this gate, and why: it keeps its verdict, and the overall verdict ignores it. */
  waived: waiverSchema.pick({ by: true, why: true }).nullish(),
})
export type GateResult = z.infer<typeof gateResultSchema>

/** Blocks unless it is waived: it fails, or is inconclusive with `on-inconclusive: block`. */
export function needsWaiver({ blocking, verdict, onInconclusive }: GateResult): boolean {
  return blocking && (verdict === 'fail' || (verdict === 'inconclusive' && onInconclusive === 'block'))
}

/** Fails the overall verdict, as it is not waived. */
export function blocks(gate: GateResult): boolean {
  return needsWaiver(gate) && !gate.waived
}

/** Without champion and gate there is no verdict: the document only has measurements. */
export function hasVerdict({ champion, gates }: Pick<Comparison, 'champion' | 'gates'>): boolean {
  return champion !== null || gates.length > 0
}

/** Rows whose predicted class became right or wrong; ids are examples, at most 20 each. */
export const flipsSchema = z.strictObject({
  fixed: count,
  broken: count,
  fixedIds: z.array(shortText).max(20),
  brokenIds: z.array(shortText).max(20),
  bySlice: z
    .array(z.strictObject({ column: shortText, value: shortText, fixed: count, broken: count }))
    .max(MOST.slices),
})
export type Flips = z.infer<typeof flipsSchema>

/** comparison.json: candidate against champion, paired row by row. */
export const comparisonSchema = z.strictObject({
  schema: z.literal('trainyard/comparison@1'),
  model: shortText,
  task: taskSchema,
  champion: z.strictObject({ version: z.string().nullable(), digest: digestSchema.nullable() }).nullable(),
  candidate: z.strictObject({ fingerprint: z.string().nullable(), digest: digestSchema.nullable() }),
  /** Both models were scored on the same rows. */
  paired: z.boolean(),
  /** Why there is no comparison although there is a champion. */
  notComparable: longText.nullable(),
  /** Every prediction of the candidate equals the champion's, but for the rounding of floating point. */
  identical: z.boolean(),
  rows: count,
  clusters: count.nullable(),
  digest: digestSchema,
  confidence: z.number().gt(0).lt(1),
  settings: settingsSchema,
  firstRelease: z.enum(['pass', 'fail', 'absolute-only']).nullable(),
  metrics: z.array(comparedMetricSchema).max(MOST.metrics),
  flips: flipsSchema.nullable(),
  slices: z.array(comparedSliceSchema).max(MOST.slices),
  gates: z.array(gateResultSchema).max(MOST.gates),
  verdict: verdictSchema,
  /** What a reader must know besides the verdict: no gate declared, no cluster column named … */
  notes: z.array(longText).max(MOST.notes).default([]),
  /** How far the seed alone moves the candidate's metrics, if several seeds were trained. */
  noise: noiseSchema.nullish(),
})
export type Comparison = z.infer<typeof comparisonSchema>
