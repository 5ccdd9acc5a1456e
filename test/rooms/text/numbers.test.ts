import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { shortDigest } from '../../../actions/_lib/text/ids.ts'
import {
  decimalsFor,
  decimalsOf,
  formatDelta,
  formatDeltaInterval,
  formatGiven,
  formatNumber,
  formatShare,
} from '../../../actions/_lib/text/numbers.ts'
import { formatAmount, formatBytes, formatDuration } from '../../../actions/_lib/text/quantities.ts'

for (const { size, want } of [
  { size: 0.0125, want: 3 },
  { size: 0.007, want: 4 },
  { size: 0.00999, want: 4 },
  { size: 0.1, want: 2 },
  { size: 1.5, want: 1 },
  { size: 12, want: 0 },
  { size: 1234, want: 0 },
  { size: 1e-30, want: 12 },
]) {
  test(`a half-width of ${size} takes ${want} decimals`, () => assert.equal(decimalsFor(size), want))
}

for (const { name, row, want } of [
  { name: 'the interval decides', row: { interval: [-0.034, -0.009], delta: -0.021 }, want: 3 },
  { name: 'without an interval the difference decides', row: { delta: 1.5, value: 19.7 }, want: 1 },
  { name: 'a lone value has three digits', row: { value: 0.679 }, want: 4 },
  {
    name: '0.90002 and 0.90004 are not shown alike',
    row: { interval: [-0.01, 0.01], apart: [[0.90002, 0.90004]] },
    want: 5,
  },
  {
    name: 'a bound is told from its limit',
    row: { interval: [-0.0051, 0.0151], apart: [[-0.0051, -0.005]] },
    want: 4,
  },
  {
    name: 'a rounding error is no difference',
    row: { interval: [-0.01, 0.01], apart: [[0.9, 0.9 + 1e-16]] },
    want: 3,
  },
  { name: 'an empty interval does not decide', row: { interval: [0, 0], value: 0.6563 }, want: 4 },
] as { name: string; row: Parameters<typeof decimalsOf>[0]; want: number }[]) {
  test(`decimals: ${name}`, () => assert.equal(decimalsOf(row), want))
}

for (const { value, decimals, want } of [
  { value: -0.021, decimals: 3, want: '−0.021' },
  { value: -0.0001, decimals: 2, want: '0.00' },
  { value: 1234567.5, decimals: 1, want: '1,234,567.5' },
  { value: 2.5e12, decimals: 0, want: '2.50e12' },
  { value: 3e-14, decimals: 12, want: '3.00e−14' },
  { value: 0, decimals: 3, want: '0.000' },
]) {
  test(`${value} with ${decimals} decimals is ${want}`, () =>
    assert.equal(formatNumber(value, decimals), want))
}

for (const { got, want } of [
  { got: formatDelta(0.0228, 4), want: '+0.0228' },
  { got: formatDelta(-0.0228, 3), want: '−0.023' },
  { got: formatDelta(0, 3), want: '±0' },
  { got: formatDeltaInterval([-0.034, 0.009], 3), want: '[−0.034,\u00a0+0.009]' },
  { got: formatDeltaInterval([0, 0], 3), want: '±0' },
  { got: formatGiven(0.005), want: '0.005' },
  { got: formatGiven(1e-7), want: '1e−7' },
  { got: formatGiven(1500), want: '1,500' },
  { got: formatShare(0.02), want: '2 %' },
  { got: formatShare(0.125), want: '12.5 %' },
  { got: formatAmount(3.2), want: '3.20' },
  { got: formatAmount(0.0042), want: '0.0042' },
  { got: formatBytes(0), want: '0 B' },
  { got: formatBytes(1_234_567), want: '1.23 MB' },
  { got: formatBytes(45_600), want: '45.6 kB' },
  { got: formatBytes(999_999), want: '1.00 MB' },
  { got: formatDuration(0.8), want: '0.80 s' },
  { got: formatDuration(59.9), want: '1 min 0 s' },
  { got: formatDuration(754), want: '12 min 34 s' },
  { got: formatDuration(12_000), want: '3 h 20 min' },
  { got: shortDigest(`sha256:${'ab'.repeat(32)}`), want: 'sha256:abababababab' },
]) {
  test(`reads ${want}`, () => assert.equal(got, want))
}

test('two different numbers with an interval are never shown alike, and their difference never as none', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      share,
      share,
      fc.double({ min: 1e-6, max: 0.5, noNaN: true }),
      (champion, candidate, half) => {
        fc.pre(Math.abs(champion - candidate) > 1e-9)
        const delta = candidate - champion
        const decimals = decimalsOf({
          interval: [delta - half, delta + half],
          delta,
          apart: [[champion, candidate]],
        })
        assert.notEqual(formatNumber(champion, decimals), formatNumber(candidate, decimals))
        assert.match(formatDelta(delta, decimals), /^[+−].*[1-9]/)
      },
    ),
  )
})
