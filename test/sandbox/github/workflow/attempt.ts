import type { Run } from '../row/workflow.ts'
import type { World } from '../world.ts'

/** Stores the run as its current attempt and returns it as the next one, queued; jobs keep their attempt. */
export function nextAttempt(world: World, { id }: Pick<Run, 'id'>, by: string): Run {
  const run = world.store.runs.get(id)!
  world.store.attempts.put({ id: world.store.nextId(), run })
  const time = world.time()
  return world.store.runs.put({
    ...run,
    attempt: run.attempt + 1,
    status: 'queued',
    conclusion: null,
    triggeringActor: by,
    startedAt: time,
    updatedAt: time,
  })
}

/** The run at one of its attempts. */
export function runAtAttempt(world: World, run: Run, attempt: number): Run | undefined {
  if (run.attempt === attempt) return run
  return world.store.attempts.find(row => row.run.id === run.id && row.run.attempt === attempt)?.run
}
