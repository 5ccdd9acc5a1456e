import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { verbs } from '../../.ci/build/verbs.ts'
import type { Action } from './action-rules.ts'
import { interfaceViolations } from './interface-rules.ts'
import { ROOT } from './module.ts'

test('one word has one meaning in the inputs and outputs of all actions, and config, model, out come first', () => {
  const actions = verbs().map(name => {
    const text = readFileSync(join(ROOT, 'actions', name, 'action.yml'), 'utf8')
    return [name, parse(text) as Action] as const
  })
  assert.deepEqual(interfaceViolations(Object.fromEntries(actions)), [])
})

const runs = { using: 'node24', main: '../_dist/fly.mjs' }
const action = (inputs: Record<string, string>, outputs: Record<string, string> = {}): Action => ({
  name: 'Fly',
  description: 'Flies a model there and back again.',
  inputs: described(inputs),
  outputs: described(outputs),
  runs,
})
const cases: { name: string; actions: Record<string, Action>; want: string[] }[] = [
  {
    name: 'the same words for the same things',
    actions: { fly: action({ config: 'The map.', out: 'Where to.' }), swim: action({ config: 'The map.' }) },
    want: [],
  },
  {
    name: 'an input that means two things',
    actions: { fly: action({ model: 'Its name.' }), swim: action({ model: 'Its folder.' }) },
    want: ['`model` means several: fly: Its name. / swim: Its folder.'],
  },
  {
    name: 'an output that means two things',
    actions: { fly: action({}, { run: 'A path.' }), swim: action({}, { run: 'A number.' }) },
    want: ['`run` means several: fly: A path. / swim: A number.'],
  },
  {
    name: 'an input and an output of one name are two things',
    actions: { fly: action({ run: 'A path.' }, { run: 'A number.' }) },
    want: [],
  },
  {
    name: 'another order',
    actions: { fly: action({ height: 'How high.', out: 'Where to.', config: 'The map.' }) },
    want: ['fly: inputs begin with height, out and not config, out'],
  },
]
for (const { name, actions, want } of cases) {
  test(`interface: ${name}`, () => assert.deepEqual(interfaceViolations(actions), want))
}

function described(texts: Record<string, string>): Record<string, { description: string }> {
  return Object.fromEntries(Object.entries(texts).map(([key, description]) => [key, { description }]))
}
