import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { digestOf, fileDigest, folderDigest } from '../../../actions/_lib/files/digest.ts'

function createFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-files-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'b.bin'), Buffer.alloc(3_000_000, 7))
  writeFileSync(join(folder, 'sub', 'a.txt'), 'abc')
  return folder
}

test('a file’s digest is its sha-256', async context => {
  const folder = createFolder(context)
  // FIPS 180-2, appendix B.1: "abc"
  const abc = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  assert.equal(await fileDigest(join(folder, 'sub', 'a.txt')), abc)
  assert.equal(digestOf('abc'), abc)
})

test('a folder’s digest is that of its SHA256SUMS', async context => {
  const folder = createFolder(context)
  const { digest, bytes, files } = await folderDigest(folder)
  assert.deepEqual(
    files.map(({ path, bytes }) => ({ path, bytes })),
    [
      { path: 'b.bin', bytes: 3_000_000 },
      { path: 'sub/a.txt', bytes: 3 },
    ],
  )
  assert.equal(bytes, 3_000_003)
  const sums = files.map(file => `${file.digest.slice('sha256:'.length)}  ${file.path}\n`).join('')
  assert.equal(digest, digestOf(sums))
  if (process.platform === 'linux')
    execFileSync('sha256sum', ['--check', '--status'], { cwd: folder, input: sums })
})

test('a symbolic link in a folder is a Problem', { skip: process.platform === 'win32' }, async context => {
  const folder = createFolder(context)
  symlinkSync('/etc/passwd', join(folder, 'sub', 'link'))
  await assert.rejects(
    folderDigest(folder),
    (error: unknown) => error instanceof Problem && error.what.includes('sub/link'),
  )
})
