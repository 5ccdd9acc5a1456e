import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { pack } from 'tar-stream'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { packFolder } from '../../../actions/_lib/files/archive.ts'
import { fileDigest, folderDigest } from '../../../actions/_lib/files/digest.ts'
import { unpackArchive } from '../../../actions/_lib/files/extraction.ts'

const LONG = `${'deep/'.repeat(30)}${'long-name-'.repeat(12)}.json`
const FILES: Record<string, string | Buffer> = {
  'model.bin': Buffer.alloc(3_000_000, 'weights '),
  'b/é ü 漢.txt': 'umlauts',
  'b/a.txt': '',
  'a.json': '{"x":1}\n',
  [LONG]: 'pax',
}
/** Of the tar alone: what deflate makes of it is zlib's affair. */
const TAR = '1a97da1c'
const LIMITS = { bytes: 10_000_000, entries: 100 }

function place(
  context: TestContext,
  files: Record<string, string | Buffer> = FILES,
): { root: string; folder: string } {
  const root = mkdtempSync(join(tmpdir(), 'trainyard-archive-'))
  context.after(() => rmSync(root, { recursive: true, force: true }))
  const folder = join(root, 'model')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return { root, folder }
}

test('the same files give the same bytes, whatever their order, times and modes', async context => {
  const { root, folder } = place(context)
  const paths = Object.keys(FILES)
  const one = await packFolder({ folder, paths, to: join(root, 'one.tar.gz') })
  const { folder: twin } = place(context, Object.fromEntries(Object.entries(FILES).toReversed()))
  for (const path of paths) {
    utimesSync(join(twin, path), 12345, 67890)
    chmodSync(join(twin, path), 0o755)
  }
  const other = await packFolder({ folder: twin, paths: paths.toReversed(), to: join(root, 'other.tar.gz') })
  assert.deepEqual(one, other)
  assert.ok(readFileSync(join(root, 'one.tar.gz')).equals(readFileSync(join(root, 'other.tar.gz'))))
  assert.equal(await fileDigest(join(root, 'one.tar.gz')), one.digest)
  assert.equal(readFileSync(join(root, 'one.tar.gz')).length, one.size)
})

