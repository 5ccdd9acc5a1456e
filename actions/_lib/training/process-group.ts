import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'

/** Signals a detached child and all its children; on Windows its tree ends at once, there is no gentler way. */
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

/** Whether anything of the child's group still runs. Zombies do not: a container's first process may never collect them. */
export async function groupLives(child: ChildProcess): Promise<boolean> {
  if (child.pid === undefined) return false
  if (process.platform === 'win32') return isRunning(child)
  try {
    process.kill(-child.pid, 0)
  } catch {
    return false
  }
  return process.platform === 'linux' ? await hasLiveMember(child.pid) : true
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

/** Reads /proc/<id>/stat (proc(5)): after the name in brackets come state, parent and group. */
async function hasLiveMember(group: number): Promise<boolean> {
  const ids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const stats = await Promise.all(ids.map(id => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')))
  return stats.some(stat => {
    const [state = 'X', , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(of) === group && state !== 'Z' && state !== 'X'
  })
}

/** Variable of the environment by which a command's descendants are found, whatever group or session they went to. */
export const MARK = 'TRAINYARD_TASK'

const PASSES = 5

/** Signals every process that carries the mark (Linux); with SIGKILL as often as new ones appear. */
export async function signalStrays(mark: string, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  for (let pass = 0; pass < (signal === 'SIGKILL' ? PASSES : 1); pass++) {
    const strays = await straysOf(mark)
    if (strays.length === 0) return
    for (const id of strays) signalOne(id, signal)
  }
}

/** The ids of living processes whose environment says `TRAINYARD_TASK=<mark>`; elsewhere than on Linux nobody can tell. */
export async function straysOf(mark: string): Promise<number[]> {
  if (process.platform !== 'linux') return []
  const ids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const marked = await Promise.all(ids.map(async id => ((await isMarked(id, mark)) ? [Number(id)] : [])))
  return marked.flat()
}

/** Of a zombie, and of another user's process, the environment cannot be read. */
async function isMarked(id: string, mark: string): Promise<boolean> {
  const environment = await readFile(`/proc/${id}/environ`, 'latin1').catch(() => '')
  return environment.split('\0').includes(`${MARK}=${mark}`)
}

function signalOne(id: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(id, signal)
  } catch {
    // It is gone already.
  }
}
