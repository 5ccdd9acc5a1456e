import { jobsOfRun } from '../_lib/forge/job.ts'
import type { Trigger } from '../_lib/forge/trigger.ts'
import { runsAt } from '../_lib/forge/workflow-run.ts'
import { OWN_LABEL } from '../_lib/plan/label.ts'
import { requestOf } from '../_lib/plan/request.ts'
import type { StartConditions } from '../_lib/plan/start.ts'
import type { GithubContext } from './github-context.ts'
import type { MayWrite } from './pull-labels.ts'

/** Reads what decides whether to train: the pull request's present state, and who asked. */
export async function startConditions(context: GithubContext): Promise<StartConditions> {
  const { trigger, pull, labelsOf, mayWrite } = context
  const change = trigger?.kind === 'pull-request' ? trigger : { label: null, textOnly: false }
  const { label, textOnly } = change
  return {
    pull: pull && { draft: pull.draft, open: pull.open, fork: pull.fork, labels: await labelsOf(pull) },
    comment: trigger?.kind === 'comment' ? await commentOf(trigger, mayWrite) : null,
    named: trigger?.kind === 'called',
    label,
    textOnly,
    settled: (textOnly || isForeign(label)) && (await isSettled(context)),
  }
}

function isForeign(label: string | null): boolean {
  return label !== null && !OWN_LABEL.test(label)
}

async function commentOf({ author, body }: Extract<Trigger, { kind: 'comment' }>, mayWrite: MayWrite) {
  const request = requestOf(body)
  const isAllowed = request !== null && (await mayWrite(author))
  return { author: author ?? 'an unknown account', request, mayWrite: isAllowed }
}

/**
 * Whether the newest earlier run of this workflow at the head succeeded in the check to require: nothing that it evaluated has changed
 * since. A run for another base has no job of that name, and a fork's run is not of the same repository.
 */
async function isSettled({ trigger, pull, forge, own: { run, workflow } }: GithubContext): Promise<boolean> {
  if (trigger?.kind !== 'pull-request' || pull === null || forge === null) return false
  const runs = await runsAt(forge, trigger.headSha)
  const own = runs.filter(row => row.path === workflow && row.headRepositoryId === pull.repositoryId)
  const earlier = own.find(({ id }) => id < run)
  if (earlier?.status !== 'completed' || earlier.conclusion !== 'success') return false
  const jobs = await jobsOfRun(forge, earlier.id)
  return jobs.some(({ name, conclusion }) => isResult(name) && conclusion === 'success')
}

/** `Model / result`, but not `Model / result (into mine)`. */
function isResult(job: string): boolean {
  return job.split(' / ').at(-1) === 'result'
}
