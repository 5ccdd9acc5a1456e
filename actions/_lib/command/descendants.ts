import type { ChildProcess } from 'node:child_process'
import { readlinkSync } from 'node:fs'
import { readdir, readFile, readlink } from 'node:fs/promises'

/** Environment variable that marks a command's processes, so that they are found in any process group or session. */
export const TASK_VARIABLE = 'TRAINYARD_TASK'

const LOOK_MS = 250
/** The pause after a look, as a multiple of its duration: looking takes at most a twentieth of the time. */
const REST = 19
const PASSES = 5

/** The processes that a command started, in any process group or session. Linux only; elsewhere there are none. */
export type Descendants = {
  /** The ids of those that run. */
  running(): Promise<number[]>
  /** Signals them; SIGKILL is repeated while new ones appear. */
  signal(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
  /** Records the descendants of now; also done several times a second. */
  look(): Promise<void>
  release(): void
}

/**
 * Follows a child's descendants: processes with `TRAINYARD_TASK=<mark>` in their environment, those that hold its output open, and those
 * that were seen while their parent ran. A process is missed only if it clears its environment, leaves its session, closes its output and
 * loses its parent, all before the next look.
 */
export function followDescendants(child: ChildProcess, mark: string): Descendants {
  if (process.platform !== 'linux' || child.pid === undefined) return NONE
  const outputs = outputsOf(child.pid)
  /** Start time by process id: an id is reused after its process has ended. */
  const seen = new Map<number, string>()
  const look = async () => addDescendants(await processes(), child.pid!, seen)
  const running = async () => {
    await look()
    const all = await processes()
    const isOwn = await Promise.all(all.map(each => isDescendant(each, { seen, mark, outputs })))
    return all.filter((_, i) => isOwn[i]).map(({ id }) => id)
  }
  let timer: NodeJS.Timeout
  let isReleased = false
  const lookAgain = (waitMs: number) => {
    timer = setTimeout(async () => {
      const began = performance.now()
      await look()
      if (!isReleased) lookAgain(Math.max(LOOK_MS, REST * (performance.now() - began)))
    }, waitMs)
    timer.unref()
  }
  lookAgain(LOOK_MS)
  return {
    running,
    look,
    async signal(signal) {
      for (let pass = 0; pass < (signal === 'SIGKILL' ? PASSES : 1); pass++) {
        const ids = await running()
        if (ids.length === 0) return
        for (const id of ids) signalOne(id, signal)
      }
    },
    release() {
      clearTimeout(timer)
      isReleased = true
    },
  }
}

const NONE: Descendants = {
  running: async () => [],
  signal: async () => undefined,
  look: async () => undefined,
  release: () => undefined,
}

type Process = { id: number; parent: number; group: number; session: number; start: string }

/** All running processes, from /proc/<id>/stat (proc(5)). A zombie does not run: a container's first process may never collect it. */
async function processes(): Promise<Process[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter(name => /^\d+$/.test(name))
  const stats = await Promise.all(ids.map(id => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')))
  return stats.flatMap((stat, i) => {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state = 'X', parent, group, session] = fields
    if (state === 'Z' || state === 'X' || stat === '') return []
    const numbers = { parent: Number(parent), group: Number(group), session: Number(session) }
    return [{ id: Number(ids[i]), ...numbers, start: fields[19] ?? '' }]
  })
}

/** Adds every process whose parent, group or session is among those seen, until none is left to add. */
function addDescendants(all: readonly Process[], first: number, seen: Map<number, string>): void {
  const other = all.find(({ id, start }) => id === first && start !== (seen.get(id) ?? start))
  const own = new Set(other === undefined ? [first] : [])
  for (const { id, start } of all) if (seen.get(id) === start) own.add(id)
  for (let before = -1; before !== own.size; ) {
    before = own.size
    for (const each of all)
      if ([each.parent, each.group, each.session].some(id => own.has(id))) own.add(each.id)
  }
  for (const { id, start } of all) if (own.has(id)) seen.set(id, start)
}

type Marks = { seen: ReadonlyMap<number, string>; mark: string; outputs: ReadonlySet<string> }

/** The environment and files of another user's process cannot be read: it is found by `seen` alone. */
async function isDescendant({ id, start }: Process, { seen, mark, outputs }: Marks): Promise<boolean> {
  if (id === process.pid) return false
  if (seen.get(id) === start) return true
  const environment = await readFile(`/proc/${id}/environ`, 'latin1').catch(() => '')
  if (environment.split('\0').includes(`${TASK_VARIABLE}=${mark}`)) return true
  const files = await readdir(`/proc/${id}/fd`).catch(() => [])
  const held = await Promise.all(files.map(file => readlink(`/proc/${id}/fd/${file}`).catch(() => '')))
  return held.some(file => outputs.has(file))
}

/** The child's output descriptors, such as `socket:[4711]`, read before it can replace them. */
function outputsOf(id: number): Set<string> {
  const outputs = [1, 2].flatMap(file => {
    try {
      return [readlinkSync(`/proc/${id}/fd/${file}`)]
    } catch {
      return []
    }
  })
  return new Set(outputs.filter(output => /^(socket|pipe):/.test(output)))
}

function signalOne(id: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(id, signal)
  } catch {
    // It is gone already.
  }
}
