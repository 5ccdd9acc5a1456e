import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { documentText } from '../../../actions/_lib/files/document-text.ts'
import { problemsIn } from '../data/workshop.ts'

let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'document-'))
  await writeFile(join(folder, 'a.json'), '{"ä": 1}')
  await writeFile(join(folder, 'large.json'), '')
  await truncate(join(folder, 'large.json'), 33 * 2 ** 20)
  execFileSync('mkfifo', [join(folder, 'pipe.json')])
})
after(() => rm(folder, { recursive: true }))

test('a document is read as UTF-8', async () => {
  assert.equal(await documentText(join(folder, 'a.json'), { where: 'a', fix: 'f' }), '{"ä": 1}')
})

for (const { name, path, want } of [
  { name: 'is not there', path: 'none.json', want: 'x: the file cannot be read → run it' },
  {
    name: 'is a pipe',
    path: 'pipe.json',
    want: 'x: this is a folder, a pipe or a device, not a regular file → give the document itself, as Trainyard wrote it',
  },
  {
    name: 'is a folder',
    path: '.',
    want: 'x: this is a folder, a pipe or a device, not a regular file → give the document itself, as Trainyard wrote it',
  },
  {
    name: 'is too large',
    path: 'large.json',
    want: 'x: the document has 34603008 bytes, more than 33554432 → give a document that Trainyard wrote: it keeps them small',
  },
]) {
  test(`what ${name} is a Problem`, async () => {
    const read = documentText(join(folder, path), { where: 'x', fix: 'run it' })
    assert.deepEqual(await problemsIn(read), [want])
  })
}
