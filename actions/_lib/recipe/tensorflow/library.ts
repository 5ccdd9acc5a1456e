import type { Backend } from '../../contract/recipe.ts'

/** The functions of tfjs-core; the native packages offer the same. */
export type Tf = typeof import('@tensorflow/tfjs-core')

/** TensorFlow.js with the backend that it really uses. */
export type Tensorflow = { tf: Tf; used: Exclude<Backend, 'auto'> }
