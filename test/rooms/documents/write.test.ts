import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtempDisposable, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import * as z from 'zod'
import { writeDocument, writeText } from '../../../actions/_lib/documents/write.ts'

const posix = { skip: process.platform === 'win32' }
const schema = z.strictObject({ rows: z.int(), name: z.string().default('m') })
const opened = () => mkdtempDisposable(join(tmpdir(), 'write-'))

test('a document is checked, filled with defaults, indented by two and ended by a newline', async () => {
  await using folder = await opened()
  const path = join(folder.path, 'below', 'a.json')
  assert.deepEqual(await writeDocument(schema, path, { rows: 3 }), { rows: 3, name: 'm' })
  assert.equal(await readFile(path, 'utf8'), '{\n  "rows": 3,\n  "name": "m"\n}\n')
})

test('a document that its schema refuses leaves the old one as it was', async () => {
  await using folder = await opened()
  const path = join(folder.path, 'a.json')
  await writeFile(path, 'old')
  await assert.rejects(writeDocument(schema, path, { rows: 0.5 }), z.ZodError)
  assert.deepEqual(await readdir(folder.path), ['a.json'])
  assert.equal(await readFile(path, 'utf8'), 'old')
})

test('a process that dies while it writes leaves the old file whole', posix, async () => {
  await using folder = await opened()
  const path = join(folder.path, 'run.json')
  await writeFile(path, 'old')
  const module = new URL('../../../actions/_lib/documents/write.ts', import.meta.url).href
  const code = `await (await import(${JSON.stringify(module)})).writeText(process.argv[1], 'x'.repeat(1 << 20))`
  const limited = `ulimit -f 64; exec "$0" --input-type=module -e "$1" -- "$2"`
  const { status } = spawnSync('bash', ['-c', limited, process.execPath, code, path])
  assert.notEqual(status, 0, 'a file of 64 blocks does not hold it')
  assert.equal(await readFile(path, 'utf8'), 'old')
})

for (const { name, plant } of [
  { name: 'a link', plant: (at: string, other: string) => symlink(other, at) },
  {
    name: 'a folder with a file',
    plant: async (at: string) => void (await mkdir(join(at, 'in'), { recursive: true })),
  },
]) {
  test(`${name} that a command left at the path is replaced, not written to`, posix, async () => {
    await using folder = await opened()
    const [path, other] = [join(folder.path, 'run.json'), join(folder.path, 'other')]
    await writeFile(other, 'of the user')
    await plant(path, other)
    await writeText(path, 'ours')
    assert.equal(await readFile(path, 'utf8'), 'ours')
    assert.equal(await readFile(other, 'utf8'), 'of the user')
  })
}
