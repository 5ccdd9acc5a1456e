import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { baseCommit } from '../../../actions/plan/base-commit.ts'
import { createRepository } from '../../rooms/git/repository.ts'

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim()
const baseIn = (folder: string, ref: string) => baseCommit(ref, { folder, token: undefined })

/** A repository with main and the branch feature, and a clone of it made with these words. */
function cloned(context: Parameters<typeof createRepository>[0], ...words: string[]) {
  const origin = createRepository(context, { 'a.txt': 'one\n' })
  origin.git('branch', 'feature')
  const clone = join(origin.folder, 'clone')
  git(origin.folder, 'clone', '-q', ...words, `file://${origin.folder}`, clone)
  return { folder: clone, main: git(origin.folder, 'rev-parse', 'main') }
}

async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const error = await promise.catch((thrown: unknown) => thrown)
  assert.ok(error instanceof Problem, String(error))
  return error
}

test('--base main is origin/main where the clone has no branch of that name', async context => {
  const { folder, main } = cloned(context, '--branch', 'feature')
  assert.equal(git(folder, 'branch', '--list', 'main'), '')
  assert.equal(await baseIn(folder, 'main'), main)
})

test('a branch that the clone left out is fetched by the very command that the Problem says', async context => {
  const { folder, main } = cloned(context, '--branch', 'feature', '--single-branch', '--depth=1')
  const { what, fix } = await problemOf(baseIn(folder, 'main'))
  assert.match(what, /knows no commit "main"/)
  assert.doesNotMatch(fix, /--base main/)
  const command = fix.match(/`(git fetch [^`]+)`/)![1]!
  git(folder, ...command.split(' ').slice(1))
  assert.equal(await baseIn(folder, 'main'), main)
})

for (const { name, ref, want } of [
  { name: 'a misspelt branch', ref: 'mian', want: /^did you mean `--base main`\?$/ },
  {
    name: 'a branch of another name',
    ref: 'production',
    want: /^name what is in this clone: feature, main$/,
  },
  { name: 'words of a shell', ref: '$(id)', want: /^name what is in this clone: feature, main$/ },
]) {
  test(`without an origin the Problem names what is there: ${name}`, async context => {
    const { folder, git } = createRepository(context, { 'a.txt': 'one\n' })
    git('branch', 'feature')
    assert.match((await problemOf(baseIn(folder, ref))).fix, want)
  })
}
