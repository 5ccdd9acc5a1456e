import { readdirSync, readFileSync } from 'node:fs'

/** Ends what a job left running in the background: every process with the job's RUNNER_TRACKING_ID, where the system shows it. */
export function endOrphans(trackingId: string): number[] {
  const orphans = processes().filter(pid => environmentOf(pid).includes(`RUNNER_TRACKING_ID=${trackingId}`))
  for (const pid of orphans) kill(pid)
  return orphans
}

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** Of other users' processes it cannot be read, and they are none of ours. */
function environmentOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  } catch {
    return []
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
