import type { Metric, Sample, Weigh } from '../metric.ts'
import { metricValue, noRows, undefinedBecause } from './metric-value.ts'
import { type ResultLists, resultLists, type Tie, tiesOf } from './result-lists.ts'

/** A list's value from its ties, best first; `ideal` gives its relevances, greatest first. */
type ListValue = (ties: Iterable<Tie>, ideal: Iterable<number>) => number

/**
 * Ranking metrics: the mean over result lists, in expectation over the orders of tied scores (McSherry & Najork, ECIR 2008).
 * NDCG has linear gain and is sklearn.metrics.ndcg_score; a list without a relevant row counts 0, as there. A list's weight is
 * the mean of its rows'.
 */
export const ranking: readonly Metric[] = [
  listMetric('ndcg_5', ndcg(5)),
  listMetric('ndcg_10', ndcg(10)),
  listMetric('mrr', reciprocalRank),
  listMetric('map', listPrecision),
]

function listMetric(name: string, valueIn: ListValue): Metric {
  return {
    name,
    tasks: ['ranking'],
    higherIsBetter: true,
    prepare(sample) {
      if (sample.query === null) return () => undefinedBecause('no query column groups the rows into lists')
      if (sample.truth.some(relevance => relevance < 0))
        return () => undefinedBecause('a relevance is below 0')
      return weighLists(sample, sample.query, valueIn)
    },
  }
}

function weighLists(sample: Sample, query: Int32Array, valueIn: ListValue): Weigh {
  const byScore = resultLists(query, sample.scores[0]!)
  const byRelevance = resultLists(query, Float64Array.from(sample.truth))
  const lists = byScore.starts.length - 1
  const values = new Float64Array(lists)
  for (let list = 0; list < lists; list++) {
    const ideal = relevancesDown(sample, byRelevance, list)
    values[list] = hasRelevant(sample, byRelevance, list)
      ? valueIn(tiesOf(sample, byScore, list), ideal)
      : Number.NaN
  }
  return weight => meanOverLists({ values, query, starts: byScore.starts, weight })
}

type Lists = { values: Float64Array; query: Int32Array; starts: Uint32Array; weight: Float64Array | null }

/** NaN among the values marks a list without a relevant row. */
function meanOverLists({ values, query, starts, weight }: Lists) {
  const weights = new Float64Array(values.length)
  for (let row = 0; row < query.length; row++) weights[query[row]!]! += weight === null ? 1 : weight[row]!
  let [sum, total, empty] = [0, 0, 0]
  let relevant = false
  for (let list = 0; list < values.length; list++) {
    if (weights[list] === 0) continue
    const w = weights[list]! / (starts[list + 1]! - starts[list]!)
    total += w
    if (Number.isNaN(values[list])) empty++
    else {
      sum += w * values[list]!
      relevant = true
    }
  }
  if (total === 0) return noRows
  if (!relevant) return undefinedBecause('no list has a row with a relevance above 0')
  return metricValue(sum / total, empty > 0 ? `${empty} lists without a relevant row count as 0` : null)
}

function hasRelevant({ truth }: Sample, { order, starts }: ResultLists, list: number): boolean {
  const end = starts[list + 1]!
  return end > starts[list]! && truth[order[end - 1]!]! > 0
}

function* relevancesDown({ truth }: Sample, { order, starts }: ResultLists, list: number): Generator<number> {
  for (let i = starts[list + 1]! - 1; i >= starts[list]!; i--) yield truth[order[i]!]!
}

/** Discounted gain of the first k places ÷ that of the best order; tied rows share their places' discounts evenly. */
function ndcg(k: number): ListValue {
  const discounts = Float64Array.from({ length: k }, (_, place) => 1 / Math.log2(place + 2))
  return (ties, ideal) => {
    let [gain, best, place] = [0, 0, 0]
    for (const { before, size, relevance } of ties) {
      if (before >= k) break
      for (let i = before; i < Math.min(before + size, k); i++) gain += (relevance / size) * discounts[i]!
    }
    for (const relevance of ideal) {
      if (place >= k) break
      best += relevance * discounts[place++]!
    }
    return gain / best
  }
}

/** 1 ÷ rank of the first relevant row: within a tie it is at place j with the chance that j−1 irrelevant ones come before. */
function reciprocalRank(ties: Iterable<Tie>): number {
  for (const { before, size, relevant } of ties) {
    if (relevant === 0) continue
    let [expected, noneYet] = [0, 1]
    for (let place = 1; place <= size - relevant + 1; place++) {
      const here = relevant / (size - place + 1)
      expected += (noneYet * here) / (before + place)
      noneYet *= 1 - here
    }
    return expected
  }
  return 0
}

/** Mean over relevant rows of the share of relevant rows down to them. */
function listPrecision(ties: Iterable<Tie>): number {
  let [sum, found] = [0, 0]
  for (const { before, size, relevant } of ties) {
    const others = size > 1 ? (relevant - 1) / (size - 1) : 0
    for (let place = 1; place <= size && relevant > 0; place++) {
      sum += ((relevant / size) * (found + 1 + (place - 1) * others)) / (before + place)
    }
    found += relevant
  }
  return sum / found
}
