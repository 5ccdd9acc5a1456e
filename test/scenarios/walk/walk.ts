import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { type ActiveFault, type FaultRule, faultOf, type Sandbox } from '../../sandbox/testing.ts'

/** What a protocol runs on, and how to tell that it ended well. */
export type Ground = {
  sandbox: Sandbox
  /** Brings the world back to where the protocol begins, foreign things included. */
  reset(): void | Promise<void>
  /** The protocol as a process of its own, not yet ended. */
  start(): ChildProcess
  /** Throws what is wrong with the end state. */
  settled(): void | Promise<void>
}

/** What happens to one request of a run. */
export type WalkFault = {
  name: string
  /** When and how it fails; `times: null` means this request and all that follow. */
  rule: Pick<FaultRule, 'when' | 'effect' | 'times'>
  /** The process is killed with it and never hears of it. */
  kill?: boolean
}

/** `●` the run went through by itself, `○` it failed and the next one healed it; anything else is what went wrong. */
export type Cell = { fault: string; outcome: string }
export type Row = { request: string; cells: Cell[] }

type Seen = { method: string; path: string }
type Hit = { request: string; fault: WalkFault }

const ABSORBED = '●'
const HEALED = '○'

/**
 * Walks over every request of a protocol with every fault: breaks that request of a run, runs once more without a fault if the
 * run failed, and asks whether the world is as after a run that nothing disturbed. As many cells at once as there are grounds.
 */
export async function walk({
  grounds,
  faults,
}: {
  grounds: Ground[]
  faults: readonly WalkFault[]
}): Promise<Row[]> {
  const [first] = grounds
  if (!first) throw new Error('a walk needs a ground')
  const requests = await requestsOf(first)
  const hits = requests.flatMap(request => faults.map((fault): Hit => ({ request, fault })))
  const outcomes = new Map<Hit, string>()
  const waiting = hits.values()
  await Promise.all(
    grounds.map(async ground => {
      for (const hit of waiting) outcomes.set(hit, await strike(ground, hit))
    }),
  )
  return requests.map(request => ({
    request,
    cells: hits
      .filter(hit => hit.request === request)
      .map(hit => ({ fault: hit.fault.name, outcome: outcomes.get(hit) ?? '' })),
  }))
}

/** What went wrong, cell by cell; empty if all converged. */
export function diverged(rows: readonly Row[]): string[] {
  return rows.flatMap(({ request, cells }) =>
    cells
      .filter(({ outcome }) => outcome !== ABSORBED && outcome !== HEALED)
      .map(({ fault, outcome }) => `${request} × ${fault}: ${outcome}`),
  )
}

/** Requests × faults as a Markdown table. */
export function walkTable(rows: readonly Row[]): string {
  const names = rows[0]?.cells.map(({ fault }) => fault) ?? []
  const mark = (outcome: string) => (outcome === ABSORBED || outcome === HEALED ? outcome : '✗')
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['request', ...names]),
    line(['---', ...names.map(() => ':-:')]),
    ...rows.map(({ request, cells }) => line([`\`${request}\``, ...cells.map(cell => mark(cell.outcome))])),
  ].join('\n')
}

/** The requests of a run that nothing disturbs, each with the count of its like, in an order that does not depend on chance. */
async function requestsOf(ground: Ground): Promise<string[]> {
  const seen: string[] = []
  await ground.reset()
  const { status, errors } = await run(ground, (_request, name) => {
    seen.push(name)
    return null
  })
  if (status !== 0) throw new Error(`the clean run ended with ${status}:\n${errors}`)
  await ground.settled()
  return seen
}

async function strike(ground: Ground, { request, fault }: Hit): Promise<string> {
  await ground.reset()
  const rule = faultOf({ name: fault.name, ...fault.rule })
  const dead = faultOf({ name: 'dead', effect: { kind: 'cut' } })
  let struck = false
  const broken = await run(ground, (_seen, name, child) => {
    if (struck && fault.kill) return kill(child, dead)
    if (struck) return rule.times === null ? rule : null
    struck = name === request
    if (!struck) return null
    return fault.kill && rule.when === 'before' ? kill(child, dead) : rule
  })
  if (!struck) return `the request was never sent; ${broken.errors}`
  if (broken.status === 0) return await verdict(ground, ABSORBED)
  if (/defect of Trainyard/.test(broken.errors)) return `a defect instead of a Problem: ${broken.errors}`
  const healed = await run(ground, () => null)
  if (healed.status !== 0) return `the next run ended with ${healed.status}: ${healed.errors}`
  return await verdict(ground, HEALED)
}

function kill(child: ChildProcess, dead: ActiveFault): ActiveFault {
  child.kill('SIGKILL')
  return dead
}

async function verdict(ground: Ground, well: string): Promise<string> {
  try {
    await ground.settled()
    return well
  } catch (error) {
    return (error as Error).message.split('\n')[0]!
  }
}

/** Without the numbers that chance gives. */
function nameOf({ method, path }: Seen): string {
  const rest = path.replace(/^\/repos\/[^/]+\/[^/]+/, '')
  return `${method} ${rest.replace(/\/\d+(?=\/|$)/g, '/:number').replace(/[0-9a-f]{40}/g, ':sha')}`
}

/** One process from start to end; every request that arrives meanwhile is shown with its name, `POST /x #2`. */
async function run(
  { sandbox, start }: Ground,
  decide: (request: Seen, name: string, child: ChildProcess) => ActiveFault | null,
): Promise<{ status: number | null; errors: string }> {
  const counts = new Map<string, number>()
  const child = start()
  sandbox.faults.next = request => {
    const like = nameOf(request)
    const count = (counts.get(like) ?? 0) + 1
    counts.set(like, count)
    return decide(request, count === 1 ? like : `${like} #${count}`, child)
  }
  const errors: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => errors.push(chunk))
  const [status] = await once(child, 'close')
  return { status: status as number | null, errors: Buffer.concat(errors).toString().slice(0, 2000) }
}
