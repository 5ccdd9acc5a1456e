import * as z from 'zod'
import { deploySchema } from './deploy-config.ts'
import { evaluateSchema } from './evaluate-config.ts'
import { gateSchema } from './gate.ts'
import { digestSchema, durationSchema } from './quantity.ts'
import { taskSchema } from './task.ts'
import { trainSchema } from './train-config.ts'

/** The name of a model, which tags and file names contain. */
export const modelNameSchema = z
  .string()
  .regex(
    /^[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?$/,
    'a model name of lower-case letters, digits, ".", "_" and "-"',
  )

const dataSource = z.union([z.string(), z.strictObject({ uri: z.string(), digest: digestSchema })])

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
  task: taskSchema.describe('What the model predicts; `custom` is evaluated from metric files only.'),
  inputs: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Git paths and globs that determine the model; by default its whole folder.'),
  data: z
    .array(dataSource)
    .default([])
    .describe(
      'Data outside git that determines the model: a pin file such as flights.parquet.dvc, or a uri with its digest.',
    ),
  fetch: z
    .string()
    .optional()
    .describe(
      'A command that fetches data that is not in git; runs before train, predict, evaluate and monitor.',
    ),
  train: trainSchema.describe('How the model is trained.'),
  evaluate: evaluateSchema.describe('How the model is evaluated.'),
  gates: z.array(gateSchema).max(1000).default([]).describe('Rules that a candidate must pass.'),
  'first-release': z
    .enum(['pass', 'fail', 'absolute-only'])
    .default('absolute-only')
    .describe('The result of gates against a champion while there is none.'),
  champion: z
    .string()
    .default('latest')
    .describe('The version to compare with: the `latest` release, or the one that an environment runs.'),
  release: z.strictObject({ notes: z.string().optional(), oci: z.string().optional() }).optional(),
  deploy: deploySchema.optional().describe('The environments that run the model, in order.'),
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
