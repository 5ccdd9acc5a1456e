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
  /** What changed, and why the model is trained or not; sentences. */
  reasons: z.array(z.string()),
  /** The run that is reused instead of training; `reuseReasons`: why, or why none is. */
  reuse: reuseSchema.nullable(),
  reuseReasons: z.array(z.string()),
  champion: z.strictObject({ version: z.string(), tag: z.string(), sha: idSchema }).nullable(),
  /** The commit whose trainyard.yml declares evaluation and gates. */
  evaluate: z.strictObject({
    ref: idSchema,
    why: z.string(),
    both: z.boolean(),
    /** It is on the default branch, so that its `fetch` may see the secret `evaluation-secrets`. */
    secrets: z.boolean(),
  }),
  waivers: z.array(waiverSchema),
  /** What the change does to evaluation and gates; sentences. */
  definition: z.array(z.string()),
})

/** plan.json: which models are trained or reused, their champions, and whose evaluation and gates apply. */
export const planSchema = z.strictObject({
  schema: z.literal('trainyard/plan@1'),
  mode: z.enum(['pull-request', 'release']),
  /** The commit that the fingerprints are of; of a pull request its merge commit. */
  ref: idSchema,
  /** The commit that check and comment belong to. */
  head: idSchema,
  /** The commit that `ref` is compared with. */
  base: idSchema.nullable(),
  pullRequest: z.int().nullable(),
  fork: z.boolean(),
  /** Labels of the pull request that raise the version of its release, such as `release:major`. */
  releaseLabels: z.array(z.string()),
  /** Why nothing is trained; null where models are trained, or none changed. */
  skip: z.string().nullable(),
  /** Models that changed and are not evaluated now, for the reason in `skip`. */
  heldBack: z.array(z.string()).default([]),
  /** Suffix of the training job's name, from which a later plan reads the commit that was trained. */
  proof: z.string().default(''),
  notes: z.array(z.string()),
  models: z.array(plannedSchema),
})
export type Plan = z.infer<typeof planSchema>
export type PlannedModel = Plan['models'][number]
export type ReusedRun = z.infer<typeof reuseSchema>
