import type { Run } from '../row/workflow.ts'
import type { World } from '../world.ts'
import { announce } from './event.ts'

/** Tells workflows of a run of another workflow; whoever moves runs says so when one was made, started, completed. */
export function announceRun(world: World, run: Run, action: 'requested' | 'in_progress' | 'completed'): void {
  const repository = world.store.repositories.get(run.repositoryId)!
  announce(world, {
    name: 'workflow_run',
    action,
    repository,
    token: null,
    actor: run.actor,
    payload: { run },
  })
}
