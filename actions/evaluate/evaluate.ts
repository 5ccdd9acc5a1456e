import type * as z from 'zod'
import { withFailureRecord } from '../_lib/command/failure-record.ts'
import { runModelCommand } from '../_lib/command/run.ts'
import { readSecrets, type Secrets } from '../_lib/command/secrets.ts'
import { hasVerdict } from '../_lib/contract/comparison.ts'
import type { Evaluation } from '../_lib/contract/evaluation.ts'
import { runFolder } from '../_lib/documents/run-folder.ts'
import type { Host } from '../_lib/host/host.ts'
import { type Outcome, type Verb, verb } from '../_lib/host/verb.ts'
import { refusalWords, verdictWords } from '../_lib/report/verdict.ts'
import { digitsOf } from '../_lib/text/digits.ts'
import { count } from '../_lib/text/numbers.ts'
import { readCandidateAndChampion } from './candidate-and-champion.ts'
import { type EvaluationDocuments, openOut, type WrittenDocuments, writeDocuments } from './documents.ts'
import { evaluateFiles } from './file-evaluation.ts'
import { inputs } from './inputs.ts'
import { findModelFiles } from './model-files.ts'
import { type EvaluationRequest, evaluationRequest, type RowRequest } from './request.ts'
import { evaluateRows } from './row-evaluation.ts'

/** Joins predictions with labels, measures, compares and applies the gates. The exit status is 1 only if a gate blocks. */
export const evaluate: Verb<typeof inputs> = verb({
  name: 'evaluate',
  inputs,
  run: withFailureRecord('evaluate', async (given: z.output<typeof inputs>, host) => {
    const secrets = readSecrets(given.secrets, host)
    const files = await findModelFiles(given, host.cwd)
    const request = await evaluationRequest(given, files, host)
    const models = await readCandidateAndChampion(files, { cwd: host.cwd, model: request.model })
    await openOut(request.out, models.runs)
    if (request.kind === 'rows') await fetchEvaluationSet(request, { host, pass: given.env ?? [], secrets })
    const documents =
      request.kind === 'rows'
        ? await evaluateRows({ request, models, host })
        : await evaluateFiles({ request, models, host })
    const paths = await writeDocuments(request.out, documents, models.runs)
    return outcomeOf({ kind: request.kind, ...documents, paths }, host)
  }),
})

type Evaluated = EvaluationDocuments & { kind: EvaluationRequest['kind']; paths: WrittenDocuments }

/** Reports the verdict, or what was measured if there is none. */
function outcomeOf({ kind, comparison, evaluation, paths }: Evaluated, host: Host): Outcome {
  const refusal = comparison.verdict === 'fail' ? refusalWords(comparison) : undefined
  const isDecided = hasVerdict(comparison)
  // On a runner the refusal is an annotation already.
  if (refusal === undefined || host.kind === 'terminal')
    host.notice(isDecided ? verdictWords(comparison) : measuredWords(kind, evaluation))
  for (const note of comparison.notes) host.info(note)
  return {
    status: refusal === undefined ? 0 : 1,
    ...(refusal !== undefined && { refusal }),
    outputs: { verdict: isDecided ? comparison.verdict : '', ...paths },
    result: isDecided ? comparison : evaluation,
  }
}

type FetchContext = { host: Host; pass: readonly string[]; secrets: Secrets }

async function fetchEvaluationSet(
  { fetch, out }: RowRequest,
  { host, pass, secrets }: FetchContext,
): Promise<void> {
  if (!fetch) return
  const { command, where, folder } = fetch
  await host.group('Fetch the evaluation set', () =>
    runModelCommand(
      { host, cwd: folder, pass, secrets, log: runFolder(out).fetchLog },
      { name: 'fetch', where, command, own: {}, timeLimitSeconds: null },
    ),
  )
}

function measuredWords(kind: EvaluationRequest['kind'], { model, metrics, data }: Evaluation): string {
  const [first] = metrics.filter(metric => metric.value !== null)
  const value = first ? `${first.name} ${digitsOf(first).value(first.value)}` : 'no metric is defined'
  const basis = kind === 'files' ? 'by metric files' : `on ${count(data.rows, 'row')}`
  return `${model}: ${value} ${basis}; no champion and no gate, so there is no verdict`
}
