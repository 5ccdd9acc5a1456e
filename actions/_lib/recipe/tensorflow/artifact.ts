import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { io } from '@tensorflow/tfjs-core'
import type { FittedRecipe } from '../../contract/artifact.ts'
import { widthOf } from '../design.ts'
import { brokenArtifact, RECIPE, readFitted, readText } from '../recipe-file.ts'
import type { Tensorflow, Tf } from './backend.ts'
import { unitsOf, type Weights } from './network.ts'

const MODEL = 'model.json'
const WEIGHTS = 'weights.bin'

const ACTIVATIONS = { binary: 'sigmoid', multiclass: 'softmax', regression: 'linear' } as const

type Artifact = { fitted: FittedRecipe; weights: Weights[] }

/**
 * Writes model.json and weights.bin, byte for byte what tfjs-node's `file://` would write for the same layers model, and recipe.json. No
 * time and no random name in them: equal trainings give equal bytes.
 */
export async function saveArtifact(
  { tf, layers }: Tensorflow,
  folder: string,
  artifact: Artifact,
): Promise<void> {
  const saved = await artifactsOf(tf, layers, artifact)
  const json = {
    modelTopology: saved.modelTopology,
    weightsManifest: [{ paths: [WEIGHTS], weights: saved.weightSpecs }],
    format: saved.format,
    generatedBy: saved.generatedBy,
    convertedBy: saved.convertedBy,
  }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, MODEL), JSON.stringify(json))
  await writeFile(join(folder, WEIGHTS), new Uint8Array(saved.weightData as ArrayBuffer))
  await writeFile(join(folder, RECIPE), `${JSON.stringify(artifact.fitted, null, 2)}\n`)
}

async function artifactsOf(
  tf: Tf,
  library: Tensorflow['layers'],
  { fitted, weights }: Artifact,
): Promise<io.ModelArtifacts> {
  const model = library.sequential({ name: 'trainyard' })
  weights.forEach(({ inputs, units }, index) => {
    const last = index === weights.length - 1
    const activation = last ? ACTIVATIONS[fitted.task] : 'relu'
    const inputShape = index === 0 ? { inputShape: [inputs] } : {}
    model.add(library.layers.dense({ name: `dense_${index + 1}`, units, activation, ...inputShape }))
    if (!last && fitted.dropout > 0)
      model.add(library.layers.dropout({ name: `dropout_${index + 1}`, rate: fitted.dropout }))
  })
  const tensors = weights.flatMap(({ inputs, units, kernel, bias }) => [
    tf.tensor2d(kernel, [inputs, units]),
    tf.tensor1d(bias),
  ])
  model.setWeights(tensors)
  const saved = Promise.withResolvers<io.ModelArtifacts>()
  await model.save(
    tf.io.withSaveHandler(async artifacts => {
      saved.resolve(artifacts)
      return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } }
    }),
  )
  for (const tensor of tensors) tensor.dispose()
  model.dispose()
  return await saved.promise
}

/** Reads an artifact back; weights that do not fit the recipe are a Problem. */
export async function loadArtifact(tf: Tf, folder: string): Promise<Artifact> {
  const fitted = await readFitted(folder)
  const json = JSON.parse(await readText(folder, MODEL)) as io.ModelJSON
  const bytes = await readFile(join(folder, WEIGHTS)).catch(cause => {
    throw brokenArtifact(folder, `${WEIGHTS} cannot be read`, cause)
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
    throw brokenArtifact(folder, `${MODEL} and ${WEIGHTS} do not fit each other`, cause)
  }
}
