import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesBelow, moduleOf, productModules } from './module.ts'
import { namelessFiles, repeatedTypes } from './name-rules.ts'

/** Each verb's own inputs have the same name on purpose. */
const OWN_TO_EACH_VERB = 'Inputs'

const product = productModules()
const files = product.map(({ file }) => file)

test('a type’s name is declared once below actions, but for the inputs of verbs', () => {
  const repeated = repeatedTypes(product.filter(({ file }) => file.startsWith('actions/')))
  assert.deepEqual(
    repeated.filter(each => !each.startsWith(`${OWN_TO_EACH_VERB}: `)),
    [],
  )
})

test('no file of the product is named by a participle, adjective or adverb', () => {
  assert.deepEqual(namelessFiles(files), [])
})

for (const name of ['taken-over', 'compared', 'written', 'kept', 'missing', 'beside', 'running', 'is-old']) {
  test(`refused as the name of a file: ${name}`, () => {
    const named = [`actions/_lib/plan/${name}.ts`, `actions/_lib/plan/${name}/rule.ts`]
    assert.deepEqual(namelessFiles(named), [named[0]])
  })
}

for (const name of [
  'finding',
  'seed',
  'permission-ceiling',
  'run-folder',
  'number-mapping',
  'screen',
  'feed',
  'reused-run',
  'ring',
]) {
  test(`allowed as the name of a file: ${name}`, () => {
    assert.deepEqual(namelessFiles([`actions/_lib/plan/${name}.ts`]), [])
  })
}

test('types, interfaces and classes of one name are found across modules, private ones too', () => {
  const modules = [
    moduleOf('actions/a.ts', 'export type Plan = 1; type Given = 1; export const Kind = 1'),
    moduleOf('actions/b.ts', 'export interface Plan {}\nexport type Kind = 1'),
    moduleOf('actions/c.ts', 'export class Plan {}\nexport type Given = 2\nexport function Kind() {}'),
  ]
  assert.deepEqual(repeatedTypes(modules), [
    'Given: actions/a.ts, actions/c.ts',
    'Plan: actions/a.ts, actions/b.ts, actions/c.ts',
  ])
})

test('the rules look at the files that are there', () => {
  assert.ok(filesBelow('actions').length > 100 && product.length > 300)
})
