import * as z from 'zod'
import { scalarSchema } from './quantity.ts'

/** `origin`, `{ column, bins }` with the inner bin edges, or the pair of two columns. */
const sliceSchema = z.union([
  z.string(),
  z.strictObject({ column: z.string(), bins: z.array(z.number()).min(1) }),
  z.strictObject({ pair: z.tuple([z.string(), z.string()]) }),
])
export type Slice = z.infer<typeof sliceSchema>

/** `evaluate:` in trainyard.yml. */
export const evaluateSchema = z.strictObject({
  data: z.string().optional().describe('The rows to predict, the same for champion and candidate.'),
  predict: z
    .string()
    .optional()
    .describe('A command that reads $TRAINYARD_MODEL and $TRAINYARD_DATA and writes $TRAINYARD_PREDICTIONS.'),
  id: z.string().default('id').describe('The column that identifies a row.'),
  labels: z
    .string()
    .optional()
    .describe('A file with labels that the predict command must not see; evaluate joins it by id.'),
  label: z.string().default('label').describe('The column of the true label.'),
  score: z
    .string()
    .default('score')
    .describe('The column of the prediction; for multiclass the prefix of the columns, one per class.'),
  weight: z.string().optional().describe('A column of row weights.'),
  query: z.string().optional().describe('Ranking: the column that identifies the result list.'),
  positive: scalarSchema
    .transform(String)
    .optional()
    .describe(
      'Binary: the positive label. Optional where the labels make it clear: 0/1, false/true, no/yes, negative/positive, or two numbers, of which the greater is positive.',
    ),
  threshold: z
    .number()
    .min(-1e100)
    .max(1e100)
    .default(0.5)
    .describe('Binary: the positive class is predicted from this probability on.'),
  confidence: z.number().gt(0.5).lt(1).default(0.95).describe('Confidence of intervals and gates.'),
  seed: z.number().int().min(0).default(0),
  resamples: z
    .number()
    .int()
    .min(100)
    .max(100_000)
    .default(2000)
    .describe('Bootstrap resamples, where no closed form exists.'),
  cluster: z
    .string()
    .optional()
    .describe('A column whose equal values are not independent, such as the day or the patient.'),
  slices: z.array(sliceSchema).max(50).default([]).describe('Groups of rows that are measured separately.'),
  'metric-files': z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Files with metrics that the run writes in addition to predictions or instead of them: JSON, YAML, CSV or TSV, relative to this file or to $TRAINYARD_OUTPUT.',
    ),
  directions: z
    .record(z.string(), z.enum(['higher', 'lower']))
    .optional()
    .describe(
      'Whether `higher` or `lower` is better, for metrics from files whose names do not make it clear.',
    ),
})
