import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { io } from '@tensorflow/tfjs-core'
import type { FittedRecipe } from '../../contract/artifact.ts'
import { widthOf } from '../design.ts'
import { brokenArtifact, RECIPE, readFitted, readText } from '../recipe-file.ts'
import { layersModel, WEIGHTS_FILE, weightBytes } from './layers-model.ts'
import type { Tf } from './library.ts'
import { unitsOf, type Weights } from './network.ts'

const MODEL = 'model.json'

type Artifact = { fitted: FittedRecipe; weights: Weights[] }

/**
 * Writes model.json and weights.bin, byte for byte what tfjs-node's `file://` writes for the same layers model, and recipe.json. They hold
 * neither a time nor a random name: equal trainings give equal bytes.
 */
export async function saveArtifact(folder: string, { fitted, weights }: Artifact): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, MODEL), layersModel({ fitted, weights }))
  await writeFile(join(folder, WEIGHTS_FILE), weightBytes(weights))
  await writeFile(join(folder, RECIPE), `${JSON.stringify(fitted, null, 2)}\n`)
}

/** Reads an artifact back; weights that do not fit the recipe are a Problem. */
export async function loadArtifact(tf: Tf, folder: string): Promise<Artifact> {
  const fitted = await readFitted(folder)
  const json = JSON.parse(await readText(folder, MODEL)) as io.ModelJSON
  const bytes = await readFile(join(folder, WEIGHTS_FILE)).catch(cause => {
    throw brokenArtifact(folder, `${WEIGHTS_FILE} cannot be read`, cause)
  })
  const named = decoded(tf, folder, { json, bytes })
  const units = unitsOf(fitted)
  const width = widthOf(fitted.features)
  const weights = units.map((count, index): Weights => {
    const inputs = index === 0 ? width : units[index - 1]!
    const kernel = named[`dense_${index + 1}/kernel`]
    const bias = named[`dense_${index + 1}/bias`]
    if (kernel?.length !== inputs * count || bias?.length !== count) {
      throw brokenArtifact(
        folder,
        `layer ${index + 1} of ${MODEL} is not ${inputs} × ${count} as ${RECIPE} wants it`,
      )
    }
    return { inputs, units: count, kernel, bias }
  })
  return { fitted, weights }
}

function decoded(
  tf: Tf,
  folder: string,
  { json, bytes }: { json: io.ModelJSON; bytes: Buffer },
): Record<string, Float32Array> {
  try {
    const specs = json.weightsManifest.flatMap(group => group.weights)
    const tensors = tf.io.decodeWeights(new Uint8Array(bytes).buffer, specs)
    const numbers = Object.entries(tensors).map(([name, tensor]) => {
      const values = Float32Array.from(tensor.dataSync())
      tensor.dispose()
      return [name, values] as const
    })
    return Object.fromEntries(numbers)
  } catch (cause) {
    throw brokenArtifact(folder, `${MODEL} and ${WEIGHTS_FILE} do not fit each other`, cause)
  }
}
