import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseConfig } from '../../../actions/_lib/contract/config-file.ts'
import { said, thrownBy } from './problems.ts'
import { WRONG_CONFIGS } from './wrong-configs.ts'

const TEMPLATES = join(import.meta.dirname, '../../../templates')

for (const { name, given, want } of WRONG_CONFIGS) {
  test(`trainyard.yml with ${name}`, () => {
    assert.deepEqual(said(thrownBy(() => parseConfig(given, 'trainyard.yml'))), want)
  })
}

test('a right configuration has its defaults filled in and its quantities in seconds and bytes', () => {
  const text = readFileSync(join(import.meta.dirname, 'complete.yml'), 'utf8')
  const { models } = parseConfig(text, 'trainyard.yml')
  const model = models['flight-delay']!
  assert.deepEqual(Object.keys(models), ['flight-delay', 'second'])
  assert.equal(model.train.timeout, 5 * 3600)
  assert.deepEqual(model.train.gpu, {
    required: false,
    memory: 16e9,
    'price-per-hour': { amount: 0.8, currency: 'USD' },
  })
  assert.equal(model.evaluate.positive, 'true')
  assert.deepEqual(model.evaluate.slices, ['origin', { column: 'distance', bins: [500, 1500] }])
  assert.deepEqual(model.gates[1], {
    metric: 'log_loss',
    max: 0.6,
    bound: 'point',
    'on-inconclusive': 'warn',
    blocking: true,
  })
  assert.equal(model.deploy?.environments['production']?.soak, 86_400)
  assert.equal(models['second']?.evaluate.threshold, 0.5)
})

test('anchors and aliases stand for the values that they name', () => {
  const text = `version: 1
models:
  one: &one { task: binary, train: { run: make }, evaluate: { id: row } }
  two: *one
`
  const { models } = parseConfig(text, 'trainyard.yml')
  assert.deepEqual(models['two'], models['one'])
})

test('a mistake behind an alias is found where it is written', () => {
  const text = `version: 1
models:
  one: &one { task: binary, train: { run: make }, evaluate: { id: 3 } }
  two: *one
`
  const places = said(thrownBy(() => parseConfig(text, 'trainyard.yml'))).map(line => line.split(' ')[0])
  assert.deepEqual(places, ['3:67', '3:67'])
})

test('aliases that expand to billions of values are refused', () => {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const inner = level === 0 ? 'x' : `*a${level - 1}`
    return `a${level}: &a${level} [${Array(9).fill(inner).join(', ')}]`
  })
  const [problem] = thrownBy(() => parseConfig(levels.join('\n'), 'trainyard.yml'))
  assert.match(problem!.what, /aliases expand to too much/)
})

test('brackets nested too deeply are a Problem and no stack overflow', () => {
  const [problem] = thrownBy(() => parseConfig('['.repeat(100_000), 'trainyard.yml'))
  assert.match(problem!.what, /nested too deeply/)
})

test('a file of more than a million characters is refused before it is parsed', () => {
  const [problem] = thrownBy(() => parseConfig(`#${' '.repeat(1_000_000)}`, 'trainyard.yml'))
  assert.match(problem!.what, /more than 1,000,000 characters/)
})

for (const { name, text } of [
  { name: 'keys', text: Array.from({ length: 20_001 }, (_, i) => `k${i}: 1\n`).join('') },
  { name: 'list items', text: `a:\n${'- 1\n'.repeat(20_001)}` },
  { name: 'values in brackets', text: `a: [${'1, '.repeat(20_001)}1]` },
  { name: 'lists without end', text: `[${'[], '.repeat(20_001)}1]` },
  { name: 'the same key', text: 'a: 1\n'.repeat(20_001) },
]) {
  test(`more than 20,000 ${name} are refused before they are composed`, () => {
    const [problem, ...more] = thrownBy(() => parseConfig(text, 'trainyard.yml'))
    assert.match(problem!.what, /^the file has more than 20,000 keys, list items and brackets$/)
    assert.equal(more.length, 0)
  })
}

test('texts that look like structure are no keys', () => {
  const quoted = `# ${'- '.repeat(30_000)}\na: "${'[{:,'.repeat(30_000)}"\n`
  const { what } = thrownBy(() => parseConfig(quoted, 'trainyard.yml'))[0]!
  assert.match(what, /the document/)
})

test('a key that stands twice is told with all else that YAML forbids, in the order of the file', () => {
  const text = 'a: 1\nb: { c: 1, c: 2 }\na: 2\nd: !x 1\n"a": 3\n'
  assert.deepEqual(
    thrownBy(() => parseConfig(text, 'trainyard.yml')).map(({ what, where }) => `${where} ${what}`),
    [
      'trainyard.yml:2:12 the key `c` appears a second time',
      'trainyard.yml:3:1 the key `a` appears a second time',
      'trainyard.yml:4:4 the YAML tag is not known: "Unresolved tag: !x"',
      'trainyard.yml:5:1 the key `"a"` appears a second time',
    ],
  )
})

test('of thousands of mistakes in the YAML a hundred are told, and the rest is counted', () => {
  const problems = thrownBy(() => parseConfig('a: 1\n'.repeat(5_001), 'trainyard.yml'))
  assert.equal(problems.length, 101)
  assert.equal(problems.at(-1)!.what, '4900 more problems')
})

test('many slices and gates, and thousands of metric files, are checked against each other', () => {
  const slices = Array.from({ length: 50 }, (_, i) => `s${i}`)
  const gates = Array.from({ length: 400 }, (_, i) => `      - { metric: roc_auc, min: 0.5, slice: x${i} }\n`)
  const files = [...Array.from({ length: 6_000 }, (_, i) => `s${i}.json`), 'S1.json']
  const text = `version: 1
models:
  m:
    task: binary
    train: { run: make }
    evaluate:
      slices: [${slices.join(', ')}]
      metric-files: [${files.join(', ')}]
    gates:
${gates.join('')}`
  const problems = thrownBy(() => parseConfig(text, 'trainyard.yml'))
  assert.match(problems[0]!.what, /`S1\.json` and `s1\.json` are one file/)
  assert.match(problems.at(-1)!.what, /more problems$/)
  assert.ok(problems.every(({ fix }) => fix.length < 500))
})

test('past a hundred problems the rest is counted', () => {
  const gates = Array.from({ length: 150 }, () => '      - {}\n').join('')
  const text = `version: 1\nmodels:\n  m:\n    task: binary\n    train: { run: make }\n    evaluate: {}\n    gates:\n${gates}`
  const problems = thrownBy(() => parseConfig(text, 'trainyard.yml'))
  assert.equal(problems.length, 101)
  assert.match(problems.at(-1)!.what, /^50 more problems$/)
})

for (const name of globSync('**/trainyard.yml', { cwd: TEMPLATES })) {
  test(`templates/${name} is right as it stands`, () => {
    assert.ok(parseConfig(readFileSync(join(TEMPLATES, name), 'utf8'), name).models)
  })
}
