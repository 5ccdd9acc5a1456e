import * as z from 'zod'
import { noiseSchema } from './noise.ts'
import { digestSchema } from './quantity.ts'
import { taskSchema } from './task.ts'

const interval = z.tuple([z.number(), z.number()])
const point = z.tuple([z.number(), z.number()])

/** A metric with its value and interval, or null with the reason why it has none. */
export const measuredMetricSchema = z.strictObject({
  name: z.string(),
  value: z.number().nullable(),
  interval: interval.nullish(),
  /** How the interval was made. */
  method: z.enum(['paired-se', 'delong', 'bootstrap', 'cluster-bootstrap', 'none']).optional(),
  reason: z.string().optional(),
  /** Of a metric file's value, where the file gives one. */
  standardError: z.number().positive().optional(),
  n: z.int(),
  /** Null where a metric file's metric has no known direction. */
  higherIsBetter: z.boolean().nullable(),
})
export type MeasuredMetric = z.infer<typeof measuredMetricSchema>

export const dataSchema = z.strictObject({
  rows: z.int(),
  clusters: z.int().nullable(),
  digest: digestSchema,
})

export const settingsSchema = z.strictObject({
  positive: z.string().nullable(),
  threshold: z.number().nullable(),
  confidence: z.number(),
  seed: z.int(),
  resamples: z.int(),
  cluster: z.string().nullable(),
  weight: z.string().nullable().default(null),
})
export type Settings = z.infer<typeof settingsSchema>

const bin = z.strictObject({
  from: z.number(),
  to: z.number(),
  n: z.int(),
  predicted: z.number().nullable(),
  observed: z.number().nullable(),
})

/** What the HTML report draws; at most 201 points a curve. */
export const curvesSchema = z.strictObject({
  /** [false positive rate, true positive rate], from (0,0) to (1,1). */
  roc: z.array(point).nullable(),
  /** [recall, precision]. */
  precisionRecall: z.array(point).nullable(),
  /** Ten equal-width bins of the (top-label) probability; regression: ten quantile bins of the prediction. */
  calibration: z.array(bin).nullable(),
  /** Rows per score bin, by truth: `edges` has one entry more than the counts. */
  scores: z
    .strictObject({ edges: z.array(z.number()), negative: z.array(z.int()), positive: z.array(z.int()) })
    .nullable(),
  /** Regression: rows per bin of truth − prediction. */
  residuals: z.strictObject({ edges: z.array(z.number()), counts: z.array(z.int()) }).nullable(),
})
export type Curves = z.infer<typeof curvesSchema>

/** evaluation.json: one model on one evaluation set. */
export const evaluationSchema = z.strictObject({
  schema: z.literal('trainyard/evaluation@1'),
  model: z.string(),
  task: taskSchema,
  data: dataSchema,
  settings: settingsSchema,
  metrics: z.array(measuredMetricSchema),
  slices: z.array(
    z.strictObject({
      column: z.string(),
      value: z.string(),
      n: z.int(),
      tooSmall: z.string().nullable().default(null),
      metrics: z.array(measuredMetricSchema),
    }),
  ),
  /** Rows are the truth, columns what was predicted. */
  confusion: z.strictObject({ labels: z.array(z.string()), matrix: z.array(z.array(z.number())) }).nullable(),
  curves: curvesSchema.nullable().default(null),
  /** How far the metrics move by the seed alone, if several seeds were trained. */
  noise: noiseSchema.nullish(),
})
export type Evaluation = z.infer<typeof evaluationSchema>
