import type { Forge } from './client.ts'

/** A job of a run, as it ended. */
export type JobRow = {
  id: number
  /** With the names of the calls around it: `Model / toy / candidate`. */
  name: string
  conclusion: string | null
  url: string | null
  /** The first step that did not succeed. */
  failedStep: string | null
}

const PAGE = 100
const FINE = ['success', 'skipped', 'neutral', null]

/** The jobs of one attempt of a run; needs `actions: read`. */
export async function jobsOf(
  { client, owner, repo }: Forge,
  { id, attempt }: { id: number; attempt: number },
): Promise<JobRow[]> {
  const found = await client.paginate(client.rest.actions.listJobsForWorkflowRunAttempt, {
    owner,
    repo,
    run_id: id,
    attempt_number: attempt,
    per_page: PAGE,
  })
  return found.map(({ id, name, conclusion, html_url, steps = [] }) => ({
    id,
    name,
    conclusion,
    url: html_url,
    failedStep: steps.find(step => !FINE.includes(step.conclusion))?.name ?? null,
  }))
}

/** What GitHub and the job's own steps reported as errors; a job's id is that of its check. Needs `checks: read`. */
export async function errorsOf({ client, owner, repo }: Forge, job: number): Promise<string[]> {
  const found = await client.paginate(client.rest.checks.listAnnotations, {
    owner,
    repo,
    check_run_id: job,
    per_page: PAGE,
  })
  return found.flatMap(({ annotation_level, message }) =>
    annotation_level === 'failure' && message ? [message] : [],
  )
}
