import * as z from 'zod'
import { count, MOST } from './bounds.ts'
import { gateResultSchema } from './comparison.ts'
import { modelNameSchema } from './config.ts'
import { dataSchema, measuredMetricSchema } from './evaluation.ts'
import { verdictSchema } from './gate.ts'
import { digestSchema } from './quantity.ts'
import { recipeSchema } from './recipe.ts'
import { fileSchema } from './run.ts'
import { signatureSchema } from './signature.ts'
import { taskSchema } from './task.ts'
import { waiverSchema } from './waiver.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])
const bytes = count
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hex digits')
const version = z
  .string()
  .regex(
    /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/,
    'a version such as 1.4.0',
  )

/** GitHub rewrites every other character; a name that begins with a dot or a dash is an option or hidden. */
export const assetNameSchema = z
  .string()
  .max(255)
  .regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*$/, 'a name of letters, digits, ".", "_" and "-"')

const partSchema = z.strictObject({ asset: assetNameSchema, size: bytes, sha256 })

const released = {
  /** What the file is for. */
  role: z.enum(['artifact', 'model-card', 'evaluation', 'predictions', 'profile', 'bom']),
  /** Its name when it is whole. */
  path: assetNameSchema,
  size: bytes,
  sha256,
}

/** One file of a release: as one asset, or in parts that are joined in their order. */
export const releasedFileSchema = z.union([
  z.strictObject({ ...released, asset: assetNameSchema }),
  z.strictObject({ ...released, parts: z.array(partSchema).min(2).max(1000) }),
])
export type ReleasedFile = z.infer<typeof releasedFileSchema>

const codeSchema = z.strictObject({
  repository: z.string().nullable(),
  sha: z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id'),
  /** The workflow, run and attempt that trained, not those that published; null if it was trained in a terminal. */
  workflow: z.string().nullable(),
  run: z.int().nullable(),
  attempt: z.int().nullable(),
})

const environmentSchema = z.strictObject({
  /** The container image's digest. */
  image: z.string().nullable(),
  lockfiles: z.array(z.strictObject({ path: z.string(), digest: z.string() })),
  runtime: z.strictObject({ os: z.string(), arch: z.string(), node: z.string() }),
  backend: z.string().nullable(),
  gpu: z.strictObject({ name: z.string(), driver: z.string() }).nullable(),
  seed: z.int(),
})

const inputSchema = z.strictObject({
  path: z.string(),
  /** What is in git is code unless trainyard.yml lists it under `data:`. */
  kind: z.enum(['code', 'data']),
  /** `git:<object id>`, or the digest that pins data outside git. */
  digest: z.string(),
})

/**
 * manifest.json: what a release is, what it was made of and how it was judged. No time of publishing in it: the same release
 * built twice has the same bytes, so that a publication that was interrupted resumes.
 */
export const manifestSchema = z.strictObject({
  schema: z.literal('trainyard/manifest@1'),
  model: modelNameSchema,
  task: taskSchema,
  version,
  tag: z.string(),
  contentId: digestSchema,
  fingerprint: z.string(),
  /** Why it is this version, in words. */
  reasons: z.array(z.string()),
  trainedAt: z.iso.datetime(),
  code: codeSchema,
  /** What trained: the command, or the built-in recipe as declared. */
  command: z.string().nullable(),
  recipe: recipeSchema.nullable(),
  inputs: z.array(inputSchema),
  params: z.record(z.string(), scalar),
  environment: environmentSchema,
  /** The evaluation set that `metrics` were measured on, and how sure their intervals are. */
  dataset: dataSchema,
  confidence: z.number(),
  metrics: z.array(measuredMetricSchema).max(MOST.metrics),
  /** The champion that it was judged against; null for a first release. */
  champion: z.strictObject({ version: z.string().nullable(), digest: digestSchema.nullable() }).nullable(),
  verdict: verdictSchema,
  gates: z.array(gateResultSchema).max(MOST.gates),
  /** Failed gates that were waived. */
  waived: z.array(waiverSchema),
  signature: signatureSchema.nullable(),
  /** What the artifact holds once it is unpacked; its digest is the one that run.json and comparison.json name. */
  artifact: z.strictObject({ digest: digestSchema, bytes, files: z.array(fileSchema) }),
  /** Every asset but manifest.json and SHA256SUMS. */
  files: z.array(releasedFileSchema),
})
export type Manifest = z.infer<typeof manifestSchema>
export type ManifestInput = Manifest['inputs'][number]

/** The assets of a file in the order in which they are joined: itself, or its parts. */
export function assetsOf(file: ReleasedFile): { asset: string; size: number; sha256: string }[] {
  return 'parts' in file ? file.parts : [{ asset: file.asset, size: file.size, sha256: file.sha256 }]
}
