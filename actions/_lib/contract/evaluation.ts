import * as z from 'zod'
import { count, longText, MOST, shortText, shownNumber } from './bounds.ts'
import { noiseSchema } from './noise.ts'
import { digestSchema } from './quantity.ts'
import { taskSchema } from './task.ts'

const interval = z.tuple([shownNumber, shownNumber])
const point = z.tuple([shownNumber, shownNumber])

/** A metric with its value and interval, or null with the reason why it has none. */
export const measuredMetricSchema = z.strictObject({
  name: shortText,
  value: shownNumber.nullable(),
  interval: interval.nullish(),
  /** How the interval was made. */
  method: z.enum(['paired-se', 'delong', 'bootstrap', 'cluster-bootstrap', 'none']).optional(),
  reason: longText.optional(),
  /** Of a metric file's value, if the file gives one. */
  standardError: shownNumber.positive().optional(),
  n: count,
  /** Null where a metric file's metric has no known direction. */
  higherIsBetter: z.boolean().nullable(),
})
export type MeasuredMetric = z.infer<typeof measuredMetricSchema>

export const dataSchema = z.strictObject({
  rows: count,
  clusters: count.nullable(),
  digest: digestSchema,
})

export const settingsSchema = z.strictObject({
  positive: shortText.nullable(),
  threshold: shownNumber.nullable(),
  confidence: z.number().gt(0).lt(1),
  seed: z.int(),
  resamples: count,
  cluster: shortText.nullable(),
  weight: shortText.nullable().default(null),
})
export type Settings = z.infer<typeof settingsSchema>

const bin = z.strictObject({
  from: shownNumber,
  to: shownNumber,
  n: count,
  predicted: shownNumber.nullable(),
  observed: shownNumber.nullable(),
})

/** What the HTML report draws; at most 201 points per curve. */
export const curvesSchema = z.strictObject({
  /** [false positive rate, true positive rate], from (0,0) to (1,1). */
  roc: z.array(point).max(MOST.points).nullable(),
  /** [recall, precision]. */
  precisionRecall: z.array(point).max(MOST.points).nullable(),
  /** Ten equal-width bins of the (top-label) probability; regression: ten quantile bins of the prediction. */
  calibration: z.array(bin).max(MOST.points).nullable(),
  /** Rows per score bin, by truth: `edges` has one entry more than the counts. */
  scores: z
    .strictObject({
      edges: z.array(shownNumber).max(MOST.points),
      negative: z.array(count).max(MOST.points),
      positive: z.array(count).max(MOST.points),
    })
    .nullable(),
  /** Regression: rows per bin of truth − prediction. */
  residuals: z
    .strictObject({ edges: z.array(shownNumber).max(MOST.points), counts: z.array(count).max(MOST.points) })
    .nullable(),
})
export type Curves = z.infer<typeof curvesSchema>

/** evaluation.json: one model on one evaluation set. */
export const evaluationSchema = z.strictObject({
  schema: z.literal('trainyard/evaluation@1'),
  model: shortText,
  task: taskSchema,
  data: dataSchema,
  settings: settingsSchema,
  metrics: z.array(measuredMetricSchema).max(MOST.metrics),
  slices: z
    .array(
      z.strictObject({
        column: shortText,
        value: shortText,
        n: count,
        tooSmall: longText.nullable().default(null),
        metrics: z.array(measuredMetricSchema).max(MOST.metrics),
      }),
    )
    .max(MOST.slices),
  /** Rows are the truth, columns what was predicted. */
  confusion: z
    .strictObject({
      labels: z.array(shortText).max(MOST.classes),
      matrix: z.array(z.array(shownNumber).max(MOST.classes)).max(MOST.classes),
    })
    .nullable(),
  curves: curvesSchema.nullable().default(null),
  /** How far the seed alone moves the metrics, if several seeds were trained. */
  noise: noiseSchema.nullish(),
})
export type Evaluation = z.infer<typeof evaluationSchema>
