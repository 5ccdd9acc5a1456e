import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { recipeSchema } from '../../../actions/_lib/contract/recipe.ts'
import { folderDigest } from '../../../actions/_lib/files/digest.ts'
import { createTerminalHost } from '../../../actions/_lib/host/terminal.ts'
import { predictRecipe, trainRecipe } from '../../../actions/_lib/recipe/recipe.ts'
import { loadTensorflow } from '../../../actions/_lib/recipe/tensorflow/backend.ts'
import { flights } from './tables.ts'

/** A process of its own that trains and prints the artifact's digest; its arguments are a folder for it, and the backend. */
const [folder = '', backend = 'wasm'] = process.argv.slice(2)
const host = createTerminalHost({ cwd: folder })
const tensorflow = await loadTensorflow({
  host,
  backend: backend as 'wasm' | 'cpu',
  gpu: false,
  gpuRequired: false,
  folder,
})
const output = await mkdtemp(join(folder, 'other-'))
await trainRecipe({
  tensorflow,
  recipe: recipeSchema.parse({
    data: 'train.parquet',
    target: 'late',
    features: [
      { column: 'x', kind: 'numeric' },
      { column: 'airport', kind: 'one-hot' },
      { column: 'airport', kind: 'target-rate' },
    ],
    validation: { column: 'day', last: 2 },
    layers: [16, 8],
    batch: 32,
    epochs: 6,
    'learning-rate': 0.01,
    dropout: 0.3,
  }),
  task: 'binary',
  table: flights(1500),
  seed: 11,
  output,
  now: () => 0,
  isTimeUp: () => false,
  progress: () => {},
})
const { scores } = await predictRecipe({
  tensorflow,
  artifact: output,
  table: flights(64, 5),
  where: 'flights',
})
const { digest } = await folderDigest(output)
console.log(JSON.stringify({ used: tensorflow.used, digest, scores: [...scores[0]!] }))
