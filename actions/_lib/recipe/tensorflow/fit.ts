import type { Variable } from '@tensorflow/tfjs-core'
import { Problem } from '../../contract/problem.ts'
import type { Epoch, FitProgress } from '../checkpoint.ts'
import { randomStream } from '../random.ts'
import type { Split } from '../split.ts'
import type { Adam } from './adam.ts'
import type { Examples } from './batch.ts'
import { type EpochSettings, trainEpoch, validationLossOf } from './epoch.ts'
import type { Tf } from './library.ts'
import { initialWeights, type Weights } from './network.ts'

type FitSettings = EpochSettings & {
  epochs: number
  /** Epochs without a better validation loss before the training stops. */
  patience: number
}

type FitInput = Examples & {
  tf: Tf
  split: Split
  settings: FitSettings
  /** Goes on from here. */
  from: FitProgress | null
  /** Seconds of any clock, for rows per second. */
  now: () => number
  /** Called after every epoch; `false` stops the training there, to be continued. */
  afterEpoch: (progress: FitProgress) => Promise<boolean>
}

export type Fit = {
  status: 'complete' | 'incomplete'
  weights: Weights[]
  history: Epoch[]
  bestEpoch: number
}

/**
 * Trains until the validation loss has not fallen for `patience` epochs, and returns the weights of the best epoch. Every random number
 * comes from seed and epoch, so a training that stopped and resumed ends with the same bits.
 */
export async function fitNetwork(given: FitInput): Promise<Fit> {
  const { tf, settings, afterEpoch } = given
  const start = initialWeights(given.design.width, settings.units, randomStream(settings.seed, 'weights'))
  const adam = startingAdam(tf, start, given.from)
  let progress = given.from ?? freshProgress()
  let continues = true
  while (continues && !isFinished(progress, settings)) {
    progress = await nextProgress(given, adam, progress)
    continues = await afterEpoch(progress)
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

function freshProgress(): FitProgress {
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

function isFinished({ epoch, bestEpoch }: FitProgress, { epochs, patience }: FitSettings): boolean {
  return epoch >= epochs || epoch - bestEpoch >= patience
}

function startingAdam(tf: Tf, start: readonly Weights[], from: FitProgress | null): Adam {
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

async function nextProgress(given: FitInput, adam: Adam, last: FitProgress): Promise<FitProgress> {
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
    what: `the loss is not a number in epoch ${epoch}: the training diverged`,
    where: 'trainyard.yml: train.tensorflow',
    fix: 'lower `learning-rate`, or check the features for extreme values',
  })
}
