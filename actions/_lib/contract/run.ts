import * as z from 'zod'
import { count, shownNumber } from './bounds.ts'
import { digestSchema } from './quantity.ts'
import { backendSchema, recipeSchema } from './recipe.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])

/** A file of a folder, by its path with forward slashes. */
export const fileSchema = z.strictObject({ path: z.string(), bytes: count, digest: digestSchema })
export type FileEntry = z.infer<typeof fileSchema>

/** Sampled once a second: shares 0 to 1, memory in bytes, power in watts of one board, energy of all boards. */
const gpuUseSchema = z.strictObject({
  name: z.string(),
  driver: z.string(),
  memoryBytes: shownNumber.nullable(),
  utilisation: z.strictObject({ mean: shownNumber, peak: shownNumber }).nullable(),
  memoryUsedBytes: z.strictObject({ mean: shownNumber, peak: shownNumber }).nullable(),
  powerWatts: z.strictObject({ mean: shownNumber, peak: shownNumber }).nullable(),
  energyWattHours: shownNumber.nullable().optional(),
})

/** The workflow run that trained: path of the workflow file, number of the run, attempt. */
const workflowRunSchema = z.strictObject({
  workflow: z.string().regex(/^\P{Cc}{1,300}$/u, 'the path of a workflow file'),
  run: z.int().positive(),
  attempt: z.int().positive(),
})

/** run.json: one training of one fingerprint. What was declared is in the fingerprint; the rest was observed. */
export const runSchema = z.strictObject({
  schema: z.literal('trainyard/run@1'),
  model: z.string(),
  fingerprint: z.string(),
  status: z.enum(['complete', 'incomplete']),
  code: z.strictObject({ repository: z.string().nullable(), sha: z.string().nullable(), dirty: z.boolean() }),
  /** Declared inputs: git object ids by path, data digests by path or URI. */
  inputs: z.array(z.strictObject({ path: z.string(), id: z.string() })),
  command: z.string().nullable(),
  params: z.record(z.string(), scalar),
  /** The built-in recipe as declared, if it trained. */
  recipe: recipeSchema.nullable().optional(),
  seed: z.int(),
  backend: z.strictObject({ requested: backendSchema, used: z.string() }).nullable(),
  gpu: gpuUseSchema.nullable(),
  environment: z.strictObject({
    os: z.string(),
    arch: z.string(),
    cpus: count,
    node: z.string(),
    image: z.string().nullable(),
  }),
  /** As the runner named it; null or absent where the training ran in a terminal. */
  trainedBy: workflowRunSchema.nullable().optional(),
  startedAt: z.iso.datetime(),
  seconds: shownNumber.min(0),
  /** Attempts before this one that were stopped, and the seconds that they took; the price is of all. */
  earlier: z.strictObject({ attempts: count, seconds: shownNumber.min(0) }).optional(),
  price: z.strictObject({ amount: shownNumber, currency: z.string() }).nullable(),
  rows: z.strictObject({ train: count, validation: count }).nullable(),
  /** One entry per epoch or step: learning curves. */
  history: z.array(z.record(z.string(), shownNumber.nullable())),
  /** Declared metric files that this run wrote, below `metrics/`. */
  metrics: z.array(fileSchema).optional(),
  artifact: z.strictObject({ digest: digestSchema, bytes: count, files: z.array(fileSchema) }),
})
export type Run = z.infer<typeof runSchema>
