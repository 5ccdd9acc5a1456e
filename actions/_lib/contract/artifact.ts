import * as z from 'zod'

const scale = z.strictObject({ mean: z.number(), sd: z.number().positive() })

/** A feature with everything that was fitted on training rows; categories are sorted. */
const fittedFeatureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ column: z.string(), kind: z.literal('numeric'), ...scale.shape }),
  z.strictObject({
    column: z.string(),
    kind: z.literal('one-hot'),
    categories: z.array(z.string()),
    /** Rare and empty values share one more indicator; false if training rows had none, then they are all zero. */
    other: z.boolean(),
  }),
  z.strictObject({
    column: z.string(),
    kind: z.literal('target-rate'),
    categories: z.array(z.string()),
    /** One entry per output (a class, the positive class, or the number): rates by category, and for an unknown one. */
    outputs: z
      .array(z.strictObject({ rates: z.array(z.number()), unknown: z.number(), ...scale.shape }))
      .min(1),
  }),
])
export type FittedFeature = z.infer<typeof fittedFeatureSchema>

/** recipe.json beside model.json and weights.bin: what the built-in recipe fitted, enough to predict. No times in it. */
export const fittedRecipeSchema = z.strictObject({
  schema: z.literal('trainyard/recipe@1'),
  task: z.enum(['binary', 'multiclass', 'regression']),
  target: z.string(),
  /** Binary: [negative, positive]; null in regression. */
  labels: z.array(z.string()).min(2).nullable(),
  /** Regression: the network speaks of (y − mean) / sd. */
  scale: scale.nullable(),
  features: z.array(fittedFeatureSchema).min(1),
  layers: z.array(z.int().positive()),
  dropout: z.number(),
  seed: z.int(),
})
export type FittedRecipe = z.infer<typeof fittedRecipeSchema>
