import { found } from '../http/answer.ts'
import { number, type RepositoryCall } from '../http/route.ts'
import type { Pull } from '../row/pull.ts'
import { pullNumbered } from './pull.ts'

/** The pull request that a path names with `:number`, or 404. */
export function pullAt(call: RepositoryCall): Pull {
  return found(pullNumbered(call.world, call.repository, number(call, 'number')))
}
