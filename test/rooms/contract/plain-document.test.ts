import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parsePlainJson, parsePlainYaml } from '../../../actions/_lib/contract/plain-document.ts'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'

const read: { name: string; given: string; want: unknown }[] = [
  { name: 'a number', given: '{"a": 1e-05}', want: { a: 1e-5 } },
  { name: 'NaN', given: '{"a": NaN}', want: { a: Number.NaN } },
  { name: 'Infinity', given: '[Infinity]', want: [Number.POSITIVE_INFINITY] },
  { name: '-Infinity', given: '{"a":{"b":-Infinity}}', want: { a: { b: Number.NEGATIVE_INFINITY } } },
  { name: 'NaN within a text', given: '{"a NaN b": "Infinity"}', want: { 'a NaN b': 'Infinity' } },
  { name: 'a text with an escaped quote', given: '{"a\\"": "\\" NaN \\\\"}', want: { 'a"': '" NaN \\' } },
  { name: 'a byte order mark', given: '\uFEFF{"a":1}', want: { a: 1 } },
]

const refused: { name: string; read: typeof parsePlainJson; given: string; want: RegExp }[] = [
  {
    name: 'a text without an end behind a NaN',
    read: parsePlainJson,
    given: '{"a": NaN,\n "b": "c',
    want: /^f:2:7 /,
  },
  { name: 'NaN with letters behind', read: parsePlainJson, given: '{"a": NaNs}', want: /^f:1:7 / },
  { name: 'an empty text', read: parsePlainJson, given: '', want: /ends too early/ },
  {
    name: 'JSON deeper than anybody means',
    read: parsePlainJson,
    given: `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    want: /more than 100 levels/,
  },
  { name: 'YAML that is none', read: parsePlainYaml, given: 'a: [1', want: /^f:1:/ },
]

describe('a plain document', () => {
  for (const { name, given, want } of read) {
    it(`reads ${name}`, () => assert.deepEqual(parsePlainJson(given, 'f'), want))
  }

  it('reads the undefined numbers of YAML', () => {
    assert.deepEqual(parsePlainYaml('a: .nan\nb: {c: -.inf, d: 0.5}', 'f'), {
      a: Number.NaN,
      b: { c: Number.NEGATIVE_INFINITY, d: 0.5 },
    })
  })

  for (const { name, read, given, want } of refused) {
    it(`refuses ${name}`, () => {
      let thrown: unknown = null
      try {
        read(given, 'f')
      } catch (error) {
        thrown = error
      }
      const said = problemsOf(thrown).map(({ what, where }) => `${where} ${what}`)
      assert.match(said.join('\n'), want)
    })
  }

  it('reads quotes without an end in linear time', () => {
    assert.throws(() => parsePlainJson(`{"a": ${'"\\'.repeat(400_000)}`, 'f'))
  })
})
