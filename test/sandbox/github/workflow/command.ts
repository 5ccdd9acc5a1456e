import type { RunCommand, World } from '../world.ts'

/** Hands a command to the runners that listen, after the request is answered. Changes nothing itself: on `rerun` the runner opens the next attempt. */
export function command(world: World, wanted: RunCommand): void {
  for (const listener of world.commands) queueMicrotask(() => listener(wanted))
}
