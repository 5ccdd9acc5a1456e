import { readdirSync, readFileSync } from 'node:fs'

/** Kills every process whose environment has the variable with this value (Linux only); returns their ids. */
export function endProcesses(variable: string, value: string): number[] {
  const found = processes().filter(pid => environmentOf(pid).includes(`${variable}=${value}`))
  for (const pid of found) kill(pid)
  return found
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

/** Empty for processes of other users, whose environment cannot be read; a job cannot start those. */
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