test('nothing of the machine is in the archive: its tar is this one everywhere', async context => {
  const { root, folder } = place(context)
  await packFolder({ folder, paths: Object.keys(FILES), to: join(root, 'a.tar.gz') })
  const bytes = readFileSync(join(root, 'a.tar.gz'))
  assert.deepEqual([...bytes.subarray(0, 10)], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
  assert.equal(createHash('sha256').update(gunzipSync(bytes)).digest('hex').slice(0, 8), TAR)
})

test('progress counts every byte of the files', async context => {
  const { root, folder } = place(context)
  let bytes = 0
  const onBytes = (more: number) => {
    bytes += more
  }
  await packFolder({ folder, paths: Object.keys(FILES), to: join(root, 'a.tar.gz'), onBytes })
  assert.equal(bytes, (await folderDigest(folder)).bytes)
})

test('GNU tar and gzip read it, and what is unpacked is what was packed', {
  skip: process.platform === 'win32',
}, async context => {
  const { root, folder } = place(context)
  const archive = join(root, 'a.tar.gz')
  await packFolder({ folder, paths: Object.keys(FILES), to: archive })
  execFileSync('gzip', ['--test', archive])
  const list = execFileSync(
    'tar',
    ['--list', '--verbose', '--numeric-owner', '--full-time', '--utc', '-zf', archive],
    { encoding: 'utf8' },
  )
  for (const line of list.trim().split('\n')) assert.match(line, /^-rw-r--r-- 0\/0 +\d+ 1970-01-01 00:00:00 /)
  mkdirSync(join(root, 'by-tar'))
  execFileSync('tar', ['-xzf', archive, '-C', join(root, 'by-tar')])
  const want = await folderDigest(folder)
  assert.deepEqual(await folderDigest(join(root, 'by-tar')), want)
  const files = await unpackArchive({ archive, folder: join(root, 'by-us'), limits: LIMITS })
  assert.deepEqual(files, want.files)
  assert.deepEqual(await folderDigest(join(root, 'by-us')), want)
})

test('an archive of GNU tar is unpacked by us', { skip: process.platform !== 'linux' }, async context => {
  const { root, folder } = place(context)
  const archive = join(root, 'gnu.tar.gz')
  execFileSync('tar', ['-czf', archive, '-C', folder, ...Object.keys(FILES)])
  const files = await unpackArchive({ archive, folder: join(root, 'out'), limits: LIMITS })
  assert.deepEqual(files, (await folderDigest(folder)).files)
})

const name = fc
  .stringMatching(/^[a-z0-9_é漢][a-z0-9_é漢 -]{0,40}[a-z0-9_é漢]$/)
  .filter(text => !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(text))
const tree = fc.uniqueArray(
  fc.record({
    folder: fc.constantFrom('', 'Deep/', 'Deep/er/'),
    name,
    bytes: fc.uint8Array({ maxLength: 3000 }),
  }),
  {
    selector: file => file.folder + file.name,
    maxLength: 6,
  },
)
test('property: what is unpacked is what was packed', async context => {
  await fc.assert(
    fc.asyncProperty(tree, async files => {
      const { root, folder } = place(
        context,
        Object.fromEntries(files.map(file => [`${file.folder}${file.name}`, Buffer.from(file.bytes)])),
      )
      mkdirSync(folder, { recursive: true })
      const want = await folderDigest(folder)
      const archive = join(root, 'a.tar.gz')
      await packFolder({ folder, paths: want.files.map(({ path }) => path), to: archive })
      assert.deepEqual(
        await unpackArchive({
          archive,
          folder: join(root, 'out'),
          limits: { bytes: want.bytes, entries: files.length },
        }),
        want.files,
      )
      assert.deepEqual(await folderDigest(join(root, 'out')), want)
    }),
    { numRuns: 60 },
  )
})

test('a file that is not there is a Problem', async context => {
  const { root, folder } = place(context)
  await assert.rejects(packFolder({ folder, paths: ['a.json', 'none'], to: join(root, 'a.tar.gz') }), /none/)
})

type Header = Parameters<ReturnType<typeof pack>['entry']>[0]
const hostile: { name: string; entries: Header[]; want: RegExp; limits?: typeof LIMITS }[] = [
  { name: 'a path upwards', entries: [{ name: '../evil.txt' }], want: /does not lie below/ },
  { name: 'a path upwards inside', entries: [{ name: 'a/../../evil.txt' }], want: /does not lie below/ },
  { name: 'an absolute path', entries: [{ name: '/tmp/evil.txt' }], want: /does not lie below/ },
  { name: 'a backslash', entries: [{ name: '..\\evil.txt' }], want: /every platform/ },
  { name: 'a drive', entries: [{ name: 'C:/evil.txt' }], want: /every platform/ },
  { name: 'a device of Windows', entries: [{ name: 'aux.txt' }], want: /every platform/ },
  { name: 'a control character', entries: [{ name: 'a\u0007b' }], want: /every platform/ },
  {
    name: 'a symbolic link',
    entries: [{ name: 'a', type: 'symlink', linkname: '/etc/passwd' }],
    want: /it is a symlink/,
  },
  {
    name: 'a hard link',
    entries: [{ name: 'a' }, { name: 'b', type: 'link', linkname: 'a' }],
    want: /it is a link/,
  },
  { name: 'a device', entries: [{ name: 'a', type: 'character-device' }], want: /it is a character-device/ },
  { name: 'a name twice', entries: [{ name: 'a' }, { name: 'a' }], want: /taken by another entry/ },
  {
    name: 'a file where a folder is',
    entries: [{ name: 'a/b' }, { name: 'a' }],
    want: /taken by another entry/,
  },
  ...[
    ['case', 'model/A.bin', 'model/a.bin'],
    ['case of a folder', 'A/x', 'a/y'],
    ['case of a folder and a file', 'a/x', 'A'],
    ['Unicode form', 'caf\u00e9.bin', 'cafe\u0301.bin'],
    ['both', 'CAF\u00c9/x', 'cafe\u0301/x'],
  ].map(([name, one, other]) => ({
    name: `names that differ only in ${name}`,
    entries: [{ name: one! }, { name: other! }],
    want: /only in case or Unicode form from/,
  })),
  {
    name: 'too many entries',
    entries: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
    want: /more than the 2 files/,
    limits: { bytes: 100, entries: 2 },
  },
  {
    name: 'too many bytes',
    entries: [{ name: 'a' }, { name: 'b' }],
    want: /more than the 9 files and 7 bytes/,
    limits: { bytes: 7, entries: 9 },
  },
]
for (const { name, entries, want, limits = LIMITS } of hostile) {
  test(`an archive with ${name} is refused and leaves nothing`, async context => {
    const { root } = place(context, {})
    mkdirSync(root, { recursive: true })
    const archive = join(root, 'evil.tar.gz')
    writeFileSync(archive, gzipSync(await tarOf(entries)))
    const unpack = unpackArchive({ archive, folder: join(root, 'out', 'model'), limits })
    await assert.rejects(unpack, error => error instanceof Problem && want.test(error.message))
    assert.deepEqual(readdirSync(root).sort(), ['evil.tar.gz', 'out'])
    assert.deepEqual(readdirSync(join(root, 'out')), [])
    assert.ok(!existsSync(join(root, 'evil.txt')))
  })
}

test('a bomb is stopped while it is unpacked', async context => {
  const { root } = place(context, {})
  const archive = join(root, 'bomb.tar.gz')
  writeFileSync(archive, gzipSync(await tarOf([{ name: 'zeros' }], Buffer.alloc(60_000_000))))
  let bytes = 0
  const onBytes = (more: number) => {
    bytes += more
  }
  const unpack = unpackArchive({
    archive,
    folder: join(root, 'out'),
    limits: { bytes: 1000, entries: 1 },
    onBytes,
  })
  await assert.rejects(unpack, /more than the 1 files and 1,000 bytes/)
  assert.ok(bytes < 1_000_000, `${bytes} bytes were read`)
})

const broken = [
  { name: 'cut off', change: (bytes: Buffer) => bytes.subarray(0, bytes.length - 2000) },
  {
    name: 'changed inside',
    change: (bytes: Buffer) =>
      Buffer.concat([bytes.subarray(0, 2000), Buffer.from('xxxx'), bytes.subarray(2004)]),
  },
  { name: 'no archive at all', change: () => Buffer.from('<html>') },
]
for (const { name, change } of broken) {
  test(`an archive that is ${name} is a Problem and leaves nothing`, async context => {
    const { root, folder } = place(context)
    const archive = join(root, 'a.tar.gz')
    await packFolder({ folder, paths: Object.keys(FILES), to: archive })
    writeFileSync(archive, change(readFileSync(archive)))
    await assert.rejects(
      unpackArchive({ archive, folder: join(root, 'out'), limits: LIMITS }),
      /cannot be unpacked/,
    )
    assert.deepEqual(readdirSync(root).sort(), ['a.tar.gz', 'model'])
  })
}

test('a folder that is there is not overwritten', async context => {
  const { root, folder } = place(context)
  await packFolder({ folder, paths: ['a.json'], to: join(root, 'a.tar.gz') })
  await assert.rejects(
    unpackArchive({ archive: join(root, 'a.tar.gz'), folder, limits: LIMITS }),
    /there already/,
  )
})

async function tarOf(headers: readonly Header[], content = Buffer.from('evil')): Promise<Buffer> {
  const tar = pack()
  for (const header of headers) tar.entry(header, header.type === undefined ? content : '')
  tar.finalize()
  return Buffer.concat(await Array.fromAsync(tar as AsyncIterable<Buffer>))
}
