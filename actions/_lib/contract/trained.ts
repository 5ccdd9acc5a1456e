import * as z from 'zod'
import { type Manifest, manifestSchema } from './manifest.ts'
import { type Run, runSchema } from './run.ts'

/** What says how a champion was trained: its run.json, or the manifest of its release. */
export const trainedSchema = z.discriminatedUnion('schema', [runSchema, manifestSchema])

/** What is known of a training: all of it from a run.json, from a release's manifest what it keeps. */
export type Trained = Pick<Run, 'params' | 'recipe' | 'inputs' | 'command' | 'seed' | 'artifact'> & {
  backend: { used: string } | null
  environment: { image: string | null }
} & Partial<Pick<Run, 'status' | 'seconds' | 'earlier' | 'price' | 'gpu' | 'rows'>>

export function trainedOf(document: Run | Manifest): Trained {
  return document.schema === 'trainyard/run@1' ? document : ofManifest(document)
}

function ofManifest({ params, recipe, inputs, command, environment, artifact }: Manifest): Trained {
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
