import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

const MAIN = join(import.meta.dirname, '../../../actions/_cli/main.ts')
const NPM = { npm_package_name: 'trainyard' }

const cases = [
  {
    name: 'npm run trainyard counts paths from where npm was called',
    env: { ...NPM, npm_lifecycle_event: 'trainyard' },
    want: 'caller',
  },
  {
    name: 'a script of Trainyard that starts the command line itself does not',
    env: { ...NPM, npm_lifecycle_event: 'test' },
    want: 'here',
  },
  {
    name: 'nor does a script of another package',
    env: { npm_package_name: 'other', npm_lifecycle_event: 'trainyard' },
    want: 'here',
  },
]
for (const { name, env, want } of cases) {
  test(name, context => {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-cwd-'))
    context.after(() => rmSync(folder, { recursive: true }))
    for (const each of ['caller', 'here']) mkdirSync(join(folder, each))
    const { stderr } = spawnSync(process.execPath, [MAIN, 'train'], {
      cwd: join(folder, 'here'),
      env: { ...process.env, ...env, INIT_CWD: join(folder, 'caller') },
      encoding: 'utf8',
    })
    assert.match(stderr, new RegExp(`at   .*${want}\\n`))
  })
}
