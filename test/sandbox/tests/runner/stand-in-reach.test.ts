import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { ROOT } from '../../../house/module.ts'
import { standInNamed } from '../../runner/stand-in/stand-ins.ts'

type Step = { uses?: string; with?: Record<string, unknown> }

/** Actions that steps use and that have no stand-in, and inputs that a stand-in does not support. */
function unplayed(steps: readonly Step[]): string[] {
  return steps.flatMap(({ uses = '$/', with: given = {} }) => {
    if (/^(\$|\.)\//.test(uses)) return []
    const standIn = standInNamed(uses.replace(/@.*/, '').toLowerCase())
    if (!standIn) return [uses]
    const unknown = Object.keys(given).filter(key => !Object.hasOwn(standIn.inputs, key.toLowerCase()))
    return unknown.map(key => `${uses}: ${key}`)
  })
}

for (const folder of ['reusable', 'workflows']) {
  for (const file of readdirSync(join(ROOT, folder)).filter(name => name.endsWith('.yml'))) {
    test(`the sandbox plays every foreign action of ${folder}/${file}`, () => {
      const { jobs } = parse(readFileSync(join(ROOT, folder, file), 'utf8')) as {
        jobs: Record<string, { steps?: Step[] }>
      }
      assert.deepEqual(unplayed(Object.values(jobs).flatMap(({ steps = [] }) => steps)), [])
    })
  }
}

test('found: an action without a stand-in, and an input that is not supported', () => {
  const steps = [
    { uses: '$/actions/train' },
    { uses: 'actions/checkout@v7', with: { ref: 'main', 'ssh-key': 'x' } },
    { uses: 'stranger/thing@v1' },
  ]
  assert.deepEqual(unplayed(steps), ['actions/checkout@v7: ssh-key', 'stranger/thing@v1'])
})
