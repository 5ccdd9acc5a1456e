import type { Tensor2D, Variable } from '@tensorflow/tfjs-core'
import type { FittedRecipe } from '../contract/artifact.ts'
import { Problem } from '../contract/problem.ts'
import type { Epoch, Progress } from './checkpoint.ts'
import { type Design, gather } from './design.ts'
import { randomOf, shuffled } from './random.ts'
import type { Split } from './split.ts'
import type { Tf } from './tensorflow.ts'
import { type Adam, adamStep } from './tensorflow-adam.ts'
import {
  backward,
  type Dense,
  forward,
  initialWeights,
  linked,
  lossSum,
  type Weights,
} from './tensorflow-network.ts'

const VALIDATION_BATCH = 4096

export type FitSettings = {
  task: FittedRecipe['task']
  /** Units of every layer, the output last. */
  units: readonly number[]
  dropout: number
  epochs: number
  batch: number
  learningRate: number
  /** Epochs without a better validation loss before the training stops. */
  patience: number
  seed: number
}

type Given = {
  tf: Tf
  design: Design
  /** What the outputs should be: one array over all rows per output. */
  targets: readonly Float32Array[]
  split: Split
  settings: FitSettings
  /** Goes on from here. */
  from: Progress | null
  /** Seconds of any clock, for rows per second. */
  now: () => number
  /** Called after every epoch; `false` stops the training there, to be continued. */
  afterEpoch: (progress: Progress) => Promise<boolean>
}

export type Fit = {
  status: 'complete' | 'incomplete'
  weights: Weights[]
  history: Epoch[]
  bestEpoch: number
}

/**
 * Trains until the validation loss has not fallen for `patience` epochs, and answers the weights of its best one. Every random
 * number comes from seed and epoch, so that a training that stopped and went on ends with the same bits.
 */
export async function fitNetwork(given: Given): Promise<Fit> {
  const { tf, settings, afterEpoch } = given
  const start = initialWeights(given.design.width, settings.units, randomOf(settings.seed, 'weights'))
  const adam = startingAdam(tf, start, given.from)
  let progress = given.from ?? freshProgress()
  let goOn = true
  while (goOn && !isFinished(progress, settings)) {
    progress = await nextProgress(given, adam, progress)
    goOn = await afterEpoch(progress)
  }
  const status = isFinished(progress, settings) ? 'complete' : 'incomplete'
  for (const variable of [...adam.parameters, ...adam.first, ...adam.second]) variable.dispose()
  return {
    status,
    weights: withNumbers(start, progress.best),
    history: progress.history,
    bestEpoch: progress.bestEpoch,
  }
}

function freshProgress(): Progress {
  return {
    epoch: 0,
    step: 0,
    bestEpoch: 0,
    bestLoss: Number.POSITIVE_INFINITY,
    history: [],
    tensors: [],
    best: [],
  }
}

function isFinished({ epoch, bestEpoch }: Progress, { epochs, patience }: FitSettings): boolean {
  return epoch >= epochs || epoch - bestEpoch >= patience
}

function startingAdam(tf: Tf, start: readonly Weights[], from: Progress | null): Adam {
  const shapes = start.flatMap(({ inputs, units }) => [[inputs, units], [units]])
  const numbers = start.flatMap(({ kernel, bias }) => [kernel, bias])
  const zeros = numbers.map(one => new Float32Array(one.length))
  const all = from?.tensors ?? [...numbers, ...zeros, ...zeros]
  const variables = all.map((one, index) =>
    tf.tidy(() => tf.variable(tf.tensor(one, shapes[index % shapes.length]!))),
  )
  const third = numbers.length
  return {
    parameters: variables.slice(0, third),
    first: variables.slice(third, 2 * third),
    second: variables.slice(2 * third),
    step: from?.step ?? 0,
  }
}

async function nextProgress(given: Given, adam: Adam, last: Progress): Promise<Progress> {
  const { split, now } = given
  const epoch = last.epoch + 1
  const started = now()
  const loss = trainEpoch(given, adam, epoch)
  const seconds = Math.max(now() - started, 1e-9)
  const validationLoss = validationLossOf(given, adam)
  if (!Number.isFinite(loss) || !Number.isFinite(validationLoss)) throw diverged(epoch)
  const row = {
    epoch,
    loss,
    validation_loss: validationLoss,
    rows_per_second: Math.round(split.training.length / seconds),
  }
  const tensors = await numbersOf([...adam.parameters, ...adam.first, ...adam.second])
  const better = validationLoss < last.bestLoss
  return {
    epoch,
    step: adam.step,
    tensors,
    history: [...last.history, row],
    ...(better
      ? { bestEpoch: epoch, bestLoss: validationLoss, best: tensors.slice(0, adam.parameters.length) }
      : { bestEpoch: last.bestEpoch, bestLoss: last.bestLoss, best: last.best }),
  }
}

