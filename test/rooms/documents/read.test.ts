import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import * as z from 'zod'
import { Problem, problemsOf } from '../../../actions/_lib/contract/problem.ts'
import { readDocument, readOptionalDocument, readTogether } from '../../../actions/_lib/documents/read.ts'
import { problemsIn } from '../data/workshop.ts'

const schema = z.strictObject({ rows: z.int(), name: z.string().default('ä') })
const NOT_PLAIN =
  'this is a link, a folder, a pipe or a device, not a plain file → give the document itself, as Trainyard wrote it'

let folder: string
const at = (name: string) => join(folder, name)
const posix = { skip: process.platform === 'win32' }

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'document-'))
  await writeFile(at('a.json'), '{"rows": 1, "name": "é"}')
  await writeFile(at('wrong.json'), '{\n"rows": "1",\n"colour": 2}')
  await writeFile(at('large.json'), '')
  await truncate(at('large.json'), 33 * 2 ** 20)
  if (posix.skip) return
  execFileSync('mkfifo', [at('pipe.json')])
  await symlink(at('a.json'), at('link.json'))
  await symlink('/dev/zero', at('endless.json'))
})
after(() => rm(folder, { recursive: true }))

for (const read of [readDocument, readOptionalDocument]) {
  test(`${read.name} reads UTF-8`, async () => {
    assert.deepEqual(await read(schema, at('a.json'), { fix: 'f' }), { rows: 1, name: 'é' })
  })
}

for (const { name, path, want, ...rules } of [
  {
    name: 'is wrong in several places',
    path: 'wrong.json',
    want: [
      'x:2:9: `rows` is "1" → write a whole number',
      'x:3:1: the document has no key "colour" → remove it; known here: rows, name',
    ],
  },
  { name: 'is a pipe', path: 'pipe.json', want: [`x: ${NOT_PLAIN}`], ...posix },
  { name: 'is a link', path: 'link.json', want: [`x: ${NOT_PLAIN}`], ...posix },
  { name: 'is a folder', path: '.', want: [`x: ${NOT_PLAIN}`], ...posix },
  { name: 'leads to a device', path: 'endless.json', want: [`x: ${NOT_PLAIN}`], followLinks: true, ...posix },
  {
    name: 'is too large',
    path: 'large.json',
    want: [
      'x: the document has 34603008 bytes, more than 33554432 → give a document that Trainyard wrote: it keeps them small',
    ],
  },
] as const) {
  test(`a document that ${name} is a Problem`, 'skip' in rules ? { skip: rules.skip } : {}, async () => {
    const followLinks = 'followLinks' in rules
    for (const read of [readDocument, readOptionalDocument]) {
      const reading = read(schema, at(path), { where: 'x', fix: 'run it', followLinks })
      assert.deepEqual(await problemsIn(reading), want)
    }
  })
}

test('a document that is not there is null where it is optional, else a Problem', async () => {
  const reading = { where: 'x', fix: 'run it' }
  assert.equal(await readOptionalDocument(schema, at('none.json'), reading), null)
  const problems = await problemsIn(readDocument(schema, at('none.json'), reading))
  assert.deepEqual(problems, ['x: the file cannot be read: it does not exist → run it'])
})

test('a link that the user named is followed', posix, async () => {
  assert.equal((await readDocument(schema, at('link.json'), { fix: 'f', followLinks: true })).rows, 1)
})

test('of several documents every Problem is thrown, and a defect of ours as it is', async () => {
  const problem = (what: string) => Promise.reject(new Problem({ what, where: 'x', fix: 'f' }))
  assert.deepEqual(await readTogether([Promise.resolve(1), null, 'a']), [1, null, 'a'])
  const both = await readTogether([problem('one'), 2, problem('two')]).catch((error: unknown) => error)
  assert.deepEqual(
    problemsOf(both).map(({ what }) => what),
    ['one', 'two'],
  )
  await assert.rejects(readTogether([problem('one'), Promise.reject(new TypeError('ours'))]), TypeError)
})
