import * as z from 'zod'
import { deploySchema } from './deploy-config.ts'
import { gateSchema } from './gate.ts'
import { digestSchema, durationSchema, moneySchema, sizeSchema } from './quantity.ts'
import { recipeSchema } from './recipe.ts'
import { taskSchema } from './task.ts'

/** The largest seed: with `seeds:` the last of them must still be an exact number. */
const MOST_SEED = Number.MAX_SAFE_INTEGER - 20

const scalar = z.union([z.string(), z.number(), z.boolean()])
/** The name of a model: it stands in tags and file names. */
export const modelNameSchema = z
  .string()
  .regex(
    /^[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?$/,
    'a model name of lower-case letters, digits, ".", "_" and "-"',
  )

const dataSource = z.union([z.string(), z.strictObject({ uri: z.string(), digest: digestSchema })])

const gpuSchema = z.strictObject({
  required: z.boolean().default(false),
  memory: sizeSchema.optional(),
  'price-per-hour': moneySchema.optional(),
})

const sweepSchema = z.strictObject({
  strategy: z.enum(['grid', 'random']),
  trials: z.number().int().positive().optional(),
  params: z.record(z.string(), z.array(scalar).min(1)),
  metric: z.string(),
})

const trainSchema = z
  .strictObject({
    run: z.string().optional().describe('Any command that writes the model into $TRAINYARD_OUTPUT.'),
    tensorflow: recipeSchema.optional().describe('The built-in TensorFlow.js recipe for tabular data.'),
    module: z.string().optional().describe('A TypeScript or JavaScript module that trains.'),
    output: z.string().optional().describe('What is released; by default all of $TRAINYARD_OUTPUT.'),
    params: z
      .record(z.string(), scalar)
      .default({})
      .describe('Parameters of the training; part of the fingerprint.'),
    seed: z.number().int().min(0).max(MOST_SEED).default(0),
    seeds: z
      .number()
      .int()
      .min(2)
      .max(20)
      .optional()
      .describe('Train this many times with different seeds to measure the noise of training.'),
    timeout: durationSchema.optional().describe('When the training is stopped, such as 5h.'),
    gpu: gpuSchema.optional().describe('The GPU that the training wants.'),
    sweep: sweepSchema.optional().describe('Train several parameters and keep the best.'),
  })
  .refine(
    train => [train.run, train.tensorflow, train.module].filter(how => how !== undefined).length === 1,
    {
      error: 'exactly one of `run`, `tensorflow` and `module`',
      when: ({ value }) => typeof value === 'object' && value !== null,
    },
  )

/** `origin`, `{ column, bins }` with the inner bin edges, or the pair of two columns. */
const sliceSchema = z.union([
  z.string(),
  z.strictObject({ column: z.string(), bins: z.array(z.number()).min(1) }),
  z.strictObject({ pair: z.tuple([z.string(), z.string()]) }),
])
export type Slice = z.infer<typeof sliceSchema>

const evaluateSchema = z.strictObject({
  data: z.string().optional().describe('The rows to predict, the same for champion and candidate.'),
  predict: z
    .string()
    .optional()
    .describe('A command that reads $TRAINYARD_MODEL and $TRAINYARD_DATA and writes $TRAINYARD_PREDICTIONS.'),
  id: z.string().default('id').describe('The column that names a row.'),
  labels: z
    .string()
    .optional()
    .describe('A file of labels that the predicting code does not see; the judge joins it by id.'),
  label: z.string().default('label').describe('The column of the truth.'),
  score: z
    .string()
    .default('score')
    .describe('The column of the prediction; for multiclass the prefix of one column per class.'),
  weight: z.string().optional().describe('A column of row weights.'),
  query: z.string().optional().describe('Ranking: the column that names the result list.'),
  positive: scalar
    .transform(String)
    .optional()
    .describe(
      'Binary: the label that is positive. May be left out for labels that say it: 0/1, false/true, no/yes, negative/positive, and two numbers, of which the greater is positive.',
    ),
  threshold: z
    .number()
    .min(-1e100)
    .max(1e100)
    .default(0.5)
    .describe('Binary: from this probability on, the positive class is predicted.'),
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
  slices: z
    .array(sliceSchema)
    .max(50)
    .default([])
    .describe('Groups of rows that are measured by themselves.'),
  'metric-files': z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Files with metrics that the run writes, besides or instead of predictions: JSON, YAML, CSV or TSV, relative to this file or to $TRAINYARD_OUTPUT.',
    ),
  directions: z
    .record(z.string(), z.enum(['higher', 'lower']))
    .optional()
    .describe('Whether `higher` or `lower` is better of a metric in a file whose name does not say it.'),
})

const retrainSchema = z.strictObject({
  when: z.array(z.enum(['decay', 'drift'])).min(1),
  windows: z
    .string()
    .regex(/^\d+ of \d+$/, 'a share of windows such as 2 of 5')
    .default('1 of 1'),
  cooldown: durationSchema.optional(),
  deliver: z.enum(['pull-request', 'release']).default('pull-request'),
})

const modelSchema = z.strictObject({
  task: taskSchema.describe('What the model predicts; `custom` is judged by metric files alone.'),
  inputs: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Git paths and globs that determine the model; by default its whole folder.'),
  data: z.array(dataSource).default([]).describe('Data outside git, by what pins it.'),
  fetch: z
    .string()
    .optional()
    .describe('Brings data that is not in git; runs before train, predict, evaluate and monitor.'),
  train: trainSchema.describe('How the model is made.'),
  evaluate: evaluateSchema.describe('How the model is measured.'),
  gates: z.array(gateSchema).max(1000).default([]).describe('Rules that a candidate must keep.'),
  'first-release': z
    .enum(['pass', 'fail', 'absolute-only'])
    .default('absolute-only')
    .describe('What gates against a champion say while there is none.'),
  champion: z
    .string()
    .default('latest')
    .describe('What to beat: `latest` release, or what an environment runs.'),
  release: z.strictObject({ notes: z.string().optional(), oci: z.string().optional() }).optional(),
  deploy: deploySchema.optional().describe('Which environments run the model, and in what order.'),
  monitor: z
    .strictObject({
      fetch: z.string().optional(),
      data: z.string(),
      time: z.string(),
      window: durationSchema.default(86_400),
      retrain: retrainSchema.optional(),
    })
    .optional(),
})

/** One entry of `models:`, every default filled in. */
export type ModelConfig = z.infer<typeof modelSchema>

/** trainyard.yml. */
export const configSchema = z.strictObject({
  version: z.literal(1),
  models: z.record(modelNameSchema, modelSchema).refine(models => Object.keys(models).length > 0, {
    error: 'at least one model',
  }),
})
export type Config = z.infer<typeof configSchema>
