import { type ActiveFault, type FaultRule, faultOf, type SandboxFixture } from '../../sandbox/testing.ts'
import { faultsToWalk } from '../../scenarios/walk/faults.ts'
import type { WalkFault } from '../../scenarios/walk/walk.ts'

/** A short protocol in this very process, on a place of its own each time. */
export type Protocol = {
  /** Prepares a fresh place, counted from 0, before any fault. */
  prepare(lane: number): Promise<void>
  run(lane: number): Promise<void>
  /** Throws what is wrong with the end state. */
  settled(lane: number): Promise<void>
}

const FEW = ['503', 'answer lost', 'outage', 'killed after']

/**
 * Walks over every request of a protocol with every fault: runs it with that request broken, once more without if it threw, and
 * looks at the end state. A killed process is one whose every later request is cut. Answers the number of cells.
 */
export async function walkProtocol(
  { sandbox }: Pick<SandboxFixture, 'sandbox'>,
  protocol: Protocol,
): Promise<number> {
  const { next } = sandbox.faults
  const count = await requestsOf(sandbox, protocol)
  const faults = faultsToWalk(FEW)
  let lane = 1
  for (const fault of faults) {
    for (let nth = 1; nth <= count; nth++) {
      await protocol.prepare(lane)
      sandbox.faults.next = strike(fault, nth)
      const failed = await protocol.run(lane).then(
        () => null,
        error => error as Error,
      )
      sandbox.faults.next = next
      if (failed) await protocol.run(lane)
      await protocol.settled(lane++).catch(error => {
        throw new Error(`request ${nth} × ${fault.name}: ${error.message}`, { cause: failed ?? error })
      })
    }
  }
  return count * faults.length
}

async function requestsOf(sandbox: SandboxFixture['sandbox'], protocol: Protocol): Promise<number> {
  const { next } = sandbox.faults
  let count = 0
  await protocol.prepare(0)
  sandbox.faults.next = () => {
    count++
    return null
  }
  await protocol.run(0)
  sandbox.faults.next = next
  await protocol.settled(0)
  return count
}

function strike({ rule, kill = false }: WalkFault, nth: number): () => ActiveFault | null {
  const broken = parsed(rule)
  const dead = parsed({ effect: { kind: 'cut' } })
  let seen = 0
  return () => {
    seen++
    if (seen < nth) return null
    if (seen === nth) return broken
    if (kill) return dead
    return rule.times === null ? broken : null
  }
}

function parsed(rule: Omit<FaultRule, 'name'>): ActiveFault {
  return faultOf({ name: 'walk', ...rule })
}
