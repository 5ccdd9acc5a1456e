import * as z from 'zod'
import { durationSchema, moneySchema, scalarSchema, sizeSchema } from './quantity.ts'
import { recipeSchema } from './recipe.ts'

/** The largest seed: with `seeds:`, the last one must still be an exact number. */
const MOST_SEED = Number.MAX_SAFE_INTEGER - 20

const gpuSchema = z.strictObject({
  required: z.boolean().default(false),
  memory: sizeSchema.optional(),
  'price-per-hour': moneySchema.optional(),
})

const sweepSchema = z.strictObject({
  strategy: z.enum(['grid', 'random']),
  trials: z.number().int().positive().optional(),
  params: z.record(z.string(), z.array(scalarSchema).min(1)),
  metric: z.string(),
})

/** `train:` in trainyard.yml. */
export const trainSchema = z
  .strictObject({
    run: z.string().optional().describe('A command that writes the model into $TRAINYARD_OUTPUT.'),
    tensorflow: recipeSchema.optional().describe('The built-in TensorFlow.js recipe for tabular data.'),
    module: z.string().optional().describe('A TypeScript or JavaScript module that trains.'),
    output: z
      .string()
      .optional()
      .describe('The file or folder to release; by default all of $TRAINYARD_OUTPUT.'),
    params: z
      .record(z.string(), scalarSchema)
      .default({})
      .describe('Training parameters; part of the fingerprint.'),
    seed: z.number().int().min(0).max(MOST_SEED).default(0),
    seeds: z
      .number()
      .int()
      .min(2)
      .max(20)
      .optional()
      .describe('Number of trainings with different seeds, to measure training noise.'),
    timeout: durationSchema.optional().describe('Time limit of the training, such as 5h.'),
    gpu: gpuSchema.optional().describe('The GPU that the training needs.'),
    sweep: sweepSchema.optional().describe('Train with several parameters and keep the best model.'),
  })
  .refine(
    train => [train.run, train.tensorflow, train.module].filter(how => how !== undefined).length === 1,
    {
      error: 'exactly one of `run`, `tensorflow` and `module`',
      when: ({ value }) => typeof value === 'object' && value !== null,
    },
  )
