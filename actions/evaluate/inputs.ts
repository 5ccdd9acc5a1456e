import * as z from 'zod'
import { taskSchema } from '../_lib/contract/task.ts'
import { common, count, lines, list, number, text } from '../_lib/host/inputs.ts'

const given = number.unwrap()

/** Inputs of evaluate; those that trainyard.yml declares, too, override it. */
export const inputs = z.object({
  ...common,
  candidate: text,
  champion: text,
  predictions: text,
  'champion-predictions': text,
  'seed-predictions': text,
  metrics: text,
  'champion-metrics': text,
  labels: text,
  task: taskSchema.optional(),
  'id-column': text,
  'label-column': text,
  'score-column': text,
  'weight-column': text,
  'cluster-column': text,
  'query-column': text,
  slice: list,
  'positive-label': text,
  threshold: given.pipe(z.number().min(-1e100).max(1e100)).optional(),
  confidence: given.pipe(z.number().gt(0.5).lt(1)).optional(),
  seed: count({ min: 0 }),
  resamples: count({ min: 100, max: 100_000 }),
  run: text,
  'champion-run': text,
  'champion-version': text,
  'champion-evaluation': text,
  'champion-missing': text,
  waive: list,
  'waived-by': text,
  env: list,
  secrets: lines,
})
export type EvaluateInputs = z.output<typeof inputs>
