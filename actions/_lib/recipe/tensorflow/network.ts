import type { Tensor, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core'
import type { FittedRecipe } from '../../contract/artifact.ts'
import type { Tf } from './library.ts'

/** One dense layer's numbers: kernel `inputs` × `units` row-major, and a bias a unit. */
export type Weights = { inputs: number; units: number; kernel: Float32Array; bias: Float32Array }

/** A dense layer on the backend. */
export type Dense = { kernel: Tensor2D; bias: Tensor1D }

/** Numbers of units of every layer, the network's output last: 1, or one per class from three classes on. */
export function unitsOf({
  layers,
  task,
  labels,
}: Pick<FittedRecipe, 'layers' | 'task' | 'labels'>): number[] {
  return [...layers, task === 'multiclass' ? labels!.length : 1]
}

/** Glorot's uniform initialisation (Glorot & Bengio 2010), biases zero. */
export function initialWeights(width: number, units: readonly number[], random: () => number): Weights[] {
  return units.map((count, layer) => {
    const inputs = layer === 0 ? width : units[layer - 1]!
    const limit = Math.sqrt(6 / (inputs + count))
    const kernel = Float32Array.from({ length: inputs * count }, () => (2 * random() - 1) * limit)
    return { inputs, units: count, kernel, bias: new Float32Array(count) }
  })
}

/**
 * Activations of every layer, input first, logits last: ReLU in between. `masks` are dropout's, one per hidden layer, applied
 * to its activation.
 */
export function forward(tf: Tf, layers: readonly Dense[], { input, masks }: Forward): Tensor2D[] {
  const activations = [input]
  layers.forEach(({ kernel, bias }, index) => {
    const activation = index < layers.length - 1 ? 'relu' : 'linear'
    const output = tf.fused.matMul({ a: activations.at(-1)!, b: kernel, bias, activation }) as Tensor2D
    const mask = masks?.[index]
    activations.push(mask === undefined ? output : tf.mul(output, mask))
  })
  return activations
}

type Forward = { input: Tensor2D; masks?: readonly Tensor2D[] }

/** Probabilities from logits (sigmoid or softmax), or the numbers themselves in regression. */
export function outputsFromLogits(tf: Tf, logits: Tensor2D, task: FittedRecipe['task']): Tensor2D {
  switch (task) {
    case 'binary':
      return tf.sigmoid(logits)
    case 'multiclass':
      return tf.softmax(logits)
    case 'regression':
      return logits
  }
}

/**
 * Gradients of the mean loss, kernel and bias by layer, given its gradient at the logits. They are computed by hand: the tape of TensorFlow.js
 * needs all its gradients registered, and uses transposes that WebAssembly multiplies at half the speed.
 */
export function backward(
  tf: Tf,
  layers: readonly Dense[],
  { activations, slope, masks }: Backward,
): Tensor[][] {
  const gradients: Tensor[][] = []
  let delta = slope
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    const input = activations[layer]!
    gradients.unshift([tf.matMul(tf.transpose(input), delta), tf.sum(delta, 0)])
    if (layer === 0) break
    const through = tf.mul(tf.matMul(delta, tf.transpose(layers[layer]!.kernel)), tf.step(input)) as Tensor2D
    const mask = masks?.[layer - 1]
    delta = mask === undefined ? through : tf.mul(through, mask)
  }
  return gradients
}

type Backward = { activations: readonly Tensor2D[]; slope: Tensor2D; masks?: readonly Tensor2D[] }

/** Sum of the rows' losses: log loss and cross-entropy from logits (stable for large ones), or squared error. */
export function lossSum(tf: Tf, { logits, wanted, task }: Loss): Tensor {
  switch (task) {
    case 'binary': {
      const softplus = tf.log1p(tf.exp(tf.neg(tf.abs(logits))))
      return tf.sum(tf.add(tf.sub(tf.relu(logits), tf.mul(logits, wanted)), softplus))
    }
    case 'multiclass':
      return tf.neg(tf.sum(tf.mul(tf.logSoftmax(logits), wanted)))
    case 'regression':
      return tf.sum(tf.squaredDifference(logits, wanted))
  }
}

type Loss = { logits: Tensor2D; wanted: Tensor2D; task: FittedRecipe['task'] }
