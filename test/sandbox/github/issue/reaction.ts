import { nodeId } from '../identity/node-id.ts'
import { userView } from '../identity/user.ts'
import type { Reaction } from '../row/issue.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'

export function reactionsOn(world: World, subject: number): Reaction[] {
  return world.store.reactions.filter(row => row.subject === subject)
}

export function reactionView(world: World, row: Reaction): Schemas['reaction'] {
  const user = userView(world, row.login)
  return { id: row.id, node_id: nodeId('REA', row.id), user, content: row.content, created_at: row.at }
}

/** Reaction counts of a comment or issue. */
export function rollup(world: World, url: string, subject: number): Schemas['reaction-rollup'] {
  const rows = reactionsOn(world, subject)
  const count = (content: Reaction['content']) => rows.filter(row => row.content === content).length
  return {
    url: `${url}/reactions`,
    total_count: rows.length,
    '+1': count('+1'),
    '-1': count('-1'),
    laugh: count('laugh'),
    confused: count('confused'),
    heart: count('heart'),
    hooray: count('hooray'),
    rocket: count('rocket'),
    eyes: count('eyes'),
  }
}
