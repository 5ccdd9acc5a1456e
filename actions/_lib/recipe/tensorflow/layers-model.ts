import type { FittedRecipe } from '../../contract/artifact.ts'
import type { Weights } from './network.ts'

/** The name that a model.json gives its file of weights. */
export const WEIGHTS_FILE = 'weights.bin'

/** The version of tfjs-layers whose file format this is. */
const VERSION = '4.22.0'

const ACTIVATIONS = { binary: 'sigmoid', multiclass: 'softmax', regression: 'linear' } as const

/** What tfjs-layers writes of every dense layer, between its activation and its name. */
const DENSE_DEFAULTS = {
  use_bias: true,
  kernel_initializer: {
    class_name: 'VarianceScaling',
    config: { scale: 1, mode: 'fan_avg', distribution: 'normal', seed: null },
  },
  bias_initializer: { class_name: 'Zeros', config: {} },
  kernel_regularizer: null,
  bias_regularizer: null,
  activity_regularizer: null,
  kernel_constraint: null,
  bias_constraint: null,
}

type Network = { fitted: Pick<FittedRecipe, 'task' | 'dropout'>; weights: readonly Weights[] }
type Layer = { class_name: 'Dense' | 'Dropout'; config: object }

/**
 * A model.json of TensorFlow.js (format `layers-model`), byte for byte what `LayersModel.save` of tfjs-layers writes for a sequential model
 * of dense layers with dropout between them; the order of the keys is part of it.
 */
export function layersModel({ fitted, weights }: Network): string {
  const layers = weights.flatMap((_, index) => layersAt(index, { fitted, weights }))
  return JSON.stringify({
    modelTopology: {
      class_name: 'Sequential',
      config: { name: 'trainyard', layers },
      keras_version: `tfjs-layers ${VERSION}`,
      backend: 'tensor_flow.js',
    },
    weightsManifest: [{ paths: [WEIGHTS_FILE], weights: weights.flatMap(weightSpecs) }],
    format: 'layers-model',
    generatedBy: `TensorFlow.js tfjs-layers v${VERSION}`,
    convertedBy: null,
  })
}

/** The numbers of a weights.bin: kernel, then bias, layer by layer, as 32-bit floats. */
export function weightBytes(weights: readonly Weights[]): Buffer {
  const numbers = weights.flatMap(({ kernel, bias }) => [kernel, bias])
  return Buffer.concat(numbers.map(each => Buffer.from(each.buffer, each.byteOffset, each.byteLength)))
}

/** A dense layer, and behind it, unless it is the last, its dropout. */
function layersAt(index: number, { fitted, weights }: Network): Layer[] {
  const { inputs, units } = weights[index]!
  const isLast = index === weights.length - 1
  const activation = isLast ? ACTIVATIONS[fitted.task] : 'relu'
  const input = index === 0 ? { batch_input_shape: [null, inputs], dtype: 'float32' } : {}
  const name = `dense_${index + 1}`
  const dense: Layer = {
    class_name: 'Dense',
    config: { units, activation, ...DENSE_DEFAULTS, name, trainable: true, ...input },
  }
  return isLast || fitted.dropout === 0 ? [dense] : [dense, dropoutLayer(index, fitted.dropout)]
}

function dropoutLayer(index: number, rate: number): Layer {
  const config = { rate, noise_shape: null, seed: null, name: `dropout_${index + 1}`, trainable: true }
  return { class_name: 'Dropout', config }
}

function weightSpecs({ inputs, units }: Weights, index: number): object[] {
  const name = `dense_${index + 1}`
  return [
    { name: `${name}/kernel`, shape: [inputs, units], dtype: 'float32' },
    { name: `${name}/bias`, shape: [units], dtype: 'float32' },
  ]
}
