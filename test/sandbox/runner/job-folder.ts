import { join } from 'node:path'

/** The folder of one job, which exists while the job runs. */
export function jobFolder(folder: string, jobId: number): string {
  return join(folder, `job-${jobId}`)
}
