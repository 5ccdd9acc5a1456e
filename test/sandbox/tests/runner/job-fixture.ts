import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { createToken } from '../../github/identity/token.ts'
import type { Run } from '../../github/row/workflow.ts'
import { readLog } from '../../github/workflow/log.ts'
import { runJob } from '../../runner/job/run-job.ts'
import type { JobRequest, JobResult } from '../../runner/job-request.ts'
import { readSteps } from '../../runner/read-steps.ts'
import { readWritten } from '../../runner/template.ts'
import { pushFiles } from '../github/clone.ts'
import { putJob, putRun } from '../github/run.ts'
import { openServerFixture, type ServerFixture } from '../github/server-fixture.ts'

export type Played = JobResult & {
  /** Without times. */
  log: string
  /** `name: conclusion` of every step of the job's row. */
  steps: string[]
  folder: string
}

export type JobFixture = ServerFixture & {
  place: typeof PLACE
  sha: string
  run: Run
  /** Runs steps, written as in a workflow file, as one job of a run. */
  play(steps: string, more?: Partial<JobRequest>): Promise<Played>
}

export const PLACE = { owner: 'acme', repo: 'flight-delay' }

/** A repository with files on main, and a run in which `play` runs jobs. */
export async function openJobFixture(
  t: TestContext,
  { files = {}, run: more = {} }: { files?: Record<string, string>; run?: Partial<Run> } = {},
): Promise<JobFixture> {
  const stage = await openServerFixture(t)
  const { world } = stage.sandbox
  await stage.repository()
  const first = await stage.admin.repos.getBranch({ ...PLACE, branch: 'main' })
  const sha =
    Object.keys(files).length === 0
      ? first.data.commit.sha
      : await pushFiles(stage, PLACE, { branch: 'main', files })
  const repository = world.store.repositories.all()[0]!
  const run = await putRun(stage, { headSha: sha, status: 'in_progress', conclusion: null, ...more })
  const play = (steps: string, request: Partial<JobRequest> = {}) =>
    playSteps({ ...stage, run, source: { repositoryId: repository.id, sha } }, steps, request)
  return Object.assign(stage, { place: PLACE, sha, run, play })
}

async function playSteps(
  {
    sandbox,
    folder,
    run,
    source,
  }: Pick<ServerFixture, 'sandbox' | 'folder'> & Pick<JobRequest, 'run' | 'source'>,
  text: string,
  more: Partial<JobRequest>,
): Promise<Played> {
  const { world } = sandbox
  const job = putJob({ sandbox }, run, {
    status: 'in_progress',
    conclusion: null,
    steps: [],
    completedAt: null,
  })
  const token = createToken(world, { repositories: ['acme/flight-delay'], permissions: { contents: 'read' } })
  const request: JobRequest = {
    world,
    run,
    jobId: job.id,
    folder: mkdtempSync(join(folder, 'job-')),
    steps: readSteps(readWritten(text, { path: 'train.yml', kind: 'steps' })),
    env: {},
    defaults: { shell: null, workingDirectory: null },
    contexts: {
      github: { job: 'train' },
      secrets: { GITHUB_TOKEN: token.secret },
      vars: {},
      inputs: {},
      needs: {},
      matrix: {},
      strategy: {},
      job: {},
    },
    payload: { action: 'opened' },
    outputs: {},
    token: token.secret,
    source,
    machine: { PATH: process.env['PATH'] ?? '' },
    timeoutMinutes: 5,
    container: null,
    signal: new AbortController().signal,
    ...more,
  }
  const result = await runJob(request)
  const { steps } = world.store.jobs.get(job.id)!
  const log = readLog(world, job.id).replaceAll(/^\S+Z ?/gm, '')
  return {
    ...result,
    log,
    folder: request.folder,
    steps: steps.map(step => `${step.name}: ${step.conclusion}`),
  }
}
