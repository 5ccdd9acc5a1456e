import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const NAME = 'trainyard-checkpoint.bin'

/** One epoch's numbers: learning curves. */
export type Epoch = { epoch: number; loss: number; validation_loss: number; rows_per_second: number }

/** The state of a training after an epoch; `tensors` are parameters and both moments, `best` parameters only. */
export type FitProgress = {
  epoch: number
  step: number
  bestEpoch: number
  bestLoss: number
  history: Epoch[]
  tensors: Float32Array[]
  best: Float32Array[]
}

/** Writes the progress atomically: one line of JSON, then the numbers. `key` identifies the training. */
export async function saveCheckpoint(folder: string, key: string, progress: FitProgress): Promise<void> {
  const { tensors, best, ...rest } = progress
  const header = { key, ...rest, tensors: tensors.map(one => one.length), best: best.map(one => one.length) }
  const numbers = [...tensors, ...best].map(one => Buffer.from(one.buffer, one.byteOffset, one.byteLength))
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(folder, `${NAME}.new`),
    Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...numbers]),
  )
  await rename(join(folder, `${NAME}.new`), join(folder, NAME))
}

/** The progress saved under this key; null if there is none, it belongs to another training, or the file is truncated. */
export async function loadCheckpoint(folder: string, key: string): Promise<FitProgress | null> {
  const file = await readFile(join(folder, NAME)).catch(() => null)
  if (file === null) return null
  const line = file.indexOf('\n')
  const header = JSON.parse(file.subarray(0, line).toString())
  if (header.key !== key) return null
  const sizes: number[] = [...header.tensors, ...header.best]
  const bytes = file.subarray(line + 1)
  if (bytes.length !== 4 * sizes.reduce((sum, size) => sum + size, 0)) return null
  const numbers = new Float32Array(new Uint8Array(bytes).buffer)
  let at = 0
  const take = (size: number) => {
    at += size
    return numbers.slice(at - size, at)
  }
  const { key: _, ...rest } = header
  return { ...rest, tensors: header.tensors.map(take), best: header.best.map(take) }
}

/** Removes the checkpoint of a finished training. */
export async function removeCheckpoint(folder: string): Promise<void> {
  await rm(join(folder, NAME), { force: true })
}
