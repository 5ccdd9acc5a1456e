import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digitsOf } from '../../../actions/_lib/text/digits.ts'

for (const { name, given, value, interval } of [
  {
    name: 'the interval’s half-width decides: two digits of it',
    given: { value: 0.67912, interval: [0.6603, 0.6974] as const },
    value: '0.679',
    interval: '[0.660,\u00a00.697]',
  },
  {
    name: 'two releases that differ never look equal',
    given: { value: 0.67912, interval: [0.6603, 0.6974] as const, before: 0.67908 },
    value: '0.67912',
    interval: '[0.66030,\u00a00.69740]',
  },
  {
    name: 'without an interval the difference decides',
    given: { value: 0.5, before: 0.4 },
    value: '0.50',
    interval: '—',
  },
  { name: 'what is undefined is said so', given: { value: null }, value: 'undefined', interval: '—' },
]) {
  test(name, () => {
    const digits = digitsOf(given)
    assert.equal(digits.value(given.value), value)
    assert.equal(digits.interval('interval' in given ? given.interval : null), interval)
  })
}
