import type { Sample } from '../metric.ts'
import { sortedOrder } from '../ranks.ts'

/** Rows grouped by result list, each list's rows by ascending key: list q is `order[starts[q]] … order[starts[q + 1] − 1]`. */
export type ResultLists = { order: Uint32Array; starts: Uint32Array }

/** Groups rows by query, ordered within by `key` (score or relevance). */
export function resultLists(query: Int32Array, key: Float64Array): ResultLists {
  const starts = new Uint32Array(query.reduce((most, code) => Math.max(most, code + 1), 0) + 1)
  for (const code of query) starts[code + 1]!++
  for (let list = 1; list < starts.length; list++) starts[list]! += starts[list - 1]!
  const next = starts.slice()
  const order = new Uint32Array(query.length)
  for (const row of sortedOrder(key)) order[next[query[row]!]!++] = row
  return { order, starts }
}

/** Rows of equal score in a list: `before` rows rank above, `size` share the places, with this relevance among them. */
export type Tie = { before: number; size: number; relevance: number; relevant: number }

/** A list's groups of equal scores from the best down; a row is relevant if its relevance is above 0. */
export function* tiesOf(sample: Sample, { order, starts }: ResultLists, list: number): Generator<Tie> {
  const scores = sample.scores[0]!
  const end = starts[list + 1]!
  let tie: Tie = { before: 0, size: 0, relevance: 0, relevant: 0 }
  for (let i = end - 1; i >= starts[list]!; i--) {
    const relevance = sample.truth[order[i]!]!
    tie.size++
    tie.relevance += relevance
    if (relevance > 0) tie.relevant++
    const last = i === starts[list]! || scores[order[i - 1]!] !== scores[order[i]!]
    if (!last) continue
    yield tie
    tie = { before: tie.before + tie.size, size: 0, relevance: 0, relevant: 0 }
  }
}
