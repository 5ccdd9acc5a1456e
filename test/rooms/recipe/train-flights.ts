import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { recipeSchema } from '../../../actions/_lib/contract/recipe.ts'
import { folderDigest } from '../../../actions/_lib/files/digest.ts'
import { createTerminalHost } from '../../../actions/_lib/host/terminal.ts'
import { trainRecipe } from '../../../actions/_lib/recipe/recipe.ts'
import { loadTensorflow } from '../../../actions/_lib/recipe/tensorflow/backend.ts'
import { flights } from './tables.ts'

/** A process of its own that trains and prints the artifact's digest; the first argument is a folder for it. */
const folder = process.argv[2]!
const host = createTerminalHost({ cwd: folder })
const tensorflow = await loadTensorflow({ host, backend: 'wasm', gpu: false, gpuRequired: false, folder })
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
console.log((await folderDigest(output)).digest)
