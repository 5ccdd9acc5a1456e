import type { Tensor2D } from '@tensorflow/tfjs-core'
import type { FittedRecipe } from '../../contract/artifact.ts'
import { randomStream, shuffled } from '../random.ts'
import type { Split } from '../split.ts'
import { type Adam, adamStep } from './adam.ts'
import { dropoutMask, type Examples, eachBatch } from './batch.ts'
import type { Tf } from './library.ts'
import { backward, type Dense, forward, lossSum, outputsFromLogits } from './network.ts'

const VALIDATION_BATCH = 4096

export type EpochSettings = {
  task: FittedRecipe['task']
  /** Units of every layer, the output last. */
  units: readonly number[]
  dropout: number
  batch: number
  learningRate: number
  seed: number
}

type EpochInput = Examples & { tf: Tf; split: Split; settings: EpochSettings }

/** One pass over the training rows in a random order of its own; returns the mean loss during the pass. */
export function trainEpoch(
  { tf, split, settings, ...examples }: EpochInput,
  adam: Adam,
  epoch: number,
): number {
  const { batch: size, task, seed, dropout, units, learningRate: rate } = settings
  const rows = shuffled(split.training, randomStream(seed, `order ${epoch}`))
  const random = randomStream(seed, `dropout ${epoch}`)
  const total = tf.tidy(() => tf.variable(tf.scalar(0)))
  eachBatch(tf, { ...examples, rows, size }, ({ input, wanted, count }) => {
    const hidden = dropout > 0 ? units.slice(0, -1) : []
    const masks = hidden.map(unit => dropoutMask(tf, [count, unit], { rate: dropout, random }))
    const layers = layersOf(adam)
    const activations = forward(tf, layers, { input, masks })
    const logits = activations.at(-1)!
    const error = tf.sub(outputsFromLogits(tf, logits, task), wanted)
    const slope = tf.mul(error, (task === 'regression' ? 2 : 1) / count) as Tensor2D
    total.assign(tf.add(total, lossSum(tf, { logits, wanted, task })))
    adamStep(tf, adam, { gradients: backward(tf, layers, { activations, slope, masks }).flat(), rate })
  })
  const [sum = Number.NaN] = total.dataSync()
  total.dispose()
  return sum / rows.length
}

/** Mean loss over the validation rows, without dropout. */
export function validationLossOf({ tf, split, settings, ...examples }: EpochInput, adam: Adam): number {
  const rows = split.validation
  const { task } = settings
  let sum = 0
  eachBatch(tf, { ...examples, rows, size: Math.min(VALIDATION_BATCH, rows.length) }, ({ input, wanted }) => {
    const logits = forward(tf, layersOf(adam), { input }).at(-1)!
    sum += lossSum(tf, { logits, wanted, task }).dataSync()[0]!
  })
  return sum / rows.length
}

function layersOf({ parameters }: Adam): Dense[] {
  return parameters.flatMap((kernel, index) =>
    index % 2 === 0 ? [{ kernel, bias: parameters[index + 1] } as unknown as Dense] : [],
  )
}
