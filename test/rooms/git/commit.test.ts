import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { commitOf, fetchCommit, mergeBaseOf, parentsOf } from '../../../actions/_lib/git/commit.ts'
import { textAt } from '../../../actions/_lib/git/file.ts'
import { createRepository } from './repository.ts'

/** Three commits on main and one beside them. */
function history(context: Parameters<typeof createRepository>[0]) {
  const made = createRepository(context, { 'a.txt': 'one\n' })
  const { git, write } = made
  const commit = (text: string) => {
    write('a.txt', text)
    git('commit', '-qam', text)
    return git('rev-parse', 'HEAD').trim()
  }
  const first = git('rev-parse', 'HEAD').trim()
  const second = commit('two\n')
  git('checkout', '-qb', 'beside', first)
  const beside = commit('beside\n')
  git('checkout', '-q', 'main')
  return { ...made, first, second, third: commit('three\n'), beside }
}

test('a commit is found by branch, id or expression, an option never is one', async context => {
  const { folder, third, second, beside } = history(context)
  assert.equal(await commitOf(folder, 'main'), third)
  assert.equal(await commitOf(folder, 'main~1'), second)
  assert.equal(await commitOf(folder, beside), beside)
  for (const ref of ['none', '--all', 'f'.repeat(40)]) assert.equal(await commitOf(folder, ref), null)
})

test('a branch that only the origin has is found by its plain name', async context => {
  const { folder, beside } = history(context)
  const clone = join(folder, 'clone')
  execFileSync('git', ['clone', '-q', folder, clone], { stdio: 'pipe' })
  assert.equal(await commitOf(clone, 'beside'), beside)
})

test('commits parted at their merge base', async context => {
  const { folder, first, third, beside, second } = history(context)
  assert.equal(await mergeBaseOf(folder, third, beside), first)
  assert.deepEqual(await parentsOf(folder, third), [second])
  assert.deepEqual(await parentsOf(folder, first), [])
})

test('what a shallow clone left out is fetched, and the clone stays shallow', async context => {
  const { folder, first, second, third, git } = history(context)
  git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const clone = join(folder, 'clone')
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${folder}`, clone], { stdio: 'pipe' })
  assert.equal(await commitOf(clone, first), null)
  await fetchCommit(clone, first, undefined)
  assert.equal(await commitOf(clone, first), first)
  assert.deepEqual(await parentsOf(clone, third), [second])
  assert.equal(await commitOf(clone, second), null)
  assert.equal(await textAt({ folder: clone, commit: first, path: 'a.txt', mostBytes: 10 }), 'one\n')
})

test('without an origin a missing commit is a Problem', async context => {
  const { folder } = history(context)
  await assert.rejects(fetchCommit(folder, 'f'.repeat(40), undefined), { name: 'Problem' })
})

for (const { name, path, mostBytes, want } of [
  { name: 'a file', path: 'a.txt', mostBytes: 4, want: 'one\n' },
  { name: 'no file', path: 'b.txt', mostBytes: 4, want: null },
]) {
  test(`the text at a commit: ${name}`, async context => {
    const { folder, first } = history(context)
    assert.equal(await textAt({ folder, commit: first, path, mostBytes }), want)
  })
}

for (const { name, files, path, mostBytes } of [
  { name: 'a file that is too large', files: { 'a.txt': 'long' }, path: 'a.txt', mostBytes: 3 },
  { name: 'a folder', files: { 'a/b.txt': 'x' }, path: 'a', mostBytes: 3 },
]) {
  test(`${name} is not read`, async context => {
    const { folder } = createRepository(context, files)
    await assert.rejects(textAt({ folder, commit: 'HEAD', path, mostBytes }), { name: 'Problem' })
  })
}
