import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as z from 'zod'
import { readArguments } from '../../../actions/_cli/arguments.ts'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { flag, list, number, readInputs, text } from '../../../actions/_lib/host/inputs.ts'
import { verb } from '../../../actions/_lib/host/verb.ts'

const sample = verb({
  name: 'sample',
  inputs: z.object({ predictions: z.string(), threshold: number, slice: list, once: flag, out: text }),
  run: async () => ({ status: 0, outputs: {}, result: null }),
})

const accepted = [
  { name: 'nothing', words: [], want: {} },
  { name: 'a value', words: ['--predictions', 'a.csv'], want: { predictions: 'a.csv' } },
  { name: 'a value after =', words: ['--predictions=a b.csv'], want: { predictions: 'a b.csv' } },
  { name: 'a negative number', words: ['--threshold=-0.5'], want: { threshold: '-0.5' } },
  { name: 'a flag', words: ['--once'], want: { once: 'true' } },
  { name: 'a repeated list', words: ['--slice', 'a', '--slice', 'b*c'], want: { slice: 'a\nb*c' } },
]
for (const { name, words, want } of accepted) {
  test(`the command line takes ${name}`, () => assert.deepEqual(readArguments(sample, words).given, want))
}

test('a verb may take one word without an option, and no second one', () => {
  const positional: typeof sample = { ...sample, positional: 'out' }
  assert.deepEqual(readArguments(positional, ['a b', '--once']).given, { out: 'a b', once: 'true' })
  assert.deepEqual(readArguments(positional, ['--', '-a']).given, { out: '-a' })
  assert.throws(() => readArguments(positional, ['a', 'b']), /--out is given twice/)
})

test('--json and --help belong to every verb', () => {
  assert.deepEqual(readArguments(sample, ['--json', '-h']), { given: {}, json: true, help: true })
})

const refused = [
  { name: 'a misspelt option', words: ['--predicitons', 'a'], want: /did you mean --predictions\?/ },
  { name: 'an option far from any', words: ['--colour', 'a'], want: /--help` lists the options/ },
  { name: 'a stray word', words: ['a.csv'], want: /"a.csv" is not the value of an option/ },
  { name: 'an option without its value', words: ['--out'], want: /--out has no value/ },
  { name: 'the same option twice', words: ['--out', 'a', '--out', 'b'], want: /--out is given twice/ },
]
for (const { name, words, want } of refused) {
  test(`the command line refuses ${name}`, () => {
    assert.throws(
      () => readArguments(sample, words),
      (error: unknown) => error instanceof Problem && want.test(error.message),
    )
  })
}

test('inputs are parsed to their types, an empty one counts as not given', () => {
  const given = { predictions: ' a.csv ', threshold: '1e-3', slice: 'a\n\n b ', once: 'false', out: '' }
  const want = { predictions: ' a.csv ', threshold: 0.001, slice: ['a', 'b'], once: false }
  assert.deepEqual(
    readInputs(sample, given, key => `--${key}`),
    want,
  )
})

test('every wrong input is named at once, by the name its user knows', () => {
  const read = () => readInputs(sample, { threshold: 'half', once: 'maybe' }, key => `with: ${key}`)
  assert.throws(read, (error: unknown) => {
    const places = (error as AggregateError).errors.map(({ where }: Problem) => where)
    return (
      assert.deepEqual(places.sort(), ['with: once', 'with: predictions', 'with: threshold']) === undefined
    )
  })
})

test('a number out of bounds is told the bound', () => {
  const bounded = verb({
    name: 'bounded',
    inputs: z.object({ seed: number.unwrap().pipe(z.int().min(0)) }),
    run: async () => ({ status: 0, outputs: {}, result: null }),
  })
  const read = () => readInputs(bounded, { seed: '-1' }, key => `--${key}`)
  assert.throws(read, (error: unknown) => error instanceof Problem && error.fix === 'give at least 0')
})
