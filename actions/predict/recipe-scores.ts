import { join } from 'node:path'
import { readTable, writeTable } from '../_lib/data/table.ts'
import { gpusOf } from '../_lib/gpu/gpu.ts'
import { featureColumns, predictRecipe } from '../_lib/recipe/recipe.ts'
import { isRecipeArtifact, readFitted } from '../_lib/recipe/recipe-file.ts'
import { checkAsked, scoreTable } from '../_lib/recipe/score-table.ts'
import { loadTensorflow } from '../_lib/recipe/tensorflow/backend.ts'
import { type PredictionInputs, withEngine } from './prediction-inputs.ts'

/** The artifact decides: a champion may be from the recipe although the candidate has a command. */
export async function recipePredicts({ artifact, loaded: { model } }: PredictionInputs): Promise<boolean> {
  return (await isRecipeArtifact(artifact)) && !(model.train.tensorflow && model.evaluate.predict)
}

/** Scores every row with the recipe's artifact; answers the file. */
export async function predictByRecipe({
  loaded,
  host,
  artifact,
  data: rows,
  scratch,
}: PredictionInputs): Promise<string> {
  const data = rows!
  const { evaluate } = loaded.model
  const fitted = await readFitted(artifact)
  checkAsked(fitted, loaded.model, artifact)
  const keys = [evaluate.id]
  const columns = [...keys.map(name => ({ name, kind: 'text' }) as const), ...featureColumns(fitted.features)]
  const table = await withEngine({ host, folders: [] }, engine => readTable(engine, { file: data, columns }))
  const gpu = (await gpusOf(host.env)).length > 0
  const tensorflow = await loadTensorflow({
    host,
    backend: 'auto',
    gpu,
    gpuRequired: false,
    folder: loaded.folder,
  })
  const { scores, unknown } = await predictRecipe({ tensorflow, artifact, table, where: data })
  for (const { column, rows } of unknown) {
    if (rows === table.rows)
      host.warning(`no value of the column ${column} in ${data} was in the training data`)
  }
  const file = join(scratch, 'scores.parquet')
  const scored = scoreTable({
    keys: table.columns.slice(0, keys.length),
    scores,
    fitted,
    score: evaluate.score,
  })
  await withEngine({ host, folders: [] }, engine => writeTable(engine, { table: scored, file }))
  return file
}
