import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { publishTrainyard } from '../../../actions/_cli/publisher.ts'
import { gitIn, openSandbox, remoteOf } from '../../sandbox/testing.ts'

const FILES = ['action.yml', 'actions/plan/action.yml', '.github/workflows/pull-request.yml', 'README.md']

for (const { name, state } of [
  { name: 'beside the checkout', state: ['state'] },
  { name: 'within the checkout, as the demo’s is', state: ['checkout', '.trainyard', 'demo'] },
]) {
  test(`Trainyard is published into a sandbox ${name}`, async t => {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-cli-'))
    const root = join(folder, 'checkout')
    for (const file of FILES) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), file)
    }
    const sandbox = await openSandbox({ state: join(folder, ...state) })
    t.after(async () => {
      await sandbox.close()
      rmSync(folder, { recursive: true, force: true })
    })
    await publishTrainyard({ sandbox, root })
    const clone = join(folder, 'clone')
    await gitIn(
      folder,
      'clone',
      '-q',
      remoteOf({ sandbox }, { owner: 'trainyard', repo: 'trainyard' }),
      clone,
    )
    const listed = await gitIn(clone, 'ls-tree', '-r', '--name-only', 'v1')
    assert.deepEqual(listed.trim().split('\n').sort(), FILES.slice(0, 3).sort())
  })
}
