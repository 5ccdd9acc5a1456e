import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as z from 'zod'
import { configSchema } from '../../../actions/_lib/contract/config.ts'
import { parseConfig } from '../../../actions/_lib/contract/config-file.ts'
import { parseJson, parseYaml } from '../../../actions/_lib/contract/document.ts'
import { evaluationSchema } from '../../../actions/_lib/contract/evaluation.ts'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'
import { runSchema } from '../../../actions/_lib/contract/run.ts'
import { LFS_POINTER } from './lfs-pointer.ts'
import { thrownBy } from './problems.ts'

const metrics = z.strictObject({
  schema: z.literal('test@1'),
  rows: z.int().min(0),
  auc: z.number().nullable(),
  when: z.iso.datetime().optional(),
  names: z.array(z.string()).optional(),
})

const cases = [
  {
    name: 'NaN as Python writes it',
    given: '{\n  "schema": "test@1",\n  "rows": 3,\n  "auc": NaN\n}',
    want: ['m.json:4:10 NaN is not JSON'],
  },
  {
    name: 'Infinity below zero',
    given: '{ "schema": "test@1", "rows": 3, "auc": -Infinity }',
    want: ['m.json:1:41 -Infinity is not JSON'],
  },
  { name: 'nothing', given: '', want: ['m.json:1:1 the JSON ends too early'] },
  {
    name: 'a file that is cut off',
    given: '{\n  "schema": "te',
    want: ['m.json:2:13 this is not valid JSON: unexpected end of string'],
  },
  {
    name: 'a list that is cut off',
    given: '{ "names": ["a",',
    want: ['m.json:1:17 the JSON ends too early'],
  },
  {
    name: 'a comma too many',
    given: '{\n  "schema": "test@1",\n  "rows": 3,\n}',
    want: ['m.json:4:1 this is not valid JSON: property name expected'],
  },
  {
    name: 'a comment',
    given: '{ /* mine */ "rows": 3 }',
    want: ['m.json:1:3 this is not valid JSON: invalid comment token'],
  },
  {
    name: 'single quotes',
    given: "{ 'rows': 3 }",
    want: ['m.json:1:3 this is not valid JSON: invalid symbol'],
  },
  {
    name: 'a second value',
    given: '{} {}',
    want: ['m.json:1:4 this is not valid JSON: end of file expected'],
  },
  {
    name: 'YAML',
    given: 'schema: test@1\n',
    want: ['m.json:1:1 this is not valid JSON: invalid symbol'],
  },
  {
    name: 'wrong values, at once and in order',
    given:
      '{\n  "rows": -1,\n  "auc": "0.5",\n  "schema": "test@1",\n  "when": "yesterday",\n  "names": ["a", 3]\n}',
    want: [
      'm.json:2:11 `rows` is -1',
      'm.json:3:10 `auc` is "0.5"',
      'm.json:5:11 `when` is "yesterday"',
      'm.json:6:18 `names[1]` is 3',
    ],
  },
  {
    name: 'another schema, from which all the rest follows',
    given: '{ "schema": "test@2",\n  "rows": -1, "extra": {} }',
    want: ['m.json:1:13 `schema` is "test@2"'],
  },
  {
    name: 'a key that is missing and one that is not known',
    given: '{ "schema": "test@1",\n  "auc": null, "extra": {} }',
    want: ['m.json:1:1 the document lacks `rows`', 'm.json:2:16 the document has no key "extra"'],
  },
  {
    name: 'a number that JSON.parse makes infinite',
    given: '{ "schema": "test@1", "rows": 3, "auc": 1e999 }',
    want: ['m.json:1:41 `auc` is Infinity'],
  },
  {
    name: 'a key that would reach the prototype',
    given: '{ "schema": "test@1", "rows": 3, "auc": null, "__proto__": { "a": 1 } }',
    want: ['m.json:1:47 the document has no key "__proto__"'],
  },
]
for (const { name, given, want } of cases) {
  test(`JSON with ${name}`, () => {
    const problems = thrownBy(() => parseJson(metrics, given, 'm.json'))
    assert.deepEqual(
      problems.map(({ where, what }) => `${where} ${what}`),
      want,
    )
  })
}

