import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../../../../actions/_lib/contract/problem.ts'

/** Claims a state folder for this process, because two servers would overwrite each other; returns the function that releases it. */
export function claim(folder: string): () => void {
  const file = join(folder, 'server.pid')
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : null
  if (holder !== null && isHeld(folder, holder)) {
    throw new Problem({
      what: `the sandbox's state is open in process ${holder}`,
      where: folder,
      fix: 'stop that process, or set --state to another folder',
    })
  }
  writeFileSync(file, String(process.pid))
  HELD.add(folder)
  return () => {
    HELD.delete(folder)
    rmSync(file, { force: true })
  }
}

const HELD = new Set<string>()

function isHeld(folder: string, pid: number): boolean {
  return pid === process.pid ? HELD.has(folder) : isAlive(pid)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
