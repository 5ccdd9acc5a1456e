import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type Header, pack } from 'tar-stream'
import { unpackPackage } from '../../../actions/_lib/packages/files.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-files-'))
})
after(() => rm(folder, { recursive: true }))

type Entry = Partial<Header> & { name: string }

async function tarball(entries: readonly Entry[]): Promise<Buffer> {
  const tar = pack()
  for (const entry of entries) tar.entry(entry, entry.type === undefined ? 'text' : '')
  tar.finalize()
  return gzipSync(Buffer.concat(await Array.fromAsync(tar as AsyncIterable<Buffer>)))
}

const LINK = { type: 'symlink', linkname: '/etc/passwd' } as const

for (const { name, entries, want } of [
  { name: 'a link', entries: [{ name: 'package/a', ...LINK }], want: /holds "package\/a".*is a symlink/ },
  { name: 'a file without the top folder', entries: [{ name: 'a' }], want: /holds "a".*package's folder/ },
  {
    name: 'a path that leads out',
    entries: [{ name: 'package/../a' }],
    want: /does not lie below its folder/,
  },
  { name: 'a backslash', entries: [{ name: 'package/a\\b' }], want: /it holds "\\\\"/ },
  { name: 'a file twice', entries: [{ name: 'package/a' }, { name: 'package/a' }], want: /taken by another/ },
  { name: 'A beside a', entries: [{ name: 'package/a' }, { name: 'package/A' }], want: /only in case/ },
]) {
  test(`a package with ${name} is refused, and nothing is written beside the folder`, async () => {
    const target = await mkdtemp(join(folder, 'refused-'))
    const beside = await readdir(folder)
    await assert.rejects(unpackPackage(await tarball(entries), target), want)
    assert.deepEqual(await readdir(folder), beside)
  })
}

test('the top folder of a package is stripped, whatever its name, and entries of folders are left out', async () => {
  const target = await mkdtemp(join(folder, 'good-'))
  const entries = [{ name: 'yard/lib/', type: 'directory' as const }, { name: 'yard/lib/a.js' }]
  await unpackPackage(await tarball(entries), target)
  assert.equal(await readFile(join(target, 'lib/a.js'), 'utf8'), 'text')
})
