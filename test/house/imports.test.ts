import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importViolations } from './import-rules.ts'
import { moduleOf, productModules } from './module.ts'
import { staticReach } from './static-reach.ts'

const modules = productModules()

test('every module imports only what the design lets its room import', () => {
  assert.ok(modules.length > 50, 'the modules were found')
  assert.deepEqual(importViolations(modules), [])
})

const offenders = [
  { file: '_lib/contract/a.ts', text: "import { x } from '../host/host.ts'", want: ['imports host'] },
  { file: '_lib/contract/a.ts', text: "import x from 'node:fs'", want: ['imports node:fs into contract'] },
  { file: '_lib/contract/a.ts', text: "import semver from 'semver'", want: ['imports semver into contract'] },
  { file: '_lib/evaluation/a.ts', text: "import { x } from '../plan/x.ts'", want: ['imports plan'] },
  { file: '_lib/evaluation/a.ts', text: "import type { x } from '../report/x.ts'", want: ['imports report'] },
  { file: '_lib/evaluation/deep/a.ts', text: "import '../../data/x.ts'", want: ['imports data'] },
  {
    file: '_lib/evaluation/a.ts',
    text: "import 'node:crypto'",
    want: ['imports node:crypto into a pure room'],
  },
  { file: '_lib/evaluation/a.ts', text: 'const at = Date.now()', want: ['uses Date in a pure room'] },
  { file: '_lib/evaluation/a.ts', text: 'const at = () => ({ Date })', want: ['uses Date in a pure room'] },
  { file: '_lib/plan/a.ts', text: 'const x = 1 + Math.random()', want: ['uses Math.random in a pure room'] },
  { file: '_lib/gitops/a.ts', text: "await fetch('x')", want: ['uses fetch in a pure room'] },
  { file: '_lib/release/a.ts', text: 'export default process.env', want: ['uses process in a pure room'] },
  { file: '_lib/plan/a.ts', text: "import 'node:fs'", want: ['imports node:fs into a pure room'] },
  { file: '_lib/report/a.ts', text: "import { x } from '../evaluation/x.ts'", want: ['imports evaluation'] },
  { file: '_lib/report/a.ts', text: "import type { x } from '../host/x.ts'", want: ['imports host'] },
  { file: '_lib/files/a.ts', text: "import { x } from '../host/host.ts'", want: ['imports host'] },
  { file: '_lib/data/a.ts', text: "import { x } from '../command/x.ts'", want: ['imports command'] },
  { file: '_lib/command/a.ts', text: "const x = await import('../data/x.ts')", want: ['imports data'] },
  { file: '_lib/host/a.ts', text: "export * from '../forge/x.ts'", want: ['imports forge'] },
  {
    file: '_lib/host/a.ts',
    text: "import { x } from '../../train/train.ts'",
    want: ['imports actions/train'],
  },
  { file: 'train/a.ts', text: "import { x } from '../predict/x.ts'", want: ['imports actions/predict'] },
  { file: 'train/a.ts', text: "import { x } from '../_cli/x.ts'", want: ['imports _cli'] },
  { file: 'train/a.ts', text: "import { x } from '../../test/sandbox/x.ts'", want: ['imports sandbox'] },
  {
    file: 'test/sandbox/runner/a.ts',
    text: "import { x } from '../../../actions/_lib/host/x.ts'",
    want: ['imports host'],
  },
  { file: '_lib/host/a.ts', text: "type X = import('../data/x.ts').X", want: ['imports data'] },
  {
    file: '_lib/host/a.ts',
    text: "import { Octokit } from '@octokit/rest'",
    want: ['imports @octokit/rest, which only forge may'],
  },
  {
    file: '_lib/host/a.ts',
    text: "import x from '../../../node_modules/@octokit/rest/package.json'",
    want: ['imports @octokit/rest/package.json, which only forge may'],
  },
  {
    file: 'test/sandbox/github/server.ts',
    text: "import type { components } from '@octokit/openapi-types'",
    want: ["imports @octokit/openapi-types, which only forge and the sandbox's schemas may"],
  },
  {
    file: '_lib/evaluation/a.ts',
    text: "import type { D } from '@duckdb/node-api'",
    want: ['imports @duckdb/node-api, which only data may'],
  },
  {
    file: '_lib/data/a.ts',
    text: "import { D } from '@duckdb/node-api'",
    want: ['imports @duckdb/node-api with the module, not lazily'],
  },
  {
    file: '_lib/recipe/fitting.ts',
    text: "await import('@tensorflow/tfjs-core')",
    want: ['imports @tensorflow/tfjs-core, which only recipe/tensorflow may'],
  },
  {
    file: '_lib/recipe/tensorflow/fit.ts',
    text: "import * as tf from '@tensorflow/tfjs-core'",
    want: ['imports @tensorflow/tfjs-core with the module, not lazily'],
  },
]
for (const { file, text, want } of offenders) {
  test(`refused in ${file}: ${text}`, () => {
    const module = moduleOf(pathOf(file), text)
    assert.deepEqual(
      importViolations([module]),
      want.map(what => `${pathOf(file)}: ${what}`),
    )
  })
}

