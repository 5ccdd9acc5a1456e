import assert from 'node:assert/strict'
import { dirname, relative } from 'node:path/posix'
import { test } from 'node:test'
import { allModules, moduleOf } from './module.ts'
import { sandboxViolations, storeViolations } from './sandbox-rules.ts'

test('the sandbox is used through sandbox.ts by the command line and through testing.ts by tests', () => {
  assert.deepEqual(sandboxViolations(allModules()), [])
})

const cases = [
  { file: 'actions/_cli/a.ts', target: 'sandbox.ts', allowed: true },
  { file: 'actions/_cli/a.ts', target: 'testing.ts', allowed: false },
  { file: 'actions/_cli/a.ts', target: 'github/server.ts', allowed: false },
  { file: 'test/rooms/forge/a.test.ts', target: 'testing.ts', allowed: true },
  { file: 'test/rooms/forge/a.test.ts', target: 'sandbox.ts', allowed: false },
  { file: 'test/rooms/forge/a.test.ts', target: 'tests/github/clone.ts', allowed: false },
  { file: 'test/rooms/forge/a.test.ts', target: 'github/world.ts', allowed: false },
  { file: 'test/real/sandbox-pages.test.ts', target: 'github/world.ts', allowed: true },
  { file: 'test/sandbox/tests/github/a.test.ts', target: 'github/world.ts', allowed: true },
  { file: 'test/sandbox/page/a.ts', target: 'github/world.ts', allowed: true },
  { file: 'test/sandbox/page/a.ts', target: 'testing.ts', allowed: false },
  { file: 'test/sandbox/page/a.ts', target: 'tests/github/server-fixture.ts', allowed: false },
]
for (const { file, target, allowed } of cases) {
  test(`${file} ${allowed ? 'may' : 'may not'} import ${target} of the sandbox`, () => {
    const source = relative(dirname(file), `test/sandbox/${target}`)
    const found = sandboxViolations([moduleOf(file, `import { x } from './${source}'`)])
    assert.equal(found.length, allowed ? 0 : 1)
  })
}

test("the runner reads and writes GitHub's rows through one file", () => {
  assert.deepEqual(storeViolations(allModules()), [])
})

for (const text of ['const row = world.store.runs.get(1)', 'const { store } = world']) {
  test(`refused in the runner: ${text}`, () => {
    const violations = (file: string) => storeViolations([moduleOf(`test/sandbox/runner/${file}`, text)])
    assert.deepEqual(violations('a.ts'), ['test/sandbox/runner/a.ts: uses the store'])
    assert.deepEqual(violations('github-rows.ts'), [])
  })
}
