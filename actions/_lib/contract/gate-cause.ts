import * as z from 'zod'
import { count, longText, shortText } from './bounds.ts'

const why = longText

/**
 * What decided a gate, as far as its other fields do not say it: `reason` is written from both. A closed set of kinds; documents of
 * earlier versions have none.
 */
export const gateCauseSchema = z.discriminatedUnion('kind', [
  /** The measured value, for `max-drop` the measured difference. */
  z.strictObject({ kind: z.literal('value') }),
  /** The interval, of so many rows or clusters. */
  z.strictObject({
    kind: z.literal('interval'),
    unit: z.enum(['rows', 'clusters']),
    n: count,
    /** From the standard errors of two metric files, as if the models had answered different rows. */
    unpaired: z.boolean(),
    /** Where so many rows, of the rarer class, or clusters all agree: the share that could differ without one having been seen. */
    unseen: z.strictObject({ n: count, share: z.number().min(0).max(1) }).nullable(),
    /** Over so many gates Holm's correction turned a failure into inconclusive. */
    corrected: count.nullable(),
  }),
  /** Every prediction equals the champion's, on so many rows; `enough` to tell two models apart. */
  z.strictObject({ kind: z.literal('identical'), rows: count, enough: count }),
  z.strictObject({ kind: z.literal('no-interval'), why }),
  /** Why each side is undefined; null for a side that has a value. */
  z.strictObject({ kind: z.literal('undefined'), candidate: why.nullable(), champion: why.nullable() }),
  z.strictObject({ kind: z.literal('not-comparable'), why }),
  z.strictObject({
    kind: z.literal('no-champion'),
    firstRelease: z.enum(['pass', 'fail', 'absolute-only']),
    /** Another gate looks at the candidate alone. */
    absoluteGate: z.boolean(),
  }),
  /** Of a metric file: the metric is in none of the candidate's; similar names that are. */
  z.strictObject({ kind: z.literal('missing-metric'), similar: z.array(shortText) }),
  /** Of a metric file: the champion has no such metric, or no metric files at all. */
  z.strictObject({ kind: z.literal('missing-champion-metric'), hasFiles: z.boolean() }),
  z.strictObject({ kind: z.literal('small-slice'), why }),
  z.strictObject({ kind: z.literal('empty-slice') }),
  /** No value of the slicing has enough rows. */
  z.strictObject({ kind: z.literal('small-slices') }),
])
export type GateCause = z.infer<typeof gateCauseSchema>
