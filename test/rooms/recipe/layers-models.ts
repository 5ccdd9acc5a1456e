import type { FittedRecipe } from '../../../actions/_lib/contract/artifact.ts'
import { unitsOf, type Weights } from '../../../actions/_lib/recipe/tensorflow/network.ts'

type LayersModel = Pick<FittedRecipe, 'task' | 'layers' | 'dropout'> & { name: string; width: number }

/** Networks that tfjs-layers 4.22.0 saved and scored into test/golden/tfjs-layers. */
export const LAYERS_MODELS: readonly LayersModel[] = [
  { name: 'binary without a hidden layer', task: 'binary', layers: [], dropout: 0.2, width: 3 },
  { name: 'binary without dropout', task: 'binary', layers: [8], dropout: 0, width: 5 },
  { name: 'multiclass three deep', task: 'multiclass', layers: [16, 8, 4], dropout: 0.5, width: 2 },
  { name: 'regression two deep', task: 'regression', layers: [7, 3], dropout: 0.05, width: 4 },
]

/** An artifact with weights between −0.5 and 0.5 that follow from their position alone. */
export function artifactOf({ task, layers, dropout, width }: LayersModel): {
  fitted: FittedRecipe
  weights: Weights[]
} {
  const labels = { binary: ['no', 'yes'], multiclass: ['a', 'b', 'c'], regression: null }[task]
  const units = unitsOf({ layers, task, labels })
  const weights = units.map((count, layer): Weights => {
    const inputs = layer === 0 ? width : units[layer - 1]!
    return { inputs, units: count, kernel: spread(inputs * count), bias: spread(count) }
  })
  const columns = Array.from({ length: width }, (_, index) => `x${index}`)
  const features = columns.map(column => ({ column, kind: 'numeric' as const, mean: 0, sd: 1 }))
  const scale = task === 'regression' ? { mean: 0, sd: 1 } : null
  const schema = 'trainyard/recipe@1'
  return { fitted: { schema, task, target: 'y', labels, scale, features, layers, dropout, seed: 1 }, weights }
}

/** Six rows of inputs between −2 and 2. */
export function inputRows({ width }: LayersModel): number[][] {
  return Array.from({ length: 6 }, (_, row) => [...spread(width, row).map(value => 4 * value)])
}

function spread(count: number, shift = 0): Float32Array {
  return Float32Array.from({ length: count }, (_, index) => ((index * 7 + shift * 3 + 1) % 11) / 11 - 0.5)
}
