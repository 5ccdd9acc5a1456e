import type { Forge } from './client.ts'

/** A job of one attempt of a run. */
export type JobRow = {
  id: number
  /** With the names of the calls around it: `Model / toy / candidate`. */
  name: string
  /** Null while it is queued or running. */
  conclusion: string | null
  startedAt: string | null
  completedAt: string | null
  url: string | null
  /** The first step that did not succeed. */
  failedStep: string | null
}

const PAGE = 100
const FINE = ['success', 'skipped', 'neutral', null]

/** The jobs of one attempt of a run; needs `actions: read`. */
export async function jobsOfAttempt(
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
  return found.map(rowOf)
}

/** The jobs of all attempts of a run; needs `actions: read`. */
export async function jobsOfRun({ client, owner, repo }: Forge, run: number): Promise<JobRow[]> {
  const found = await client.paginate(client.rest.actions.listJobsForWorkflowRun, {
    owner,
    repo,
    run_id: run,
    filter: 'all',
    per_page: PAGE,
  })
  return found.map(rowOf)
}

/** Error messages of a job, from GitHub and from its own steps; a job's id is that of its check. Needs `checks: read`. */
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

type JobAnswer = {
  id: number
  name: string
  conclusion: string | null
  started_at?: string | null
  completed_at?: string | null
  html_url: string | null
  steps?: { name: string; conclusion: string | null }[] | undefined
}

function rowOf({ id, name, conclusion, started_at, completed_at, html_url, steps = [] }: JobAnswer): JobRow {
  return {
    id,
    name,
    conclusion,
    startedAt: started_at ?? null,
    completedAt: completed_at ?? null,
    url: html_url,
    failedStep: steps.find(step => !FINE.includes(step.conclusion))?.name ?? null,
  }
}
