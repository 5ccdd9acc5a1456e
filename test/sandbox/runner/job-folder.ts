import { join } from 'node:path'

/** Where a job's workspace and all else that is its own lie, as long as it runs. */
export function jobFolder(folder: string, jobId: number): string {
  return join(folder, `job-${jobId}`)
}
