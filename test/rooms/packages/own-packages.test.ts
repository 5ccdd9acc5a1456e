import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { installedWith, ownRoot } from '../../../actions/_lib/packages/own-packages.ts'
import type { PinnedPackage } from '../../../actions/_lib/packages/pinned-package.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-'))
})
after(() => rm(folder, { recursive: true }))

const PINS = ['@yard/engine', 'yard-part'].map(name => ({
  name,
  version: '1.2.3',
  integrity: '',
  bytes: 0,
  files: '',
})) satisfies PinnedPackage[]

for (const { name, root, installed, version = '1.2.3', leave, want } of [
  { name: 'in a checkout', root: 'yard', installed: ['yard'], want: 'yard' },
  { name: 'as a package', root: 'app/node_modules/trainyard', installed: ['app'], want: 'app' },
  {
    name: 'as a package with packages of its own',
    root: 'app/node_modules/trainyard',
    installed: ['app', 'app/node_modules/trainyard'],
    want: 'app/node_modules/trainyard',
  },
  {
    name: 'as an action, whatever lies above it',
    root: 'work/_actions/v1',
    installed: ['work', 'work/_actions'],
    want: null,
  },
  {
    name: 'as a package, whatever lies above the project',
    root: 'home/app/node_modules/trainyard',
    installed: ['home'],
    want: null,
  },
  { name: 'with another version', root: 'yard', installed: ['yard'], version: '1.2.4', want: null },
  { name: 'with one package missing', root: 'yard', installed: ['yard'], leave: 'yard-part', want: null },
  { name: 'nowhere, as a bundle that was copied', root: null, installed: ['yard'], want: null },
] as {
  name: string
  root: string | null
  installed: string[]
  version?: string
  leave?: string
  want: string | null
}[]) {
  test(`the packages that Trainyard was installed with: ${name}`, async () => {
    const place = await mkdtemp(join(folder, 'machine-'))
    const names = PINS.map(pin => pin.name).filter(each => each !== leave)
    for (const above of installed)
      for (const each of names) await install(join(place, above, 'node_modules', each), version)
    const found = await installedWith(root === null ? null : join(place, root), PINS)
    assert.equal(found, want === null ? null : join(place, want))
  })
}

async function install(at: string, version: string): Promise<void> {
  await mkdir(at, { recursive: true })
  await writeFile(join(at, 'package.json'), JSON.stringify({ version }))
}

test('the root of a running file is the package trainyard', () => {
  assert.equal(ownRoot(), join(import.meta.dirname, '../../..'))
})
