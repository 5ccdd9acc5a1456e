import { rmSync } from 'node:fs'
import type { Job } from '../github/row/workflow.ts'
import type { World } from '../github/world.ts'
import { changeJob, changeRun, revokeTokensOf, unfinishedJobs, unfinishedRuns } from './github-rows.ts'
import { endProcesses } from './job/stray-processes.ts'
import { jobFolder } from './job-folder.ts'

/** Cancels the runs and jobs that a stopped runner left in progress; revokes their tokens, ends their processes, removes their folders. */
export function recover(world: World, folder: string): void {
  const cancelled = { status: 'completed', conclusion: 'cancelled' } as const
  for (const run of unfinishedRuns(world)) {
    for (const job of unfinishedJobs(world, run)) {
      if (job.status === 'in_progress') abandon(world, jobFolder(folder, job.id), job)
      changeJob(world, job.id, { ...cancelled, completedAt: world.time() })
    }
    changeRun(world, run.id, cancelled)
  }
}

function abandon(world: World, place: string, job: Job): void {
  revokeTokensOf(world, job)
  endProcesses('RUNNER_WORKSPACE', place)
  rmSync(place, { recursive: true, force: true })
}
