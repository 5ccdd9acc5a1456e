import * as z from 'zod'

/** How one column of the training table enters the network. Everything fitted is fitted on training rows only. */
const featureSchema = z.discriminatedUnion('kind', [
  /** Standardised: (x − mean) / sd; nulls become the mean. */
  z.strictObject({ column: z.string(), kind: z.literal('numeric') }),
  /** One indicator per category seen at least `min-rows` times; the rest share `other`. */
  z.strictObject({
    column: z.string(),
    kind: z.literal('one-hot'),
    'min-rows': z.number().int().min(1).default(20),
  }),
  /** Smoothed mean target per category, out of fold on training rows: (Σy + s·mean) / (n + s), then standardised. */
  z.strictObject({
    column: z.string(),
    kind: z.literal('target-rate'),
    smoothing: z.number().positive().default(100),
    folds: z.number().int().min(2).max(20).default(5),
  }),
])
export type Feature = z.infer<typeof featureSchema>

/** Backends of TensorFlow.js; `auto` takes the first of tensorflow-gpu, tensorflow, wasm, cpu that works. */
export const backendSchema = z.enum(['auto', 'tensorflow-gpu', 'tensorflow', 'wasm', 'cpu'])
export type Backend = z.infer<typeof backendSchema>

/** The built-in TensorFlow.js recipe for tabular data: `train.tensorflow` in trainyard.yml. */
export const recipeSchema = z.strictObject({
  data: z.string(),
  target: z.string(),
  features: z.array(featureSchema).min(1),
  /** Rows whose `column` holds one of the last `last` distinct values (days, say) stop the training early. */
  validation: z.strictObject({ column: z.string(), last: z.number().int().min(1) }),
  layers: z.array(z.number().int().positive()).default([64, 32]),
  dropout: z.number().min(0).lt(1).default(0),
  epochs: z.number().int().positive().default(20),
  batch: z.number().int().positive().default(512),
  'learning-rate': z.number().positive().default(0.001),
  patience: z.number().int().positive().default(3),
  backend: backendSchema.default('auto'),
})
export type Recipe = z.infer<typeof recipeSchema>
