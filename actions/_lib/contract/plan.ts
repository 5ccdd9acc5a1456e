import * as z from 'zod'
import { digestSchema } from './quantity.ts'
import { waiverSchema } from './waiver.ts'

/** A git object id. */
const idSchema = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'a git object id')

const reuseSchema = z.strictObject({
  run: z.int(),
  /** The commit that it trained; of a pull request its head. */
  commit: idSchema,
  artifact: z.strictObject({ id: z.int(), name: z.string(), digest: digestSchema }),
})

const plannedSchema = z.strictObject({
  model: z.string(),
  /** Content address of all that determines the model at `ref`. */
  fingerprint: z.string(),
  train: z.boolean(),
  /** What changed and why it is trained or not, in words. */
  reasons: z.array(z.string()),
  /** The run that is reused instead of training; why, or why none is. */
  reuse: reuseSchema.nullable(),
  reuseReasons: z.array(z.string()),
  champion: z.strictObject({ version: z.string(), tag: z.string(), sha: idSchema }).nullable(),
  /** The commit whose trainyard.yml says how to evaluate and which gates to keep. */
  judge: z.strictObject({
    ref: idSchema,
    why: z.string(),
    both: z.boolean(),
    /** It is the default branch's, so that its `fetch` may see the secret `labels`. */
    labels: z.boolean(),
  }),
  waivers: z.array(waiverSchema),
  /** What the change does to evaluation and gates, in words. */
  definition: z.array(z.string()),
})

/** plan.json: which models are trained or reused, and who judges them by what. */
export const planSchema = z.strictObject({
  schema: z.literal('trainyard/plan@1'),
  mode: z.enum(['pull-request', 'release']),
  /** The commit that the fingerprints are of; of a pull request its merge commit. */
  ref: idSchema,
  /** The commit that check and comment belong to. */
  head: idSchema,
  /** What it is compared with. */
  base: idSchema.nullable(),
  pullRequest: z.int().nullable(),
  fork: z.boolean(),
  /** Of the pull request: those that raise the version of its release, `release:major`. */
  labels: z.array(z.string()),
  /** Why nothing is trained although it could be; null if nothing was skipped. */
  skip: z.string().nullable(),
  /** Models that changed and are not judged now, for the reason in `skip`. */
  unjudged: z.array(z.string()).default([]),
  /** What the name of the job that trains ends with, so that a later plan knows which commit that was. */
  proof: z.string().default(''),
  notes: z.array(z.string()),
  models: z.array(plannedSchema),
})
export type Plan = z.infer<typeof planSchema>
export type PlannedModel = Plan['models'][number]
export type ReusedRun = z.infer<typeof reuseSchema>
