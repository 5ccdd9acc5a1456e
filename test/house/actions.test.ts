import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { verbs } from '../../.ci/build/verbs.ts'
import type { Verb } from '../../actions/_lib/host/verb.ts'
import { type Action, actionViolations, unionViolations } from './action-rules.ts'
import { exampleViolations } from './example-rules.ts'
import { ROOT } from './module.ts'

function actionYml(folder: string): Action {
  return parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8'))
}

async function verbOf(name: string): Promise<Verb> {
  const exported = await import(`../../actions/${name}/${name}.ts`)
  return exported[name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())]
}

for (const name of verbs()) {
  test(`action.yml of ${name} has the verb's inputs, all of them described, and runs its bundle`, async () => {
    const { inputs } = await verbOf(name)
    const action = actionYml(`actions/${name}`)
    assert.deepEqual(actionViolations({ name, action, keys: Object.keys(inputs.shape) }), [])
  })

  test(`README of ${name} says what it may do and what starts it, and its example works as pasted`, () => {
    const text = readFileSync(join(ROOT, 'actions', name, 'README.md'), 'utf8')
    for (const part of [/permissions/i, /triggers/i, /<!-- inputs -->/, /<!-- outputs -->/])
      assert.match(text, part)
    const actions = Object.fromEntries(verbs().map(each => [each, actionYml(`actions/${each}`)]))
    assert.deepEqual(exampleViolations(text, actions), [])
  })
}

test('the all-in-one action takes what the verbs take, and gives what they give', () => {
  const all = verbs().map(name => actionYml(`actions/${name}`))
  assert.deepEqual(unionViolations(actionYml('.'), all), [])
})

test('the all-in-one action knows every verb', () => {
  const text = readFileSync(join(ROOT, 'actions/_cli/all-in-one.ts'), 'utf8')
  const known = [...text.matchAll(/import\('\.\.\/([^/]+)\/main\.ts'\)/g)].map(match => match[1]!)
  assert.deepEqual(known.sort(), verbs())
})

const right: Action = {
  name: 'Fly',
  description: 'Flies a model there and back again.',
  inputs: { height: { description: 'How high to fly, in metres.' } },
  outputs: { seen: { description: 'What was seen from above.' } },
  runs: { using: 'node24', main: '../_dist/fly.mjs' },
}
const wrong: { name: string; action?: Action; keys?: string[]; want: string[] }[] = [
  { name: 'an input that the verb does not have', keys: [], want: ['`height` is no input of the verb'] },
  { name: 'an input that is missing', keys: ['height', 'speed'], want: ['lacks the input `speed`'] },
  {
    name: 'an input without description',
    action: { ...right, inputs: { height: { description: '' } } },
    want: ['does not say what `height` is'],
  },
  {
    name: 'an output without description',
    action: { ...right, outputs: { seen: { description: 'seen' } } },
    want: ['does not say what `seen` is'],
  },
  {
    name: 'another bundle',
    action: { ...right, runs: { using: 'node24', main: 'dist/index.js' } },
    want: ['runs dist/index.js'],
  },
  {
    name: 'another bundle at the end',
    action: { ...right, runs: { ...right.runs, post: '../_dist/land.mjs' } },
    want: ['runs ../_dist/land.mjs at the end'],
  },
  {
    name: 'another Node',
    action: { ...right, runs: { using: 'node20', main: '../_dist/fly.mjs' } },
    want: ['uses node20'],
  },
  {
    name: 'an input that reads like a word of code',
    action: { ...right, inputs: { fly_high: { description: 'How high to fly.' } } },
    keys: ['fly_high'],
    want: ['`fly_high` is not kebab-case'],
  },
]
for (const { name, action = right, keys = ['height'], want } of wrong) {
  test(`refused: action.yml with ${name}`, () => {
    assert.deepEqual(actionViolations({ name: 'fly', action, keys }), want)
  })
}

test('refused: an all-in-one action that lacks an input or output, or has one of its own', () => {
  const root = {
    ...right,
    inputs: { action: { description: 'What to do.' }, depth: { description: 'How deep.' } },
    outputs: {},
  }
  assert.deepEqual(unionViolations(root, [right]), [
    '`depth` is an input of no verb',
    'lacks the input `height`',
    'lacks the output `seen`',
  ])
})

const example = `\`\`\`yaml
on: push
permissions: {}
jobs:
  fly:
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: trainyard/trainyard/actions/fly@v1
        with:
          height: 300
\`\`\``
const flying = { fly: { ...right, inputs: { height: { description: 'How high to fly.', required: true } } } }
const wrongExamples = [
  { from: example, to: '', want: 'has no workflow to paste' },
  { from: 'on: push\n', to: '', want: 'never starts: no `on`' },
  { from: 'permissions: {}\n', to: '', want: 'does not begin with `permissions: {}`' },
  { from: '    timeout-minutes: 5\n', to: '', want: 'has no timeout' },
  { from: '    permissions:\n      contents: read\n', to: '', want: 'has no permissions of its own' },
  {
    from: 'height: 300',
    to: 'height: 300\n          depth: 3',
    want: 'gives fly `depth`, which it does not take',
  },
  {
    from: '        with:\n          height: 300\n',
    to: '',
    want: 'does not give fly `height`, which it needs',
  },
  { from: 'actions/fly@', to: 'actions/swim@', want: 'uses swim, which does not exist' },
]
test('an example that works as pasted passes', () => assert.deepEqual(exampleViolations(example, flying), []))
for (const { from, to, want } of wrongExamples) {
  test(`refused: an example that ${want}`, () => {
    assert.deepEqual(exampleViolations(example.replace(from, to), flying), [want])
  })
}
