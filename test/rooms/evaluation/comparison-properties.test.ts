import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { ComparedMetric } from '../../../actions/_lib/contract/comparison.ts'
import { comparePlain, type PlainRows } from './comparison-rows.ts'

type Row = { truth: number; candidate: number; champion: number; weight: number; cluster: number }

const score = fc.integer({ min: 0, max: 20 }).map(k => k / 20)
const row: fc.Arbitrary<Row> = fc.record({
  truth: fc.constantFrom(0, 1),
  candidate: score,
  champion: score,
  weight: fc.integer({ min: 1, max: 3 }),
  cluster: fc.integer({ min: 0, max: 7 }),
})
const rows = fc.array(row, { minLength: 12, maxLength: 60 })

type How = { weighted: boolean; clustered: boolean }
const how: fc.Arbitrary<How> = fc.record({ weighted: fc.boolean(), clustered: fc.boolean() })

function plain(given: readonly Row[], { weighted, clustered }: How): PlainRows & { champion: number[][] } {
  return {
    truth: given.map(({ truth }) => truth),
    candidate: [given.map(({ candidate }) => candidate)],
    champion: [given.map(({ champion }) => champion)],
    weight: weighted ? given.map(({ weight }) => weight) : null,
    cluster: clustered ? given.map(({ cluster }) => cluster) : null,
  }
}

function metricsOf(given: PlainRows): ComparedMetric[] {
  return comparePlain({ ...given, settings: { resamples: 100 } }).comparison.metrics
}

function assertClose(actual: number | null, expected: number | null, message: string): void {
  if (actual === null || expected === null) assert.equal(actual, expected, message)
  else assert.ok(Math.abs(actual - expected) < 1e-9, `${message}: ${actual}, expected ${expected}`)
}

const CLOSED = ['delong', 'paired-se', 'mcnemar']

describe('for all rows', () => {
  it('swapping the models negates the difference and mirrors its interval', () => {
    fc.assert(
      fc.property(rows, how, (given, way) => {
        const there = plain(given, way)
        const back = metricsOf({ ...there, candidate: there.champion, champion: there.candidate })
        for (const [index, { name, delta, interval, pValue, test }] of metricsOf(there).entries()) {
          const mirrored = back[index]!
          assertClose(mirrored.delta, delta && -delta, name)
          assertClose(mirrored.interval?.[0] ?? null, interval && -interval[1], `${name} ${test}`)
          assertClose(mirrored.interval?.[1] ?? null, interval && -interval[0], `${name} ${test}`)
          assertClose(mirrored.pValue, pValue, `${name} p`)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('the order of the rows does not matter to closed forms', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (given, weighted) => {
        const way = { weighted, clustered: false }
        const turned = metricsOf(plain(given.toReversed(), way))
        for (const [index, { name, delta, interval, pValue, test }] of metricsOf(
          plain(given, way),
        ).entries()) {
          assertClose(turned[index]!.delta, delta, name)
          if (!CLOSED.includes(test)) continue
          assertClose(turned[index]!.interval![0], interval![0], name)
          assertClose(turned[index]!.pValue, pValue, name)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('a whole weight is that many equal rows: the same differences, and the same cluster bootstrap', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (given, clustered) => {
        const repeated = given.flatMap(one => Array.from({ length: one.weight }, () => one))
        const weighted = metricsOf(plain(given, { weighted: true, clustered }))
        for (const [index, { name, delta, interval }] of metricsOf(
          plain(repeated, { weighted: false, clustered }),
        ).entries()) {
          assertClose(weighted[index]!.delta, delta, name)
          if (!clustered) continue
          assertClose(weighted[index]!.interval?.[0] ?? null, interval?.[0] ?? null, name)
          assertClose(weighted[index]!.interval?.[1] ?? null, interval?.[1] ?? null, name)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('the scale of the weights does not matter', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), fc.constantFrom(0.25, 1000), (given, clustered, scale) => {
        const once = plain(given, { weighted: true, clustered })
        const scaled = { ...once, weight: given.map(({ weight }) => weight * scale) }
        const other = metricsOf(scaled)
        for (const [index, { name, delta, interval, pValue }] of metricsOf(once).entries()) {
          assertClose(other[index]!.delta, delta, name)
          assertClose(other[index]!.interval?.[0] ?? null, interval?.[0] ?? null, name)
          assertClose(other[index]!.pValue, pValue, name)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('numbers are finite or null with a reason, and p lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), how, (given, way) => {
        for (const { name, candidate, champion, delta, interval, pValue, reason } of metricsOf(
          plain(given, way),
        )) {
          const numbers = [candidate, champion, delta, pValue, ...(interval ?? [])]
          assert.ok(
            numbers.every(number => number === null || Number.isFinite(number)),
            name,
          )
          assert.ok(pValue === null || (pValue >= 0 && pValue <= 1), name)
          if (delta === null || interval === null) assert.ok(reason, name)
          else assert.ok(interval[0] <= interval[1], name)
        }
      }),
      { numRuns: 100 },
    )
  })
})