function pathOf(file: string): string {
  return file.startsWith('test/') ? file : `actions/${file}`
}

const allowed = [
  {
    file: '_lib/evaluation/a.ts',
    text: "// Date.now()\nimport type { X } from '../contract/x.ts'\nconst s = 'Date'",
  },
  { file: '_lib/evaluation/a.ts', text: 'type T = { Date: Date }; const x = row.Date' },
  { file: '_lib/report/a.ts', text: "import { type A, type B } from '../evaluation/x.ts'" },
  {
    file: '_lib/data/a.ts',
    text: "import type { D } from '@duckdb/node-api'; await import('@duckdb/node-api')",
  },
  { file: '_lib/recipe/tensorflow/backend.ts', text: "const tf = await import('@tensorflow/tfjs-core')" },
  {
    file: '_cli/demo/a.ts',
    text: "import '../../train/train.ts'; await import('../../../test/sandbox/x.ts')",
  },
]
for (const { file, text } of allowed) {
  test(`allowed in ${file}: ${text.replaceAll('\n', ' ')}`, () => {
    assert.deepEqual(importViolations([moduleOf(pathOf(file), text)]), [])
  })
}

test('what a module reaches statically follows static imports, and neither types nor lazy ones', () => {
  const chain = [
    moduleOf('actions/a/main.ts', "import './b.ts'; import type { X } from './c.ts'; await import('./d.ts')"),
    moduleOf('actions/a/b.ts', "export { y } from '../_lib/e.ts'"),
    moduleOf('actions/a/c.ts', "import 'c'"),
    moduleOf('actions/a/d.ts', "import 'd'"),
    moduleOf('actions/_lib/e.ts', "import '@tensorflow/tfjs-core'"),
  ]
  assert.deepEqual([...staticReach('actions/a/main.ts', chain)].sort(), [
    '@tensorflow/tfjs-core',
    'actions/_lib/e.ts',
    'actions/a/b.ts',
    'actions/a/main.ts',
  ])
})

for (const { file } of modules.filter(({ file }) =>
  /^actions\/[^_][^/]*\/main\.ts$|^actions\/_cli\/\w[\w-]*\.ts$/.test(file),
)) {
  test(`${file} loads neither TensorFlow.js nor DuckDB nor Vega when it starts`, () => {
    const heavy = [...staticReach(file, modules)].filter(id => /^(@tensorflow\/|@duckdb\/|vega)/.test(id))
    assert.deepEqual(heavy, [])
  })
}

test('the sandbox is loaded by the commands that play it, not when the command line starts', () => {
  const reached = [...staticReach('actions/_cli/main.ts', modules)]
  assert.ok(reached.includes('actions/_cli/main.ts'))
  assert.deepEqual(
    reached.filter(file => file.startsWith('test/')),
    [],
  )
})
