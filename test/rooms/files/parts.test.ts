import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { joinParts, measureParts, missingParts, PART_BYTES } from '../../../actions/_lib/files/parts.ts'

const nameOf = (index: number) => `model.bin.part${String(index).padStart(3, '0')}`
const hex = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

function place(context: TestContext, size: number): { folder: string; file: string; bytes: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-parts-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const bytes = Buffer.from(
    Array.from({ length: size }, (_, index) => (index * index * 31 + (index >> 8)) % 251),
  )
  const file = join(folder, 'model.bin')
  writeFileSync(file, bytes)
  return { folder, file, bytes }
}

/** The parts of a file beside it, cut by slicing, and the file gone: as after a download. */
async function downloaded(context: TestContext, size = 2_500_000) {
  const { folder, file, bytes } = place(context, size)
  const { parts, sha256 } = await measureParts({ file, nameOf, partBytes: 1_000_000 })
  for (const { name, start, end } of parts) writeFileSync(join(folder, name), bytes.subarray(start, end))
  rmSync(file)
  const stored = parts.map(({ name, size, sha256 }) => ({ asset: name, size, sha256 }))
  return { folder, file, bytes, parts: stored, whole: { sha256 } }
}

const sizes = [
  { size: 0, partBytes: 10, want: [] },
  { size: 9, partBytes: 10, want: [] },
  { size: 10, partBytes: 10, want: [] },
  { size: 11, partBytes: 10, want: [10, 1] },
  { size: 20, partBytes: 10, want: [10, 10] },
  { size: 3_000_001, partBytes: 1_000_000, want: [1_000_000, 1_000_000, 1_000_000, 1] },
  { size: 3_000_000, partBytes: 700_000, want: [700_000, 700_000, 700_000, 700_000, 200_000] },
]
for (const { size, partBytes, want } of sizes) {
  test(`${size} bytes in parts of ${partBytes} are ${want.length} parts`, async context => {
    const { file, bytes } = place(context, size)
    let read = 0
    const onBytes = (more: number) => {
      read += more
    }
    const measured = await measureParts({ file, nameOf, partBytes, onBytes })
    assert.equal(measured.size, size)
    assert.equal(measured.sha256, hex(bytes))
    assert.equal(read, size)
    assert.deepEqual(
      measured.parts.map(part => part.size),
      want,
    )
    for (const { start, end, sha256 } of measured.parts) assert.equal(sha256, hex(bytes.subarray(start, end)))
  })
}

test('parts stay below the 2 GiB of GitHub', () => assert.ok(PART_BYTES < 2 ** 31 - 1))

test('parts are those of `split`, and `sha256sum` agrees', {
  skip: process.platform !== 'linux',
}, async context => {
  const { folder, file } = place(context, 2_500_000)
  const { parts } = await measureParts({ file, nameOf, partBytes: 1_000_000 })
  execFileSync('split', ['--bytes=1000000', '--numeric-suffixes', '--suffix-length=3', file, `${file}.part`])
  const sums = parts.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
  execFileSync('sha256sum', ['--check', '--strict', '--status'], { cwd: folder, input: sums })
  assert.deepEqual(readdirSync(folder).sort(), ['model.bin', ...parts.map(({ name }) => name)])
})

test('parts are joined to the file that they were, and removed if asked for', async context => {
  const { folder, file, bytes, parts, whole } = await downloaded(context)
  await joinParts({ folder, parts, to: file, whole })
  assert.ok(readFileSync(file).equals(bytes))
  assert.equal(readdirSync(folder).length, 4)
  await joinParts({ folder, parts, to: file, whole, removeParts: true })
  assert.deepEqual(readdirSync(folder), ['model.bin'])
})

test('what is there and right is kept, the rest has to be fetched', async context => {
  const { folder, parts } = await downloaded(context)
  assert.deepEqual(await missingParts({ folder, parts }), [])
  rmSync(join(folder, nameOf(0)))
  truncateSync(join(folder, nameOf(2)), 499_999)
  assert.deepEqual(
    (await missingParts({ folder, parts })).map(({ asset }) => asset),
    [nameOf(0), nameOf(2)],
  )
  const bytes = readFileSync(join(folder, nameOf(1)))
  bytes[500_000]! ^= 1
  writeFileSync(join(folder, nameOf(1)), bytes)
  assert.deepEqual(await missingParts({ folder, parts }), parts)
})

const wrong: { name: string; change: (folder: string) => void; want: RegExp }[] = [
  { name: 'missing', change: folder => rmSync(join(folder, nameOf(1))), want: /cannot be read.*part001/ },
  {
    name: 'too short',
    change: folder => truncateSync(join(folder, nameOf(1)), 3),
    want: /has 3 bytes and not 1000000.*part001/,
  },
  {
    name: 'changed in one bit',
    change: folder => flip(join(folder, nameOf(2))),
    want: /digest of the part is not the one.*part002/,
  },
]
for (const { name, change, want } of wrong) {
  test(`a part that is ${name} is a Problem, and no file appears`, async context => {
    const { folder, file, parts, whole } = await downloaded(context)
    change(folder)
    const join = joinParts({ folder, parts, to: file, whole, removeParts: true })
    await assert.rejects(join, error => error instanceof Problem && want.test(error.message))
    assert.ok(!existsSync(file) && !existsSync(`${file}.joining`))
    assert.ok(existsSync(`${file}.part000`), 'the right parts are kept')
  })
}

test('parts in another order are not the file', async context => {
  const { folder, file, parts, whole } = await downloaded(context, 2_000_000)
  const join = joinParts({ folder, parts: parts.toReversed(), to: file, whole })
  await assert.rejects(join, /but the joined file does not/)
  assert.ok(!existsSync(file))
})

function flip(file: string): void {
  const bytes = readFileSync(file)
  bytes[7]! ^= 1
  writeFileSync(file, bytes)
}
