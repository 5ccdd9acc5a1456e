import * as z from 'zod'
import { gateSchema } from './gate.ts'
import { digestSchema, durationSchema, moneySchema, sizeSchema } from './quantity.ts'
import { recipeSchema } from './recipe.ts'
import { taskSchema } from './task.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])
const modelName = z
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
    run: z.string().optional(),
    tensorflow: recipeSchema.optional(),
    module: z.string().optional(),
    output: z.string().optional(),
    params: z.record(z.string(), scalar).default({}),
    seed: z.number().int().min(0).default(0),
    seeds: z.number().int().min(2).max(20).optional(),
    timeout: durationSchema.optional(),
    gpu: gpuSchema.optional(),
    sweep: sweepSchema.optional(),
  })
  .refine(
    train => [train.run, train.tensorflow, train.module].filter(how => how !== undefined).length === 1,
    {
      error: 'exactly one of `run`, `tensorflow` and `module`',
      when: ({ value }) => typeof value === 'object' && value !== null,
    },
  )

/** `origin`, `{ column, bins }` with the inner bin edges, or the pair of two columns. */
export const sliceSchema = z.union([
  z.string(),
  z.strictObject({ column: z.string(), bins: z.array(z.number()).min(1) }),
  z.strictObject({ pair: z.tuple([z.string(), z.string()]) }),
])
export type Slice = z.infer<typeof sliceSchema>

const evaluateSchema = z.strictObject({
  data: z.string().optional(),
  predict: z.string().optional(),
  id: z.string().default('id'),
  labels: z.string().optional(),
  label: z.string().default('label'),
  score: z.string().default('score'),
  weight: z.string().optional(),
  query: z.string().optional(),
  positive: scalar.transform(String).optional(),
  threshold: z.number().default(0.5),
  confidence: z.number().gt(0.5).lt(1).default(0.95),
  seed: z.number().int().min(0).default(0),
  resamples: z.number().int().min(100).max(100_000).default(2000),
  cluster: z.string().optional(),
  slices: z.array(sliceSchema).default([]),
  'metric-files': z.array(z.string()).default([]),
})

const editSchema = z.strictObject({
  file: z.string(),
  resource: z.string().optional(),
  path: z.string(),
  value: z.string(),
})

const checkSchema = z.union([
  z.strictObject({
    prometheus: z.url(),
    query: z.string(),
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  z.strictObject({ http: z.url(), status: z.number().int().default(200) }),
  z.strictObject({ 'check-run': z.string() }),
])

const environmentSchema = z.strictObject({
  merge: z.enum(['auto', 'manual']).default('manual'),
  after: z.string().optional(),
  soak: durationSchema.optional(),
  checks: z.array(checkSchema).default([]),
  canary: z.array(z.number().int().min(1).max(99)).default([]),
  freeze: z
    .array(z.strictObject({ cron: z.string(), for: durationSchema, timezone: z.string().default('UTC') }))
    .default([]),
  set: z.array(editSchema).min(1),
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
  task: taskSchema,
  inputs: z.array(z.string()).min(1).optional(),
  data: z.array(dataSource).default([]),
  fetch: z.string().optional(),
  train: trainSchema,
  evaluate: evaluateSchema,
  gates: z.array(gateSchema).default([]),
  'first-release': z.enum(['pass', 'fail', 'absolute-only']).default('absolute-only'),
  champion: z.string().default('latest'),
  release: z.strictObject({ notes: z.string().optional(), oci: z.string().optional() }).optional(),
  deploy: z
    .strictObject({
      repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'a repository such as acme/environments'),
      environments: z.record(z.string(), environmentSchema),
    })
    .optional(),
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
  models: z.record(modelName, modelSchema).refine(models => Object.keys(models).length > 0, {
    error: 'at least one model',
  }),
})
export type Config = z.infer<typeof configSchema>
