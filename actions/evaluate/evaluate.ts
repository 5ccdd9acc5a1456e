import { join, resolve } from 'node:path'
import type { Comparison } from '../_lib/contract/comparison.ts'
import type { Settings } from '../_lib/contract/evaluation.ts'
import type { JoinedRows, Scores } from '../_lib/contract/table.ts'
import { type Engine, openEngine } from '../_lib/data/engine.ts'
import { type Joined, joinPredictions } from '../_lib/data/join.ts'
import { folderOf } from '../_lib/data/source.ts'
import { compare } from '../_lib/evaluation/comparison.ts'
import { evaluate as measure } from '../_lib/evaluation/evaluation.ts'
import type { FileEvidence } from '../_lib/evaluation/file-evidence.ts'
import { digestOf } from '../_lib/files/digest.ts'
import type { Host } from '../_lib/host/host.ts'
import { type Verb, verb } from '../_lib/host/verb.ts'
import { verdictWords } from '../_lib/report/verdict.ts'
import { runGuest } from '../_lib/training/guest-task.ts'
import { readSecrets, type Secrets } from '../_lib/training/secrets.ts'
import { type Assignment, assignmentOf } from './assignment.ts'
import { type Findings, openOut, writeFindings } from './findings.ts'
import { inputs } from './inputs.ts'
import { readEvidence } from './metric-files.ts'
import { type Rivals, readRivals } from './rivals.ts'

/** What DuckDB may hold while the arrays of up to 10 million rows need the rest of 1.5 GiB. */
const MEMORY_BYTES = 320 * 2 ** 20

/** The judge: joins predictions with labels, measures, compares, applies the gates. Ends with 1 only if a gate says no. */
export const evaluate: Verb<typeof inputs> = verb({
  name: 'evaluate',
  inputs,
  async run(given, host) {
    const secrets = readSecrets(given.secrets, host)
    const assignment = await assignmentOf(given, host)
    const rivals = await readRivals(given, { cwd: host.cwd, model: assignment.model })
    await openOut(assignment.out)
    await fetchEvaluationSet(assignment, { host, pass: given.env ?? [], secrets })
    const findings = await judge(assignment, rivals, host)
    const paths = await writeFindings(assignment.out, findings)
    const { comparison, evaluation } = findings
    host.notice(comparison ? verdictWords(comparison) : measuredWords(evaluation))
    for (const note of comparison?.notes ?? []) host.info(note)
    return {
      status: comparison?.verdict === 'fail' ? 1 : 0,
      outputs: { verdict: comparison?.verdict ?? '', ...paths },
      result: comparison ?? evaluation,
    }
  },
})

type Fetching = { host: Host; pass: readonly string[]; secrets: Secrets }

async function fetchEvaluationSet(
  { fetch, out }: Assignment,
  { host, pass, secrets }: Fetching,
): Promise<void> {
  if (!fetch) return
  const { command, where, folder } = fetch
  await host.group('Fetch the evaluation set', () =>
    runGuest(
      { host, cwd: folder, pass, secrets, log: join(out, 'fetch.log') },
      { name: 'fetch', where, command, own: {}, timeLimitSeconds: null },
    ),
  )
}

async function judge(assignment: Assignment, rivals: Rivals, host: Host): Promise<Findings> {
  const { task, metrics } = assignment
  const files = metrics && (await readEvidence(metrics, { task, cwd: host.cwd }))
  if (files && task === 'custom') return await judgeFiles(assignment, files, { rivals, host })
  return await judgeRows(assignment, { rivals, files, host })
}

/** A custom task: no rows, so the metric files' names stand for the evaluation set in the digest. */
async function judgeFiles(
  assignment: Assignment,
  files: FileEvidence,
  { rivals, host }: Pick<Measuring, 'rivals' | 'host'>,
): Promise<Findings> {
  const digest = digestOf(JSON.stringify([...assignment.metrics!.files].sort()))
  const joined = { rows: withoutRows(digest), positive: null, championLeftOut: false, idsOf: async () => [] }
  const missing = files.champion ? null : 'there are no metric files of the champion'
  const notComparable = rivals.champion && (rivals.championMissing ?? missing)
  return await findAll(joined, { assignment, rivals: { ...rivals, notComparable }, files, host })
}

type Parts = Pick<Measuring, 'rivals' | 'files' | 'host'>

