import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { LoadedModel } from '../../../actions/_lib/host/configuration.ts'
import { inputsOf } from '../../../actions/train/declared-inputs.ts'
import { silentHost } from '../../fixtures/silent-host.ts'

for (const { name, inputs, want } of [
  { name: 'a file', inputs: ['train.py'], want: ['train.py'] },
  {
    name: 'a folder, through links and once round',
    inputs: ['data'],
    want: ['data/a.csv', 'data/raw/b.csv'],
  },
  { name: 'a link to a folder', inputs: ['link'], want: ['link/b.csv', 'link/up/a.csv'] },
  { name: 'a glob', inputs: ['data/*.csv', '**/a.csv'], want: ['data/a.csv'] },
]) {
  test(`outside git the digests of what inputs name: ${name}`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trainyard-inputs-'))
    try {
      await mkdir(join(folder, 'data'))
      await mkdir(join(folder, 'raw'))
      for (const file of ['train.py', 'data/a.csv', 'raw/b.csv']) await writeFile(join(folder, file), file)
      await symlink('../raw', join(folder, 'data/raw'))
      await symlink('../data', join(folder, 'raw/up'))
      await symlink('raw', join(folder, 'link'))
      const loaded = { folder, model: { inputs, data: [] } } as unknown as LoadedModel
      const host = silentHost({ cwd: folder })
      const found = (await inputsOf(loaded, host)).inputs.map(({ path }) => path)
      assert.deepEqual(found.sort(), want)
      assert.ok(host.lines.some(line => line.includes('is not a git repository')))
    } finally {
      await rm(folder, { recursive: true })
    }
  })
}

test('outside git an input that is a link to nowhere is a Problem', async context => {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-inputs-'))
  context.after(() => rm(folder, { recursive: true }))
  await symlink('none', join(folder, 'data'))
  const loaded = { folder, model: { inputs: ['data'], data: [] } } as unknown as LoadedModel
  await assert.rejects(inputsOf(loaded, silentHost({ cwd: folder })), {
    name: 'Problem',
    where: join(folder, 'data'),
  })
})
