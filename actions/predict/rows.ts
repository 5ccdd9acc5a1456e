import { resolve } from 'node:path'
import { Problem } from '../_lib/contract/problem.ts'
import { type LoadedModel, loadModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'

/** The file to predict, null if a custom model names none, and the model that it belongs to. */
export type RowsToPredict = { of: LoadedModel; data: string | null }

/** The evaluation set of `rows-of`, else of the model itself; `data` overrides the file. */
export async function rowsOf(
  given: { data?: string | undefined; 'rows-of'?: string | undefined },
  { loaded, host }: { loaded: LoadedModel; host: Host },
): Promise<RowsToPredict> {
  const config = given['rows-of']
  const of = config === undefined ? loaded : await loadModel({ host, config, model: loaded.name })
  return { of, data: dataOf(of, given.data === undefined ? undefined : resolve(host.cwd, given.data)) }
}

function dataOf({ file, folder, model }: LoadedModel, given: string | undefined): string | null {
  if (given !== undefined) return given
  if (model.evaluate.data !== undefined) return resolve(folder, model.evaluate.data)
  if (model.task === 'custom') return null
  throw new Problem({
    what: 'no evaluation set is named, so there are no rows to predict',
    where: `${file}: evaluate.data`,
    fix: 'name the evaluation set with `data:` or --data',
  })
}