async function judgeRows(
  assignment: Assignment,
  { rivals, files: evidence, host }: Parts,
): Promise<Findings> {
  const { predictions, championPredictions, labels } = assignment
  const folders = [predictions, championPredictions, labels].flatMap(file =>
    file === null || file === undefined ? [] : [folderOf(resolve(host.cwd, file))],
  )
  const engine = await openEngine({ host, folders, locked: true, memoryBytes: MEMORY_BYTES })
  try {
    const joined = await host.group('Join predictions with labels', () => joinAll(engine, assignment, rivals))
    const leaveOut =
      rivals.championMissing !== null || (joined.championLeftOut && !assignment.metrics?.isNamed)
    const files = evidence && leaveOut ? { ...evidence, champion: null } : evidence
    return await findAll(joined, { assignment, rivals, files, host })
  } finally {
    await engine.close()
  }
}

function joinAll(engine: Engine, assignment: Assignment, rivals: Rivals): Promise<Joined> {
  const { championPredictions, predictions, ...joining } = assignment
  return joinPredictions(engine, {
    ...joining,
    predictions: predictions!,
    ...(rivals.notComparable === null && championPredictions !== undefined ? { championPredictions } : {}),
    championDigest: rivals.championEvaluation?.data.digest,
  })
}

type Measuring = { assignment: Assignment; rivals: Rivals; files: FileEvidence | null; host: Host }
type Court = Omit<Joined, 'release'>

async function findAll(joined: Court, { assignment, rivals, files, host }: Measuring): Promise<Findings> {
  const { rows, positive } = joined
  const { model, gates } = assignment
  const settings: Settings = { ...assignment.settings, positive }
  const progress = (step: string, share: number) => host.progress(step, share)
  const common = { model, rows, settings, progress }
  const measured = (title: string, scores: Scores, metrics: FileEvidence['champion']) =>
    host.group(title, async () => measure({ ...common, scores, files: metrics ?? [] }))
  const evaluation = await measured('Measure the candidate', rows.candidate, files?.candidate ?? null)
  const theirs = rows.champion ?? (rows.task === 'custom' && files?.champion ? [] : null)
  const championEvaluation =
    theirs && (await measured('Measure the champion', theirs, files?.champion ?? null))
  if (rivals.champion === null && gates.length === 0)
    return { evaluation, championEvaluation, comparison: null }
  const comparison = await host.group('Compare and apply the gates', () =>
    compareAll(joined, { assignment, rivals, files, common }),
  )
  return { evaluation, championEvaluation, comparison }
}

type Comparing = {
  assignment: Assignment
  rivals: Rivals
  files: FileEvidence | null
  common: Pick<Parameters<typeof compare>[0], 'model' | 'rows' | 'settings' | 'progress'>
}

async function compareAll(
  joined: Court,
  { assignment, rivals, files, common }: Comparing,
): Promise<Comparison> {
  const { gates, waivers, firstRelease } = assignment
  const { candidate, champion } = rivals
  const notComparable =
    rivals.notComparable ?? (joined.championLeftOut ? otherSet(rivals, joined.rows.digest) : null)
  const court = { gates, waivers, firstRelease, candidate, champion, notComparable }
  const compared = compare({ ...common, files, ...court })
  const { flips } = compared.comparison
  if (flips) {
    flips.fixedIds = await joined.idsOf(compared.fixedRows)
    flips.brokenIds = await joined.idsOf(compared.brokenRows)
  }
  return compared.comparison
}

function withoutRows(digest: string): JoinedRows {
  const truth = { kind: 'values' as const, values: new Float64Array(0) }
  const none = { champion: null, weight: null, cluster: null, query: null, slices: [] }
  return { task: 'custom', rows: 0, digest, truth, candidate: [], ...none }
}

function otherSet({ championEvaluation }: Rivals, digest: string): string {
  const short = (text = '') => text.slice(0, 'sha256:'.length + 12)
  return `the champion's predictions are of another evaluation set (${short(championEvaluation?.data.digest)}) than this one (${short(digest)}): predict with the champion anew`
}

function measuredWords({ model, task, metrics, data }: Findings['evaluation']): string {
  const [first] = metrics.filter(metric => metric.value !== null)
  const value = first ? `${first.name} ${Number(first.value?.toPrecision(4))}` : 'no metric is defined'
  const basis = task === 'custom' ? 'by metric files' : `on ${data.rows.toLocaleString('en-US')} rows`
  return `${model}: ${value} ${basis}; there is no champion and no gate, so nothing was judged`
}
