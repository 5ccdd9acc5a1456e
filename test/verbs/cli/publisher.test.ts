import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { publishTrainyard } from '../../../actions/_cli/publisher.ts'
import { repositoryNamed } from '../../sandbox/github/repository/repository.ts'
import { openSandbox } from '../../sandbox/github/server.ts'

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
    await publishTrainyard({ world: sandbox.world, root })
    const repo = sandbox.world.repo(repositoryNamed(sandbox.world, 'trainyard', 'trainyard')!)
    const listed = await repo.text(['ls-tree', '-r', '--name-only', 'v1'])
    assert.deepEqual(listed.trim().split('\n').sort(), FILES.slice(0, 3).sort())
  })
}
