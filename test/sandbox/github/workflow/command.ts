import type { World } from '../world.ts'

/** What somebody wants of a run; the server only asks, a runner that listens to `world.commands` does it. */
export type Command =
  | {
      kind: 'rerun'
      runId: number
      /** Only what failed, and what needs it; with `jobId`, only that job and what needs it. */
      failedOnly: boolean
      jobId: number | null
      by: string
    }
  /** Of a run that is not over. */
  | { kind: 'cancel'; runId: number; by: string }
  /** Of a run whose conclusion is `action_required`. */
  | { kind: 'approve'; runId: number; by: string }

/**
 * Hands a command to those who listen, once the request has been answered for. The run is as it was: on `rerun` the
 * runner opens its next attempt with `nextAttempt`.
 */
export function command(world: World, wanted: Command): void {
  for (const listener of world.commands) queueMicrotask(() => listener(wanted))
}
