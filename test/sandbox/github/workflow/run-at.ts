import { found } from '../http/answer.ts'
import { number, type RepositoryCall } from '../http/route.ts'
import type { Run } from '../row/workflow.ts'

/** The run of `:id` in the path, or 404. */
export function runAt(call: RepositoryCall): Run {
  const run = call.world.store.runs.get(number(call, 'id'))
  return found(run?.repositoryId === call.repository.id ? run : null)
}
