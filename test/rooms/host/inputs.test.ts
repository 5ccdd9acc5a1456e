import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as z from 'zod'
import { sandbox } from '../../../actions/_cli/sandbox.ts'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { count, flag, readInputs, text } from '../../../actions/_lib/host/inputs.ts'
import type { Verb } from '../../../actions/_lib/host/verb.ts'
import { evaluate } from '../../../actions/evaluate/evaluate.ts'
import { plan } from '../../../actions/plan/plan.ts'
import { release } from '../../../actions/release/release.ts'
import { report } from '../../../actions/report/report.ts'

const of = (inputs: z.ZodObject): Verb => ({
  name: 'sample',
  inputs,
  run: async () => ({ status: 0, outputs: {}, result: null }),
})
const read = (verb: Verb, given: Record<string, string>) => readInputs(verb, given, key => `--${key}`)
const problem = (fix: RegExp | string) => (error: unknown) =>
  error instanceof Problem && (typeof fix === 'string' ? error.fix === fix : fix.test(error.fix))

const NOT_DIGITS = ['1e1', '0x10', '1.0', '+1', '-1', '01', '1_000', '１', 'one', '1 2', '9'.repeat(17)]

for (const given of NOT_DIGITS) {
  test(`a whole number is not written ${JSON.stringify(given)}`, () => {
    const verb = of(z.object({ number: count({ min: 0 }) }))
    assert.throws(
      () => read(verb, { number: given }),
      problem('write a whole number of at least 0, digits only'),
    )
  })
}

test('a whole number is its decimal digits, blanks around it aside', () => {
  const verb = of(z.object({ number: count({ min: 0 }) }))
  for (const given of ['0', '7', ' 7 ', '65535', '9007199254740991'])
    assert.deepEqual(read(verb, { number: given }), { number: Number(given) })
})

test('the bounds of a whole number belong to its range', () => {
  const verb = of(z.object({ number: count({ min: 100, max: 200 }) }))
  for (const number of [100, 200]) assert.deepEqual(read(verb, { number: String(number) }), { number })
  for (const given of ['99', '201'])
    assert.throws(
      () => read(verb, { number: given }),
      problem('write a whole number from 100 to 200, digits only'),
    )
})

const integers: [Verb, string, number][] = [
  [plan as unknown as Verb, 'pull-request', 1],
  [report as unknown as Verb, 'pull-request', 1],
  [evaluate as unknown as Verb, 'seed', 0],
  [evaluate as unknown as Verb, 'resamples', 100],
  [release as unknown as Verb, 'trained-by-run', 1],
  [release as unknown as Verb, 'trained-by-attempt', 1],
  [sandbox as unknown as Verb, 'port', 0],
]
for (const [verb, key, least] of integers) {
  test(`${verb.name} --${key} is such a whole number, from ${least}`, () => {
    const given: Record<string, string> = verb.name === 'release' ? { comparison: 'comparison.json' } : {}
    const range = new RegExp(`^write a whole number (of at least|from) ${least}\\b.*, digits only$`)
    assert.equal(read(verb, { ...given, [key]: ` ${least} ` })[key], least)
    for (const wrong of ['1e3', '0x400', '1000.0', String(least - 1)])
      assert.throws(() => read(verb, { ...given, [key]: wrong }), problem(range))
  })
}

test('an input that is missing or not one of its words is told how to be written', () => {
  const verb = of(z.object({ comparison: text.unwrap(), publish: flag }))
  assert.throws(
    () => read(verb, { publish: 'yes' }),
    (error: unknown) => {
      const [missing, wrong] = (error as AggregateError).errors as [Problem, Problem]
      assert.equal(missing.fix, 'add --comparison (see `trainyard sample --help`)')
      assert.equal(wrong.fix, 'write true or false')
      return true
    },
  )
})
