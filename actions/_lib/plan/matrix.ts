import type { Plan, PlannedModel } from '../contract/plan.ts'
import { Problem } from '../contract/problem.ts'
import { waiverLine } from '../contract/waiver.ts'
import { cutLines } from '../text/cut-lines.ts'
import { artifactName, NO_RUN } from './reuse.ts'
import { provenAs } from './trained-commit.ts'

/** GitHub starts no more jobs of one matrix. */
const MOST_JOBS = 256
/** An entry becomes one environment variable: Linux takes 128 KiB. */
const MOST_ENTRY_BYTES = 48 * 1024
/** GitHub takes 1 MB as outputs of a job and counts UTF-16: 500,000 characters, of which UTF-8 never has fewer bytes. */
const MOST_BYTES = 480_000
const MOST_WAIVE_BYTES = 16 * 1024
/** As many as the comment shows. */
const MOST_REASONS = 20
const MOST_CHANGES = 10

/** One job of the matrix. All values but the reasons are text, so that a workflow needs no conversion. */
export type MatrixEntry = ReturnType<typeof entryOf>

/**
 * The jobs of the matrix: one for each model that is trained or reused, with texts cut to GitHub's limits. More jobs than GitHub starts are
 * a Problem.
 */
export function matrixOf(plan: Plan): MatrixEntry[] {
  const trained = plan.models.filter(({ train }) => train)
  const mostBytes = Math.min(MOST_ENTRY_BYTES, Math.floor(MOST_BYTES / trained.length))
  if (trained.length <= MOST_JOBS) return trained.map(planned => entryOf(planned, plan, mostBytes))
  throw new Problem({
    what: `${trained.length} models are to be trained, and GitHub starts ${MOST_JOBS} jobs of a matrix`,
    where: 'trainyard.yml: models',
    fix: 'name some with `model`, or put the models into several repositories',
  })
}

function entryOf(planned: PlannedModel, { mode, proof }: Plan, mostBytes: number) {
  const entry = {
    ...fixedOf(planned),
    proof: proofOf(planned, proof),
    reasons: [] as string[],
    'reuse-why': '',
    definition: '',
  }
  const each = (mostBytes - Buffer.byteLength(JSON.stringify(entry))) / 3
  const reasons = { mostLines: MOST_REASONS, mostBytes: each, one: 'reason' }
  const changes = { mostLines: MOST_CHANGES, mostBytes: each, one: 'change' }
  return {
    ...entry,
    reasons: cutLines([...planned.reasons, ...reuseWords(planned, mode)], reasons),
    'reuse-why': cutLines(planned.reuseReasons, reasons).join('; '),
    definition: cutLines(planned.definition, changes).join('\n'),
  }
}

/** What the comment says about earlier runs: that there is none is told only where the pull request's run was expected. */
function reuseWords({ reuseReasons }: PlannedModel, mode: Plan['mode']): string[] {
  return reuseReasons.filter(reason => reason !== NO_RUN || mode === 'release')
}

/** A run that reuses another one states the commit that the other one trained. */
function proofOf({ reuse }: PlannedModel, proof: string): string {
  return proof !== '' && reuse ? provenAs(reuse.commit) : proof
}

function fixedOf(planned: PlannedModel) {
  const { model, fingerprint, reuse, champion, evaluate } = planned
  return {
    model,
    fingerprint,
    'run-artifact': artifactName(model, fingerprint),
    ...reuseFields(reuse),
    ...championFields(champion),
    'evaluate-ref': evaluate.ref,
    'evaluate-why': evaluate.why,
    'evaluate-both': String(evaluate.both),
    'evaluation-secrets': String(evaluate.secrets),
    waive: waiveOf(planned),
  }
}

function reuseFields(reuse: PlannedModel['reuse']) {
  const { id, digest } = reuse?.artifact ?? { id: '', digest: '' }
  return {
    'reuse-run': String(reuse?.run ?? ''),
    'reuse-artifact-id': String(id),
    'reuse-digest': digest,
  }
}

function championFields(champion: PlannedModel['champion']) {
  const { version, tag, sha } = champion ?? { version: '', tag: '', sha: '' }
  return { champion: version, 'champion-tag': tag, 'champion-sha': sha }
}

/** Waivers are never cut: a shortened one could mean something else. */
function waiveOf({ model, waivers }: PlannedModel): string {
  const waive = waivers.map(waiverLine).join('\n')
  const bytes = Buffer.byteLength(waive)
  if (bytes <= MOST_WAIVE_BYTES) return waive
  throw new Problem({
    what: `the waivers of ${model} have ${bytes} bytes, more than the ${MOST_WAIVE_BYTES} that fit into a job's input`,
    where: 'the comments of the pull request',
    fix: 'delete comments whose waiver is no longer needed, or shorten their reasons',
  })
}
