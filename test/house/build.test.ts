import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { actionTables, filled } from '../../.ci/build/action-docs.ts'
import { licences } from '../../.ci/build/licences.ts'
import { differences, write } from '../../.ci/build/outputs.ts'
import { schemas } from '../../.ci/build/schemas.ts'
import { verbs } from '../../.ci/build/verbs.ts'
import { WRONG_CONFIGS } from '../rooms/contract/wrong-configs.ts'
import { ROOT } from './module.ts'

test('a build writes what is new, takes away what is stale, and then finds no difference', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-build-'))
  mkdirSync(join(folder, 'actions/_dist'), { recursive: true })
  writeFileSync(join(folder, 'actions/_dist/old.mjs'), 'old')
  writeFileSync(join(folder, 'actions/_dist/changed.mjs'), 'before')
  const outputs = new Map([
    ['actions/_dist/changed.mjs', 'after'],
    ['templates/schema/new.json', '{}'],
  ])
  assert.deepEqual(await differences(outputs, folder), [
    { file: 'actions/_dist/changed.mjs', how: 'changed' },
    { file: 'actions/_dist/old.mjs', how: 'stale' },
    { file: 'templates/schema/new.json', how: 'missing' },
  ])
  await write(outputs, folder)
  assert.deepEqual(await differences(outputs, folder), [])
  rmSync(folder, { recursive: true })
})

test('a table fills the space between its markers, as often as it is written', () => {
  const text = 'a\n<!-- inputs -->\nold\n<!-- /inputs -->\nb\n'
  const once = filled({ text, marker: 'inputs', table: '| x |' })
  assert.equal(once, 'a\n<!-- inputs -->\n\n| x |\n\n<!-- /inputs -->\nb\n')
  assert.equal(filled({ text: once, marker: 'inputs', table: '| x |' }), once)
  assert.throws(() => filled({ text: 'a', marker: 'inputs', table: '' }), /lacks the markers/)
})

test('the README of every action lists every input and output of its action.yml', async () => {
  const tables = await actionTables()
  for (const verb of verbs()) {
    const { inputs = {}, outputs = {} } = parse(
      readFileSync(join(ROOT, 'actions', verb, 'action.yml'), 'utf8'),
    )
    const text = String(tables.get(`actions/${verb}/README.md`))
    for (const key of [...Object.keys(inputs), ...Object.keys(outputs)])
      assert.match(text, new RegExp(`^\\| \`${key}\` +\\|`, 'm'))
  }
})

test('the JSON Schema for editors takes the templates and refuses what the schema refuses', async () => {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const validate = ajv.compile(
    JSON.parse(String((await schemas()).get('templates/schema/trainyard.schema.json'))),
  )
  const takes = (file: string) => validate(parse(readFileSync(join(ROOT, file), 'utf8')))
  assert.ok(takes('templates/trainyard.yml'), JSON.stringify(validate.errors))
  assert.ok(takes('test/rooms/contract/complete.yml'), JSON.stringify(validate.errors))
  for (const name of [
    'a misspelt task',
    'an underscore for a dash',
    'a gate with two rules',
    'a feature of no kind',
  ]) {
    const wrong = WRONG_CONFIGS.find(each => each.name === name)!
    assert.ok(!validate(parse(wrong.given)), name)
  }
})

test('licences come from the packages of the modules, each once', async () => {
  const zod = join(ROOT, 'node_modules/zod')
  const text = await licences([
    join(zod, 'index.js'),
    join(zod, 'v4/core/core.js'),
    join(ROOT, 'actions/_cli/main.ts'),
  ])
  assert.equal(text.match(/^zod \d/gm)?.length, 1)
  assert.match(text, /MIT License/)
})