/** One pass over the training rows in a fresh order; answers the mean loss as it was met. */
function trainEpoch({ tf, design, targets, split, settings }: Given, adam: Adam, epoch: number): number {
  const { batch: size, task, seed, dropout, units, learningRate } = settings
  const rows = shuffled(split.training, randomOf(seed, `order ${epoch}`))
  const random = randomOf(seed, `dropout ${epoch}`)
  const total = tf.tidy(() => tf.variable(tf.scalar(0)))
  const buffers = {
    inputs: new Float32Array(size * design.width),
    wanted: new Float32Array(size * targets.length),
  }
  for (let from = 0; from < rows.length; from += size) {
    const to = Math.min(rows.length, from + size)
    tf.tidy(() => {
      const { input, wanted } = batchOf(tf, { design, targets, rows, from, to, buffers })
      const masks =
        dropout > 0
          ? units.slice(0, -1).map(count => mask(tf, [to - from, count], dropout, random))
          : undefined
      const layers = layersOf(adam)
      const activations = forward(tf, layers, { input, masks })
      const logits = activations.at(-1)!
      const slope = tf.mul(
        tf.sub(linked(tf, logits, task), wanted),
        (task === 'regression' ? 2 : 1) / (to - from),
      ) as Tensor2D
      total.assign(tf.add(total, lossSum(tf, { logits, wanted, task })))
      adamStep(tf, adam, {
        gradients: backward(tf, layers, { activations, slope, masks }).flat(),
        rate: learningRate,
      })
    })
  }
  const [sum] = total.dataSync()
  total.dispose()
  return sum! / rows.length
}

function validationLossOf({ tf, design, targets, split, settings: { task } }: Given, adam: Adam): number {
  const rows = split.validation
  const size = Math.min(VALIDATION_BATCH, rows.length)
  const buffers = {
    inputs: new Float32Array(size * design.width),
    wanted: new Float32Array(size * targets.length),
  }
  let sum = 0
  for (let from = 0; from < rows.length; from += size) {
    const to = Math.min(rows.length, from + size)
    sum += tf.tidy(() => {
      const { input, wanted } = batchOf(tf, { design, targets, rows, from, to, buffers })
      const logits = forward(tf, layersOf(adam), { input }).at(-1)!
      return lossSum(tf, { logits, wanted, task }).dataSync()[0]!
    })
  }
  return sum / rows.length
}

type Cut = {
  design: Design
  targets: readonly Float32Array[]
  rows: Int32Array
  from: number
  to: number
  buffers: { inputs: Float32Array; wanted: Float32Array }
}

/** The backends copy what they are given at once or at first use, within the step: the buffers serve every batch. */
function batchOf(
  tf: Tf,
  { design, targets, rows, from, to, buffers }: Cut,
): { input: Tensor2D; wanted: Tensor2D } {
  const count = to - from
  gather(design, { rows, from, to, batch: buffers.inputs })
  targets.forEach((values, output) => {
    for (let i = 0; i < count; i++) buffers.wanted[i * targets.length + output] = values[rows[from + i]!]!
  })
  return {
    input: tf.tensor2d(buffers.inputs.subarray(0, count * design.width), [count, design.width]),
    wanted: tf.tensor2d(buffers.wanted.subarray(0, count * targets.length), [count, targets.length]),
  }
}

/** Inverted dropout (Srivastava et al. 2014): 0 with the given probability, else 1 / (1 − it). */
function mask(tf: Tf, shape: [number, number], rate: number, random: () => number): Tensor2D {
  const kept = 1 / (1 - rate)
  return tf.tensor2d(
    Float32Array.from({ length: shape[0] * shape[1] }, () => (random() < rate ? 0 : kept)),
    shape,
  )
}

function layersOf({ parameters }: Adam): Dense[] {
  return parameters.flatMap((kernel, index) =>
    index % 2 === 0 ? [{ kernel, bias: parameters[index + 1] } as unknown as Dense] : [],
  )
}

function numbersOf(variables: readonly Variable[]): Promise<Float32Array[]> {
  return Promise.all(variables.map(async variable => Float32Array.from(await variable.data())))
}

function withNumbers(start: readonly Weights[], numbers: readonly Float32Array[]): Weights[] {
  return start.map((weights, index) => ({
    ...weights,
    kernel: numbers[2 * index]!,
    bias: numbers[2 * index + 1]!,
  }))
}

function diverged(epoch: number): Problem {
  return new Problem({
    what: `the loss is not a number in epoch ${epoch}: the training ran away`,
    where: 'trainyard.yml: train.tensorflow',
    fix: 'lower `learning-rate`, or look for extreme values in the features',
  })
}
