import type { Run } from '../row/workflow.ts'
import type { World } from '../world.ts'
import { announce } from './event.ts'

/** Announces to workflows that a run of another workflow was requested, started or completed. */
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
