import type { FittedRecipe } from '../../contract/artifact.ts'
import type { Scores } from '../../contract/table.ts'
import { type Design, gather } from '../design.ts'
import type { Tf } from './library.ts'
import { forward, outputsFromLogits, type Weights } from './network.ts'

const BATCH = 8192

type ScoreInput = { tf: Tf; design: Design; fitted: FittedRecipe; weights: readonly Weights[] }

/** Runs every row of a design through the network, in batches; one array of `rows` numbers per output. */
export async function scoreRows({ tf, design, fitted, weights }: ScoreInput): Promise<Scores> {
  const outputs = weights.at(-1)!.units
  const scores = Array.from({ length: outputs }, () => new Float64Array(design.rows))
  const rows = Int32Array.from({ length: design.rows }, (_, row) => row)
  const batch = new Float32Array(Math.min(BATCH, design.rows) * design.width)
  const layers = weights.map(({ inputs, units, kernel, bias }) => ({
    kernel: tf.tensor2d(kernel, [inputs, units]),
    bias: tf.tensor1d(bias),
  }))
  for (let from = 0; from < design.rows; from += BATCH) {
    const to = Math.min(design.rows, from + BATCH)
    gather(design, { rows, from, to, batch })
    const answers = tf.tidy(() => {
      const input = tf.tensor2d(batch.subarray(0, (to - from) * design.width), [to - from, design.width])
      return outputsFromLogits(tf, forward(tf, layers, { input }).at(-1)!, fitted.task).dataSync()
    })
    for (let i = 0; i < answers.length; i++)
      scores[i % outputs]![from + Math.floor(i / outputs)] = answers[i]!
  }
  for (const { kernel, bias } of layers) tf.dispose([kernel, bias])
  const { scale } = fitted
  return scale ? scores.map(values => values.map(value => value * scale.sd + scale.mean)) : scores
}
