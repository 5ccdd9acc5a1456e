import type { Check, CheckAnnotation } from '../row/check.ts'
import type { Job, Run } from '../row/workflow.ts'
import type { World } from '../world.ts'

/** The jobs of workflow runs on a commit, as check runs. */
export function jobChecks(world: World, repositoryId: number, head: string): Check[] {
  const runs = world.store.runs.filter(run => run.repositoryId === repositoryId && run.headSha === head)
  const byId = new Map(runs.map(run => [run.id, run]))
  return world.store.jobs.filter(job => byId.has(job.runId)).map(job => jobCheck(job, byId.get(job.runId)!))
}

/** One job as a check run of the app `github-actions`; a job's id is its check run's. */
export function jobCheck(job: Job, run: Run): Check {
  return {
    id: job.id,
    repositoryId: job.repositoryId,
    suite: run.id,
    name: job.name,
    head: run.headSha,
    app: 'github-actions',
    externalId: null,
    detailsUrl: null,
    status: job.status,
    conclusion: job.conclusion,
    startedAt: job.startedAt,
    completedAt: job.completedAt,
    output: { title: null, summary: job.summary, text: null },
    annotations: job.annotations.map(({ path, line, level, ...rest }): CheckAnnotation => {
      const place = { path: path ?? '.github', start_line: line ?? 1, end_line: line ?? 1 }
      const columns = { start_column: null, end_column: null }
      return { ...place, ...columns, annotation_level: level, raw_details: null, ...rest }
    }),
  }
}
