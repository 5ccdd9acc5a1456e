import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { checksumsText, parseChecksums } from '../../../actions/_lib/contract/checksums.ts'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'

const hex = (text: string) => createHash('sha256').update(text).digest('hex')
const A = `${hex('a')}  a.txt\n`
const B = `${hex('b')}  b.part000\n`

test('SHA256SUMS is sorted, read back as it was, and `sha256sum --check` takes it', context => {
  const checksums = [
    { name: 'a.txt', sha256: hex('a') },
    { name: 'b.part000', sha256: hex('b') },
  ]
  const text = checksumsText(checksums.toReversed())
  assert.equal(text, A + B)
  assert.deepEqual(parseChecksums(text, 'SHA256SUMS'), checksums)
  if (process.platform !== 'linux') return
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-sums-'))
  context.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.txt'), 'a')
  writeFileSync(join(folder, 'b.part000'), 'b')
  execFileSync('sha256sum', ['--check', '--strict', '--status'], { cwd: folder, input: text })
})

const refused = [
  { name: 'nothing', text: '', want: /empty/ },
  { name: 'a cut last line', text: A + B.slice(0, -1), want: /SHA256SUMS:2\)/ },
  { name: 'a name twice', text: A + B + A, want: /a\.txt appears a second time \(SHA256SUMS:3\)/ },
  { name: 'a path', text: A + B.replace('b.part', '../b.part'), want: /SHA256SUMS:2\)/ },
  { name: 'a subfolder', text: B.replace('b.part', 'c/b.part'), want: /SHA256SUMS:1\)/ },
  { name: 'the binary star', text: A.replace('  ', ' *'), want: /no line of sha256sum/ },
  { name: 'upper-case digits', text: A.replace(/^./, 'C'), want: /no line of sha256sum/ },
  { name: 'an escaped name', text: `\\${A}`, want: /no line of sha256sum/ },
  { name: 'a carriage return', text: A.replace('\n', '\r\n'), want: /no line of sha256sum/ },
  { name: 'an empty line', text: `${A}\n${B}`, want: /SHA256SUMS:2\)/ },
  { name: 'a hidden file', text: A.replace('a.txt', '.bashrc'), want: /no line of sha256sum/ },
]
for (const { name, text, want } of refused) {
  test(`SHA256SUMS with ${name} is a Problem at its line`, () => {
    assert.throws(
      () => parseChecksums(text, 'SHA256SUMS'),
      error => want.test(String(problemsOf(error)[0]?.message)),
    )
  })
}
