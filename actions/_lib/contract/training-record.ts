import * as z from 'zod'
import { type Manifest, manifestSchema } from './manifest.ts'
import { type Run, runSchema } from './run.ts'

/** The documents that tell how a champion was trained: its run.json, or the manifest of its release. */
export const trainingRecordSchema = z.discriminatedUnion('schema', [runSchema, manifestSchema])

/** How a model was trained: everything that a run.json has, or the part that a manifest keeps. */
export type TrainingRecord = Pick<Run, 'params' | 'recipe' | 'inputs' | 'command' | 'seed' | 'artifact'> & {
  backend: { used: string } | null
  environment: { image: string | null }
} & Partial<Pick<Run, 'status' | 'seconds' | 'earlier' | 'price' | 'gpu' | 'rows'>>

/** The training record in a run.json or manifest. */
export function trainingRecordOf(document: Run | Manifest): TrainingRecord {
  return document.schema === 'trainyard/run@1' ? document : ofManifest(document)
}

function ofManifest({ params, recipe, inputs, command, environment, artifact }: Manifest): TrainingRecord {
  const { backend, image, seed } = environment
  return {
    params,
    recipe,
    inputs: inputs.map(({ path, digest }) => ({ path, id: digest.replace(/^git:/, '') })),
    command,
    seed,
    artifact,
    backend: backend === null ? null : { used: backend },
    environment: { image },
  }
}
