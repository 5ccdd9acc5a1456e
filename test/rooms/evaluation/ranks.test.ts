import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sortedOrder } from '../../../actions/_lib/evaluation/ranks.ts'

const numbers = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 })), {
  maxLength: 200,
})

describe('sortedOrder', () => {
  it('is the stable order of any numbers', () => {
    fc.assert(
      fc.property(numbers, values => {
        const want = values.map((_, row) => row).sort((a, b) => compare(values[a]!, values[b]!) || a - b)
        assert.deepEqual([...sortedOrder(Float64Array.from(values))], want)
      }),
    )
  })

  const cases: { name: string; given: number[]; want: number[] }[] = [
    { name: 'nothing', given: [], want: [] },
    { name: 'zero and minus zero as one value', given: [0, -0, -1, 0, -0], want: [2, 0, 1, 3, 4] },
    {
      name: 'infinities at the ends, NaN last',
      given: [Number.NaN, Infinity, -Infinity, 1],
      want: [2, 3, 1, 0],
    },
    { name: 'the smallest numbers about zero', given: [5e-324, 0, -5e-324], want: [2, 1, 0] },
    { name: 'neighbours in the last bit', given: [1 + 2 ** -52, 1], want: [1, 0] },
  ]
  for (const { name, given, want } of cases) {
    it(name, () => assert.deepEqual([...sortedOrder(Float64Array.from(given))], want))
  }

  it('leaves the values alone and remembers their order', () => {
    const values = Float64Array.of(3, -0, 2)
    assert.equal(sortedOrder(values), sortedOrder(values))
    assert.deepEqual(values, Float64Array.of(3, -0, 2))
  })

  it('orders a million rows with and without ties', () => {
    let state = 1
    const next = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state / 2 ** 32
    }
    for (const value of [() => next() + next() / 2 ** 32, () => Math.floor(next() * 100) - 50]) {
      const values = Float64Array.from({ length: 1e6 }, value)
      const order = sortedOrder(values)
      const seen = new Uint8Array(values.length)
      for (const row of order) seen[row] = 1
      assert.ok(!seen.includes(0), 'every row is there')
      const misplaced = order.findIndex((row, i) => i > 0 && !follows(values, order[i - 1]!, row))
      assert.equal(misplaced, -1)
    }
  })
})

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function follows(values: Float64Array, before: number, row: number): boolean {
  const [a, b] = [values[before]!, values[row]!]
  return a < b || (a === b && before < row)
}
