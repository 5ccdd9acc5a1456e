import type { Tensor2D } from '@tensorflow/tfjs-core'
import { type Design, gather } from '../design.ts'
import type { Tf } from './library.ts'

/** The network's inputs and targets: `targets` has one array over all rows per output. */
export type Examples = { design: Design; targets: readonly Float32Array[] }

export type Batch = { input: Tensor2D; wanted: Tensor2D; count: number }

/**
 * Visits the rows `size` at a time, each visit inside a `tidy`. All batches share their buffers: backends copy them at once or at their first
 * use, which is within the visit.
 */
export function eachBatch(
  tf: Tf,
  { design, targets, rows, size }: Examples & { rows: Int32Array; size: number },
  visit: (batch: Batch) => void,
): void {
  const inputs = new Float32Array(size * design.width)
  const wanted = new Float32Array(size * targets.length)
  for (let from = 0; from < rows.length; from += size) {
    const to = Math.min(rows.length, from + size)
    const count = to - from
    gather(design, { rows, from, to, batch: inputs })
    targets.forEach((values, output) => {
      for (let i = 0; i < count; i++) wanted[i * targets.length + output] = values[rows[from + i]!]!
    })
    tf.tidy(() => {
      visit({
        input: matrix(tf, inputs, [count, design.width]),
        wanted: matrix(tf, wanted, [count, targets.length]),
        count,
      })
    })
  }
}

function matrix(tf: Tf, buffer: Float32Array, shape: [number, number]): Tensor2D {
  return tf.tensor2d(buffer.subarray(0, shape[0] * shape[1]), shape)
}

/** Inverted dropout (Srivastava et al. 2014): 0 with the given probability, else 1 / (1 − it). */
export function dropoutMask(
  tf: Tf,
  shape: [number, number],
  { rate, random }: { rate: number; random: () => number },
): Tensor2D {
  const kept = 1 / (1 - rate)
  const numbers = Float32Array.from({ length: shape[0] * shape[1] }, () => (random() < rate ? 0 : kept))
  return tf.tensor2d(numbers, shape)
}
