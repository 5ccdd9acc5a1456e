import type { Forge } from '../_lib/forge/client.ts'
import { readComments } from '../_lib/forge/comments.ts'
import { jobsOfRun } from '../_lib/forge/job.ts'
import { labelSetters } from '../_lib/forge/label.ts'
import type { PullRequest } from '../_lib/forge/pull-request.ts'
import type { Trigger } from '../_lib/forge/trigger.ts'
import { runsAt } from '../_lib/forge/workflow-run.ts'
import { type Label, OWN_LABEL } from '../_lib/plan/label.ts'
import { requestOf } from '../_lib/plan/request.ts'
import type { StartConditions } from '../_lib/plan/start.ts'
import { waiversIn } from '../_lib/plan/waivers.ts'

type MayWrite = (login: string | null) => Promise<boolean>

/** Those labels of a pull request that mean something here, with who set them. */
export async function labelsOf(
  { forge, mayWrite }: { forge: Forge | null; mayWrite: MayWrite },
  pull: PullRequest | null,
): Promise<Label[]> {
  const names = pull?.labels.filter(name => OWN_LABEL.test(name)) ?? []
  if (forge === null || pull === null || names.length === 0) return []
  const setters = await labelSetters(forge, pull.number)
  return await Promise.all(
    names.map(async name => {
      const by = setters.get(name) ?? null
      return { name, by, mayWrite: await mayWrite(by) }
    }),
  )
}

/** What decides whether to train: the pull request's state now, and who asked. */
export async function startConditions({
  trigger,
  pull,
  labels,
  forge,
  mayWrite,
  own,
}: {
  trigger: Trigger | null
  pull: PullRequest | null
  labels: readonly Label[]
  forge: Forge | null
  mayWrite: MayWrite
  own: { run: number; workflow: string | null }
}): Promise<StartConditions> {
  const label = trigger?.kind === 'pull-request' ? trigger.label : null
  const words = trigger?.kind === 'pull-request' && trigger.textOnly
  const isForeign = words || (label !== null && !OWN_LABEL.test(label))
  const isPull = trigger?.kind === 'pull-request' && pull !== null
  const head = isPull ? { ...pull, sha: trigger.headSha } : null
  return {
    pull: pull && { draft: pull.draft, open: pull.open, fork: pull.fork, labels },
    comment: trigger?.kind === 'comment' ? await commentOf(trigger, mayWrite) : null,
    named: trigger?.kind === 'called',
    label,
    words,
    settled: isForeign && forge !== null && head !== null && (await isSettled(forge, head, own)),
  }
}

async function commentOf({ author, body }: Extract<Trigger, { kind: 'comment' }>, mayWrite: MayWrite) {
  const request = requestOf(body)
  return { author: author ?? 'nobody known', request, mayWrite: request !== null && (await mayWrite(author)) }
}

/**
 * The check to require of the newest earlier run of this workflow at this commit succeeded: what it judged has not changed since. A run
 * for another base, or a fork's, has no job of that name, or is not of this repository.
 */
async function isSettled(
  forge: Forge,
  head: { sha: string; repositoryId: number | null },
  { run, workflow }: { run: number; workflow: string | null },
): Promise<boolean> {
  const runs = await runsAt(forge, head.sha)
  const own = runs.filter(row => row.path === workflow && row.headRepositoryId === head.repositoryId)
  const earlier = own.find(({ id }) => id < run)
  if (earlier?.status !== 'completed' || earlier.conclusion !== 'success') return false
  const jobs = await jobsOfRun(forge, earlier.id)
  return jobs.some(({ name, conclusion }) => isResult(name) && conclusion === 'success')
}

/** `Model / result`, but not `Model / result (into mine)`. */
function isResult(job: string): boolean {
  return job.split(' / ').at(-1) === 'result'
}

/** The waivers in force on a pull request; who asked for one without write access is refused by name. */
export async function waiversOn(
  forge: Forge,
  { number }: PullRequest,
  { labels, mayWrite }: { labels: readonly Label[]; mayWrite: MayWrite },
): Promise<ReturnType<typeof waiversIn>> {
  const said = await readComments(forge, number)
  const asked = said.filter(({ body }) => requestOf(body)?.kind === 'waive')
  const comments = await Promise.all(
    asked.map(async ({ author, ...said }) => ({
      ...said,
      author: author ?? 'ghost',
      mayWrite: await mayWrite(author),
    })),
  )
  return waiversIn(comments, labels)
}
