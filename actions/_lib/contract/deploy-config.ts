import * as z from 'zod'
import { durationSchema } from './quantity.ts'

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
  merge: z
    .enum(['auto', 'manual'])
    .default('manual')
    .describe('Whether the deploy pull request is merged automatically.'),
  after: z.string().optional().describe('The environment in which a version must have been healthy before.'),
  soak: durationSchema.optional().describe('How long it must have been healthy there, such as 24h.'),
  checks: z.array(checkSchema).default([]).describe('Checks that a healthy version passes.'),
  canary: z
    .array(z.number().int().min(1).max(99))
    .default([])
    .describe('Shares of traffic in percent, in ascending order.'),
  freeze: z
    .array(z.strictObject({ cron: z.string(), for: durationSchema, timezone: z.string().default('UTC') }))
    .default([]),
  set: z.array(editSchema).min(1).describe('The values to change in the environment repository.'),
})

/** `deploy:` in trainyard.yml: the environment repository and what a deployment changes in it. */
export const deploySchema = z.strictObject({
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'a repository such as acme/environments'),
  environments: z.record(z.string(), environmentSchema),
})
