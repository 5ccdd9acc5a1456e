import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importCircles } from './circles.ts'
import { moduleOf, productModules } from './module.ts'

const circles = importCircles(productModules()).map(circle => circle.join(' ↔ '))

test('no import circle in actions and the sandbox, type and lazy imports included', () => {
  assert.deepEqual(circles, [], 'move what both files need into a third one')
})

test('a circle is found through types, lazy imports and any number of files', () => {
  const modules = [
    moduleOf('actions/a/a.ts', "import { b } from './b.ts'\nimport './alone.ts'"),
    moduleOf('actions/a/b.ts', "import type { C } from '../b/c.ts'"),
    moduleOf('actions/b/c.ts', "await import('../a/a.ts')"),
    moduleOf('actions/a/alone.ts', "import 'node:fs'"),
    moduleOf('actions/b/x.ts', "export { y } from './y.ts'"),
    moduleOf('actions/b/y.ts', "import './x.ts'; import '../a/a.ts'"),
  ]
  assert.deepEqual(importCircles(modules), [
    ['actions/a/a.ts', 'actions/a/b.ts', 'actions/b/c.ts'],
    ['actions/b/x.ts', 'actions/b/y.ts'],
  ])
})

test('two ways to one file are no circle', () => {
  const modules = [
    moduleOf('actions/a/a.ts', "import './b.ts'; import './c.ts'"),
    moduleOf('actions/a/b.ts', "import './d.ts'"),
    moduleOf('actions/a/c.ts', "import './d.ts'"),
    moduleOf('actions/a/d.ts', ''),
  ]
  assert.deepEqual(importCircles(modules), [])
})
