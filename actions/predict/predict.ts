import { resolve } from 'node:path'
import { withFailureRecord } from '../_lib/command/failure-record.ts'
import { readSecrets } from '../_lib/command/secrets.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { outFolder } from '../_lib/documents/run-folder.ts'
import { type Host, pathInTerminal } from '../_lib/host/host.ts'
import { type Outcome, verb } from '../_lib/host/verb.ts'
import { formatDuration } from '../_lib/text/quantities.ts'
import { type ChampionResult, championResult, openChampion } from './champion.ts'
import { type Inputs, inputs } from './inputs.ts'
import { type Prediction, predictArtifact } from './prediction.ts'

/** Scores the evaluation set with an artifact or with the champion's release: predictions.parquet and metric files. */
export const predict = verb({
  name: 'predict',
  inputs,
  run: withFailureRecord('predict', async (given: Inputs, host) => {
    const secrets = readSecrets(given.secrets, host)
    const out = outFolder(host.cwd, given.out)
    const source = sourceOf(given)
    const predictWith = (artifact: string) => predictArtifact({ artifact, given, out, secrets, host })
    if ('artifact' in source) {
      const prediction = await predictWith(resolve(host.cwd, source.artifact))
      announce(prediction, host)
      return outcomeOf({ prediction, predictions: prediction.predictions, evaluation: null, missing: null })
    }
    const folder = resolve(host.cwd, source.champion)
    const champion = await openChampion({ folder, model: given.model, out })
    const predict = given['use-stored'] ? null : () => predictWith(champion.artifact)
    const result = await championResult(champion, { predict, host })
    if (result.prediction !== null) announce(result.prediction, host)
    return outcomeOf(result)
  }),
})

/** Exactly one of the inputs `artifact` and `champion`. */
function sourceOf({
  artifact,
  champion,
  'use-stored': useStored,
}: Inputs): { artifact: string } | { champion: string } {
  if (champion !== undefined && artifact === undefined) return { champion }
  if (artifact !== undefined && champion === undefined && !useStored) return { artifact }
  if (artifact !== undefined && champion === undefined) throw storedOfNoChampion()
  throw new Problem({
    what: artifact === undefined ? 'no artifact is given' : 'both an artifact and a champion are given',
    where: '--artifact',
    fix: 'give --artifact the folder of a trained model, or --champion the folder of a pulled release',
  })
}

function announce(
  { predictions, rows, metrics, seconds, isMeasuredInTraining }: Prediction,
  host: Host,
): void {
  if (isMeasuredInTraining) {
    host.notice('no predict command: using the metrics that training wrote')
    return
  }
  const what = predictions ? `${rows.toLocaleString('en')} rows predicted` : 'the predict command ran'
  const written = predictions ?? metrics
  const where = written === null ? ', and wrote no metric file' : pathInTerminal(host, written)
  host.notice(`${what} in ${formatDuration(seconds)}${where}`)
}

function outcomeOf({ prediction, predictions, evaluation, missing }: ChampionResult): Outcome {
  const { rows = 0, metrics = null, seedPredictions = null, seconds = 0 } = prediction ?? {}
  return {
    status: 0,
    outputs: {
      predictions: predictions ?? '',
      rows: String(rows),
      metrics: metrics ?? '',
      'seed-predictions': seedPredictions ?? '',
      evaluation: evaluation ?? '',
      stored: String(evaluation !== null),
      missing: missing ?? '',
    },
    result: { predictions, rows, seconds, metrics, seedPredictions, evaluation, missing },
  }
}

function storedOfNoChampion(): Problem {
  return new Problem({
    what: 'only a champion has stored predictions',
    where: '--use-stored',
    fix: 'give --champion the folder of a pulled release, or remove --use-stored',
  })
}
