// Fits the recipe on random rows and prints {"seconds","epochs","backend"}: `node recipe-fit.ts ROWS EPOCHS BATCH`.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recipeSchema } from '../../actions/_lib/contract/recipe.ts'
import type { Table } from '../../actions/_lib/contract/table.ts'
import { createTerminalHost } from '../../actions/_lib/host/terminal.ts'
import { trainRecipe } from '../../actions/_lib/recipe/recipe.ts'
import { loadTensorflow } from '../../actions/_lib/recipe/tensorflow/backend.ts'

const WIDTH = 20
const DAYS = 100

const [rows, epochs, batch] = process.argv.slice(2).map(Number) as [number, number, number]
const output = await mkdtemp(join(tmpdir(), 'trainyard-bench-'))
const host = createTerminalHost({ cwd: output })
const tensorflow = await loadTensorflow({
  host,
  backend: 'wasm',
  gpu: false,
  gpuRequired: false,
  folder: output,
})
const names = Array.from({ length: WIDTH }, (_, index) => `x${index}`)
const recipe = recipeSchema.parse({
  data: 'rows',
  target: 'y',
  features: names.map(column => ({ column, kind: 'numeric' })),
  validation: { column: 'day', last: 1 },
  layers: [64, 32],
  ...{ epochs, batch, patience: epochs },
})
const table = randomTable()
const started = performance.now()
const { history } = await trainRecipe({
  ...{ tensorflow, recipe, table, output, task: 'binary', seed: 0 },
  now: () => performance.now() / 1000,
  isTimeUp: () => false,
  progress: () => {},
})
const seconds = (performance.now() - started) / 1000
console.log(JSON.stringify({ seconds, epochs: history.length, backend: tensorflow.used }))
await rm(output, { recursive: true })

/** Twenty normal features, a noisy linear target, and a hundredth of the rows for validation. */
function randomTable(): Table {
  const columns = names.map(name => ({ name, values: Float64Array.from({ length: rows }, normal) }))
  const sum = (row: number) => columns.slice(0, 5).reduce((total, { values }) => total + values[row]!, 0)
  const target = Int32Array.from({ length: rows }, (_, row) => Number(sum(row) + normal() > 0))
  const days = Int32Array.from({ length: rows }, (_, row) => row % DAYS)
  const labels = Array.from({ length: DAYS }, (_, day) => String(day).padStart(3, '0'))
  return {
    rows,
    columns: [
      ...columns.map(column => ({ ...column, kind: 'number' as const, nulls: 0 })),
      { name: 'y', kind: 'text', codes: target, labels: ['0', '1'], nulls: 0 },
      { name: 'day', kind: 'text', codes: days, labels, nulls: 0 },
    ],
  }
}

/** Box and Muller's normal numbers. */
function normal(): number {
  return Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random())
}
