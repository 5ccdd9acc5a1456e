import { rmSync } from 'node:fs'
import type { World } from '../github/world.ts'
import { endProcesses } from './job/stray-processes.ts'
import { jobFolder } from './job-folder.ts'

/** Cancels the runs and jobs that a stopped runner left in progress; revokes their tokens, ends their processes, removes their folders. */
export function recover(world: World, folder: string): void {
  const { runs, jobs } = world.store
  const time = world.time()
  const left = runs.filter(run => run.status !== 'completed')
  const ids = new Set(left.map(({ id }) => id))
  for (const job of jobs.filter(job => ids.has(job.runId) && job.status !== 'completed')) {
    if (job.status === 'in_progress') abandon(world, jobFolder(folder, job.id), job.id)
    jobs.put({ ...job, status: 'completed', conclusion: 'cancelled', completedAt: time })
  }
  for (const run of left) runs.put({ ...run, status: 'completed', conclusion: 'cancelled', updatedAt: time })
}

function abandon({ store }: World, place: string, jobId: number): void {
  const tokens = store.tokens.filter(token => token.jobId === jobId && !token.revoked)
  for (const token of tokens) store.tokens.put({ ...token, revoked: true })
  endProcesses('RUNNER_WORKSPACE', place)
  rmSync(place, { recursive: true, force: true })
}
