import type { Backend } from '../../contract/recipe.ts'

/** What the recipe uses of TensorFlow.js; the native packages offer the same and more. */
export type Tf = Awaited<ReturnType<typeof loadCore>>

/** TensorFlow.js with the backend that it really uses. */
export type Tensorflow = { tf: Tf; used: Exclude<Backend, 'auto'> }

/** tfjs-core. Each function is named, so that a bundle holds these and leaves the rest out. */
export async function loadCore() {
  return { ...(await engine()), ...(await tensors()), ...(await arithmetic()), ...(await functions()) }
}

async function engine() {
  const { backend, dispose, enableProdMode, getBackend, setBackend, tidy } = await import(
    '@tensorflow/tfjs-core'
  )
  return { backend, dispose, enableProdMode, getBackend, setBackend, tidy }
}

async function tensors() {
  const { io, scalar, tensor, tensor1d, tensor2d, variable } = await import('@tensorflow/tfjs-core')
  return { io, scalar, tensor, tensor1d, tensor2d, variable }
}

async function arithmetic() {
  const { add, div, fused, matMul, mul, neg, sub, sum, transpose } = await import('@tensorflow/tfjs-core')
  return { add, div, fused, matMul, mul, neg, sub, sum, transpose }
}

async function functions() {
  const { abs, exp, log1p, logSoftmax, relu, sigmoid, softmax } = await import('@tensorflow/tfjs-core')
  const { sqrt, square, squaredDifference, step } = await import('@tensorflow/tfjs-core')
  return { abs, exp, log1p, logSoftmax, relu, sigmoid, softmax, sqrt, square, squaredDifference, step }
}
