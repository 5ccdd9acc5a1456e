import type { Plan, Planned } from '../contract/plan.ts'
import { Problem } from '../contract/problem.ts'
import { waiverLine } from '../contract/waiver.ts'
import { artifactName } from './reuse.ts'

/** GitHub starts no more jobs of one matrix. */
const MOST_JOBS = 256

/** One job of the matrix; texts but for the reasons, so that a workflow needs no conversion. */
export type Entry = ReturnType<typeof entryOf>

/** The jobs of the matrix: the models that are trained or taken over. More than GitHub starts is a Problem. */
export function matrixOf({ models }: Plan): Entry[] {
  const trained = models.filter(({ train }) => train)
  if (trained.length <= MOST_JOBS) return trained.map(entryOf)
  throw new Problem({
    what: `${trained.length} models are to be trained, and GitHub starts ${MOST_JOBS} jobs of a matrix`,
    where: 'trainyard.yml: models',
    fix: 'name some with `model`, or put the models into several repositories',
  })
}

function entryOf(planned: Planned) {
  const { model, fingerprint, reasons, reuse, champion, judge } = planned
  return {
    model,
    fingerprint,
    artifact: artifactName(model, fingerprint),
    reasons,
    'reuse-run': reuse ? String(reuse.run) : '',
    'reuse-artifact': reuse?.artifact.name ?? '',
    'reuse-artifact-id': reuse ? String(reuse.artifact.id) : '',
    'reuse-digest': reuse?.artifact.digest ?? '',
    'reuse-why': planned.reuseReasons.join('; '),
    champion: champion?.version ?? '',
    'champion-tag': champion?.tag ?? '',
    'champion-sha': champion?.sha ?? '',
    'judge-ref': judge.ref,
    'judge-why': judge.why,
    'judge-both': String(judge.both),
    waive: planned.waivers.map(waiverLine).join('\n'),
    definition: planned.definition.join('\n'),
  }
}
