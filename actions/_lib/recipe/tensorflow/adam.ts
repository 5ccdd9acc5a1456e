import type { Tensor, Variable } from '@tensorflow/tfjs-core'
import type { Tf } from './library.ts'

const FIRST_DECAY = 0.9
const SECOND_DECAY = 0.999
const EPSILON = 1e-7

/** Parameters with Adam's two moments; `step` counts the updates made. Nothing else is needed to resume bit for bit. */
export type Adam = { parameters: Variable[]; first: Variable[]; second: Variable[]; step: number }

/** One update in place: Adam (Kingma & Ba 2015) with both corrections folded into the rate, as its section 2 ends. */
export function adamStep(
  tf: Tf,
  adam: Adam,
  { gradients, rate }: { gradients: readonly Tensor[]; rate: number },
): void {
  adam.step += 1
  const corrected = (rate * Math.sqrt(1 - SECOND_DECAY ** adam.step)) / (1 - FIRST_DECAY ** adam.step)
  gradients.forEach((gradient, index) => {
    const first = adam.first[index]!
    const second = adam.second[index]!
    const parameter = adam.parameters[index]!
    first.assign(tf.add(tf.mul(first, FIRST_DECAY), tf.mul(gradient, 1 - FIRST_DECAY)))
    second.assign(tf.add(tf.mul(second, SECOND_DECAY), tf.mul(tf.square(gradient), 1 - SECOND_DECAY)))
    const move = tf.div(tf.mul(first, corrected), tf.add(tf.sqrt(second), EPSILON))
    parameter.assign(tf.sub(parameter, move))
  })
}