test('JSON with a byte order mark is read', () => {
  const text = '\uFEFF{ "schema": "test@1", "rows": 3, "auc": 0.5 }'
  assert.deepEqual(parseJson(metrics, text, 'm.json'), { schema: 'test@1', rows: 3, auc: 0.5 })
})

test('JSON nested a million deep is a Problem and no stack overflow', () => {
  const text = '['.repeat(1_000_000) + ']'.repeat(1_000_000)
  const [problem] = thrownBy(() => parseJson(metrics, text, 'm.json'))
  assert.match(problem!.where, /^m\.json/)
})

test('JSON of more than 64 million characters is refused before it is parsed', () => {
  const [problem] = thrownBy(() => parseJson(metrics, `"${'x'.repeat(64_000_000)}"`, 'm.json'))
  assert.match(problem!.what, /more than 64,000,000 characters/)
})

test('JSON of more than two million values is refused before it is checked', () => {
  const text = `{ "names": [${'1,'.repeat(2_000_000)}1] }`
  const [problem] = thrownBy(() => parseJson(metrics, text, 'm.json'))
  assert.match(problem!.what, /more than 2,000,000 values/)
})

test('a million mistakes are answered with a hundred of them', () => {
  const text = `{ "schema": "test@1", "rows": 3, "auc": null, "names": [${'1,'.repeat(1_000_000)}1] }`
  const problems = thrownBy(() => parseJson(metrics, text, 'm.json'))
  assert.equal(problems.length, 101)
  assert.equal(problems[1]!.what, '`names[1]` is 1')
  assert.equal(problems.at(-1)!.what, 'at least 900 more problems')
  const keys = Array.from({ length: 300_000 }, (_, index) => `"k${index}": 1`).join()
  assert.equal(thrownBy(() => parseJson(metrics, `{ ${keys} }`, 'm.json')).length, 101)
})

test('YAML is read by the same rules', () => {
  assert.deepEqual(parseYaml(metrics, 'schema: test@1\nrows: 3\nauc: 0.5\n', 'm.yml').rows, 3)
  const [problem] = thrownBy(() => parseYaml(metrics, 'schema: test@1\nrows: many\nauc: 0.5\n', 'm.yml'))
  assert.equal(problem!.where, 'm.yml:2:7')
})

test('whatever the text, YAML and JSON give a value or Problems with a place', () => {
  const pieces = [
    'version',
    ':',
    ' ',
    '\n',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '"',
    "'",
    '1',
    'models',
    '!!',
    '|',
    '? ',
    '#',
    '\t',
    ',',
    'null',
    '.nan',
    '<<',
    '__proto__',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces)).map(all => all.join('')),
  )
  fc.assert(
    fc.property(text, given => {
      for (const parse of [parseConfig, parseAsYaml, parseAsJson])
        assert.ok(givesProblems(() => parse(given, 'any')))
    }),
    { seed: 2, numRuns: 2000 },
  )
})

test('a Git LFS pointer in place of a document is said to be one', () => {
  for (const parse of [parseConfig, parseAsYaml, parseAsJson]) {
    assert.throws(() => parse(LFS_POINTER, 'any'), /this is a Git LFS pointer.*git lfs pull.*lfs: true/)
  }
})

test('whatever the JSON value, each schema gives Problems or takes it', () => {
  const schemas = [configSchema, evaluationSchema, runSchema]
  fc.assert(
    fc.property(fc.constantFrom(...schemas), fc.json({ depthSize: 'medium' }), (schema, given) => {
      assert.ok(givesProblems(() => parseJson(schema, given, 'any')))
      assert.ok(givesProblems(() => parseYaml(schema, given, 'any')))
    }),
    { seed: 2, numRuns: 1000 },
  )
})

function parseAsYaml(text: string, file: string): unknown {
  return parseYaml(configSchema, text, file)
}

function parseAsJson(text: string, file: string): unknown {
  return parseJson(configSchema, text, file)
}

/** True if the call returns, or throws Problems that all name the file; a defect passes through. */
function givesProblems(call: () => unknown): boolean {
  try {
    call()
    return true
  } catch (error) {
    const problems = problemsOf(error)
    if (problems.length === 0) throw error
    return problems.every(({ where }) => where.startsWith('any'))
  }
}
