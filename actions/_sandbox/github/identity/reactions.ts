import type { Schemas } from '../schemas.ts'

/** Nobody reacts in the sandbox. */
export function noReactions(url: string): Schemas['reaction-rollup'] {
  const none = { '+1': 0, '-1': 0, laugh: 0, confused: 0, heart: 0, hooray: 0, rocket: 0, eyes: 0 }
  return { url: `${url}/reactions`, total_count: 0, ...none }
}
