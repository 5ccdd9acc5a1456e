import type { ChildProcess } from 'node:child_process'
import { readlinkSync } from 'node:fs'
import { readdir, readFile, readlink } from 'node:fs/promises'

/** Variable of the environment by which a command's descendants are found, whatever group or session they went to. */
export const TASK_VARIABLE = 'TRAINYARD_TASK'

const LOOK_MS = 250
/** Looking takes at most a twentieth of the time, however many processes a machine has. */
const REST = 19
const PASSES = 5

/** What a command started, wherever it went. Only Linux tells; elsewhere there is nobody. */
export type Descendants = {
  /** The ids of those that live. */
  living(): Promise<number[]>
  /** Signals them; with SIGKILL as often as new ones appear. */
  signal(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
  /** Notes who descends from whom now; done by itself several times a second. */
  look(): Promise<void>
  release(): void
}

/**
 * Follows a child's descendants: those whose environment says `TRAINYARD_TASK=<mark>`, those that hold its output, and those that were
 * seen while their parent lived. Missed is one that does all at once: clears its environment, leaves its session, gives its output up
 * and loses its parent before it was looked at.
 */
export function followDescendants(child: ChildProcess, mark: string): Descendants {
  if (process.platform !== 'linux' || child.pid === undefined) return NONE
  const outputs = outputsOf(child.pid)
  /** Time of start by id, as an id alone may have become another's. */
  const seen = new Map<number, string>()
  const look = async () => addDescendants(await processes(), child.pid!, seen)
  const living = async () => {
    await look()
    const all = await processes()
    const strays = await Promise.all(all.map(each => isDescendant(each, { seen, mark, outputs })))
    return all.filter((_, i) => strays[i]).map(({ id }) => id)
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
    living,
    look,
    async signal(signal) {
      for (let pass = 0; pass < (signal === 'SIGKILL' ? PASSES : 1); pass++) {
        const ids = await living()
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
  living: async () => [],
  signal: async () => undefined,
  look: async () => undefined,
  release: () => undefined,
}

type Process = { id: number; parent: number; group: number; session: number; start: string }

/** All that run here, from /proc/<id>/stat (proc(5)). A zombie does not run: a container's first process may never collect it. */
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

/** Adds to `seen` what has a parent, a group or a session of those that were seen, until there is no more. */
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

/** Of another user's process neither environment nor files can be read. */
async function isDescendant({ id, start }: Process, { seen, mark, outputs }: Marks): Promise<boolean> {
  if (id === process.pid) return false
  if (seen.get(id) === start) return true
  const environment = await readFile(`/proc/${id}/environ`, 'latin1').catch(() => '')
  if (environment.split('\0').includes(`${TASK_VARIABLE}=${mark}`)) return true
  const files = await readdir(`/proc/${id}/fd`).catch(() => [])
  const held = await Promise.all(files.map(file => readlink(`/proc/${id}/fd/${file}`).catch(() => '')))
  return held.some(file => outputs.has(file))
}

/** The child's ends of its output, such as `socket:[4711]`, read before it can exchange them. */
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
