import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'

/** Signals the process group of a detached child; on Windows its process tree is killed at once, the only way there is. */
export function signalGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    if (isRunning(child)) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group is gone already.
  }
}

/** Whether a process of the child's group still runs. Zombies do not count: a container's first process may never collect them. */
export async function isGroupRunning(child: ChildProcess): Promise<boolean> {
  if (child.pid === undefined) return false
  if (process.platform === 'win32') return isRunning(child)
  try {
    process.kill(-child.pid, 0)
  } catch {
    return false
  }
  return process.platform === 'linux' ? await hasRunningMember(child.pid) : true
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

/** Reads /proc/<id>/stat (proc(5)): after the name in brackets come state, parent and group. */
async function hasRunningMember(group: number): Promise<boolean> {
  const ids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const stats = await Promise.all(ids.map(id => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')))
  return stats.some(stat => {
    const [state = 'X', , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(of) === group && state !== 'Z' && state !== 'X'
  })
}
