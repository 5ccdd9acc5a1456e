import { extname, join, resolve } from 'node:path'
import { moduleCommand } from '../_lib/command/module.ts'
import { renameByFormat } from '../_lib/command/predictions-format.ts'
import { parameterVariables, runModelCommand } from '../_lib/command/run.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { columnsOf, copyWithout } from '../_lib/data/table.ts'
import { checkContent, shownPath } from '../_lib/data/table-path.ts'
import { type PredictionInputs, withEngine } from './prediction-inputs.ts'

/** Scores every row with the user's command or module; answers the file that it wrote. */
export async function predictByCommand(inputs: PredictionInputs): Promise<string> {
  const { written, where } = await runPredictCommand(inputs)
  return await renameByFormat(written, where)
}

/** Runs the user's command; answers the file that it should write, and where the command is declared. */
export async function runPredictCommand(
  inputs: PredictionInputs,
): Promise<{ written: string; where: string }> {
  const { loaded, context, artifact, scratch } = inputs
  const { train, evaluate } = loaded.model
  const command =
    evaluate.predict ?? (train.module === undefined ? undefined : moduleCommand('predict', train.module))
  const where = `${loaded.file}: models.${loaded.name}.evaluate.predict`
  if (command === undefined) {
    throw new Problem({
      what: 'there is no predict command, and the artifact is not from the built-in recipe',
      where,
      fix: 'add `predict: <command>`: it reads $TRAINYARD_MODEL and $TRAINYARD_DATA and writes $TRAINYARD_PREDICTIONS',
    })
  }
  const written = join(scratch, 'predictions.csv')
  if (inputs.data !== null) await checkContent(inputs.data, shownPath(inputs, inputs.data))
  const data = inputs.data === null ? null : await withoutLabels(inputs, inputs.data)
  const own = {
    TRAINYARD_MODEL: artifact,
    ...(data === null ? {} : { TRAINYARD_DATA: data }),
    TRAINYARD_PREDICTIONS: written,
    ...(await parameterVariables(join(scratch, 'parameters.json'), train)),
  }
  await runModelCommand(context, { name: 'predict', where, command, timeLimitSeconds: null, own })
  return { written, where }
}

/** If `labels:` names a file of its own, the command does not see the label column. */
async function withoutLabels({ rowsOf, host, scratch }: PredictionInputs, data: string): Promise<string> {
  const { labels, label } = rowsOf.model.evaluate
  if (labels === undefined || resolve(rowsOf.folder, labels) === data) return data
  return await withEngine({ host, folders: [] }, async engine => {
    const columns = await columnsOf(engine, data)
    if (!columns.some(({ name }) => name === label)) return data
    const to = join(scratch, `data${extname(data)}`)
    await copyWithout(engine, { file: data, to, columns: [label] })
    return to
  })
}
