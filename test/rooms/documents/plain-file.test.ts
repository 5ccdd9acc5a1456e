import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { readPlainFile } from '../../../actions/_lib/documents/plain-file.ts'
import { readHistory } from '../../../actions/train/history.ts'
import { silentHost } from '../../fixtures/silent-host.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guest-file-'))
})
after(() => rm(folder, { recursive: true }))

const posix = { skip: process.platform === 'win32' }

const plants: { name: string; plant: (at: string) => unknown; want: object; history?: string | null }[] = [
  {
    name: 'a file',
    plant: at => writeFile(at, '{"a":1}\n'),
    want: { kind: 'file', bytes: Buffer.from('{"a":1}\n') },
  },
  { name: 'an empty file', plant: at => writeFile(at, ''), want: { kind: 'file', bytes: Buffer.alloc(0) } },
  { name: 'nothing', plant: () => {}, want: { kind: 'absent' } },
  {
    name: 'a pipe',
    plant: at => execFileSync('mkfifo', [at]),
    want: { kind: 'not-plain' },
    history: 'not a plain file',
  },
  {
    name: 'a link to an endless device',
    plant: at => symlink('/dev/zero', at),
    want: { kind: 'not-plain' },
    history: 'not a plain file',
  },
  {
    name: 'a link to a file',
    plant: at => symlink('/etc/hostname', at),
    want: { kind: 'not-plain' },
    history: 'not a plain file',
  },
  {
    name: 'a link to nothing',
    plant: at => symlink('/nowhere', at),
    want: { kind: 'not-plain' },
    history: 'not a plain file',
  },
  { name: 'a folder', plant: at => mkdir(at), want: { kind: 'not-plain' }, history: 'not a plain file' },
  {
    name: 'a file that is too large',
    plant: at => writeFile(at, Buffer.alloc((16 << 20) + 1)),
    want: { kind: 'too-large', size: (16 << 20) + 1 },
    history: 'larger than 16 MB',
  },
]

for (const { name, plant, want, history = null } of plants) {
  test(`${name} that a command left is read without waiting`, posix, async () => {
    const file = join(folder, name)
    await plant(file)
    assert.deepEqual(await readPlainFile(file, { mostBytes: 16 << 20 }), want)
    const host = silentHost()
    const points = await readHistory(file, host)
    assert.deepEqual(points, name === 'a file' ? [{ a: 1 }] : [])
    const warning = `warning: $TRAINYARD_HISTORY is ${history} and is left out of run.json`
    assert.deepEqual(host.lines, history === null ? [] : [warning])
  })
}

test('a link on the way from the folder to the file is refused as well', posix, async () => {
  const [real, below] = [join(folder, 'elsewhere'), join(folder, 'given')]
  await mkdir(join(real, 'in'), { recursive: true })
  await mkdir(below)
  await writeFile(join(real, 'in', 'a.json'), '{}')
  await symlink(join(real, 'in'), join(below, 'in'))
  const file = join(below, 'in', 'a.json')
  assert.deepEqual(await readPlainFile(file, { mostBytes: 9, within: below }), { kind: 'not-plain' })
  assert.equal((await readPlainFile(file, { mostBytes: 9 })).kind, 'file', 'the file itself is no link')
})

test('a link that the user named is followed, to a plain file alone', posix, async () => {
  const target = join(folder, 'target')
  await writeFile(target, 'text')
  for (const [name, to, kind] of [
    ['named', target, 'file'],
    ['endless', '/dev/zero', 'not-plain'],
    ['broken', '/nowhere', 'absent'],
  ] as const) {
    await symlink(to, join(folder, name))
    assert.equal((await readPlainFile(join(folder, name), { mostBytes: 9, followLinks: true })).kind, kind)
  }
})
