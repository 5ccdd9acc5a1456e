import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { METRIC_NAMES } from '../../../actions/_lib/contract/metric-name.ts'
import { directionOf } from '../../../actions/_lib/evaluation/metric-direction/direction.ts'
import { directionOfBenchmark } from '../../../actions/_lib/evaluation/metric-direction/unit.ts'
import { metricNamed } from './metric-named.ts'
import { METRIC_NAMES_IN_USE } from './metric-names.ts'

const names = (text = '') =>
  text
    .split(/[,\n]/)
    .map(name => name.trim())
    .filter(name => name !== '')

const words = new Map([
  [true, 'higher'],
  [false, 'lower'],
  [null, 'ask'],
])

for (const { source, ...wanted } of METRIC_NAMES_IN_USE) {
  describe(`the direction of a metric's name: ${source}`, () => {
    for (const want of ['higher', 'lower', 'ask'] as const) {
      for (const name of names(wanted[want])) {
        it(`${name}: ${want}`, () => assert.equal(words.get(directionOf(name)), want))
      }
    }
  })
}

describe('the direction of a metric’s name', () => {
  it('is tried on at least 150 names in use', () => {
    const all = METRIC_NAMES_IN_USE.flatMap(({ higher, lower, ask }) => [higher, lower, ask].flatMap(names))
    assert.ok(new Set(all).size >= 150)
    assert.equal(new Set(all).size > all.length * 0.95, true)
  })

  for (const derive of [
    (name: string) => `${name}_drop`,
    (name: string) => `${name} std`,
    (name: string) => `${name}.gap`,
    (name: string) => `${name}_improvement_pct`,
    (name: string) => `${name}_unheard`,
    (name: string) => `delta_${name}`,
    (name: string) => `baseline/${name}`,
    (name: string) => `1-${name}`,
    (name: string) => `-${name}`,
  ]) {
    it(`is asked for, whatever the metric, of ${derive('x')}`, () => {
      const known = METRIC_NAMES_IN_USE.flatMap(({ higher, lower }) => [...names(higher), ...names(lower)])
      assert.deepEqual(
        // In `per_1000_x` the x is what it is counted by.
        known.map(derive).filter(name => directionOf(name) !== null && !name.includes('per_1000_')),
        [],
      )
    })
  }

  it('of built-in metrics is that in which they are measured', () => {
    const builtIn = Object.values(METRIC_NAMES).flat()
    assert.ok(builtIn.length > 30)
    for (const name of builtIn) assert.equal(directionOf(name), metricNamed(name)?.higherIsBetter, name)
  })
})

const benchmarks: { name: string; unit: string; want: string }[] = [
  { name: 'decode latency suite', unit: 'ops/ms', want: 'higher' },
  { name: 'com.acme.InferenceLatencyBench.decode', unit: 'ops/ms', want: 'higher' },
  { name: 'com.acme.ScoreBench.score', unit: 'ops/ms', want: 'higher' },
  { name: 'Time.parse', unit: 'ops/us', want: 'higher' },
  { name: 'JMH thr', unit: 'ops/min', want: 'higher' },
  { name: 'fib(20)', unit: 'iter/sec', want: 'higher' },
  { name: 'x', unit: 'qps', want: 'higher' },
  { name: 'accuracy', unit: '%', want: 'higher' },
  { name: 'BenchmarkFib20-8', unit: 'ns/op', want: 'lower' },
  { name: 'BenchmarkFib20 - B/op', unit: 'B/op', want: 'lower' },
  { name: 'alloc', unit: 'allocs/op', want: 'lower' },
  { name: 'timeouts', unit: 'errors/sec', want: 'lower' },
  { name: 'first token', unit: 'μs', want: 'lower' },
  { name: 'first token', unit: 'µs', want: 'lower' },
  { name: 'decode', unit: 's/op', want: 'lower' },
  { name: 'bundle', unit: 'KiB', want: 'lower' },
  { name: 'dropped frames', unit: 'frames/s', want: 'ask' },
  { name: 'decode latency', unit: 'ops/s', want: 'ask' },
  { name: 'throughput drop', unit: 'ops/s', want: 'ask' },
  { name: 'uptime', unit: 's', want: 'ask' },
  { name: 'watch time', unit: 's', want: 'ask' },
  { name: 'copy', unit: 'MB/s', want: 'ask' },
  { name: 'copy', unit: 'widgets', want: 'ask' },
  { name: 'copy', unit: 'ops', want: 'ask' },
  { name: 'Quality', unit: 'points', want: 'ask' },
]

describe('the direction of a benchmark', () => {
  for (const { name, unit, want } of benchmarks) {
    it(`${name} in ${unit}: ${want}`, () => assert.equal(words.get(directionOfBenchmark(name, unit)), want))
  }
})
