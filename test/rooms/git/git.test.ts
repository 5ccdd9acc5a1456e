import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { commitOf, headOf, mergeBaseOf } from '../../../actions/_lib/git/commit.ts'
import { treeOf } from '../../../actions/_lib/git/tree.ts'
import { createRepository } from './repository.ts'

const FILES = { 'train.py': 'print(1)\n', 'judge/gates.yml': 'a: 1\n' }

/** Every repository then counts as another user's, as in a container job (git's own switch for its tests). */
const OTHER_OWNER = 'GIT_TEST_ASSUME_DIFFERENT_OWNER'

function plainFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-plain-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function withEnvironment(context: TestContext, variables: Record<string, string | undefined>): void {
  const before = { ...process.env }
  context.after(() => {
    process.env = before
  })
  process.env = { ...before, ...variables }
}

async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const error = await promise.then(
    value => assert.fail(`answered ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof Problem, String(error))
  return error
}

test('outside a repository there is no commit', async context => {
  const folder = plainFolder(context)
  assert.equal(await headOf(folder), null)
  assert.equal(await commitOf(folder, 'HEAD'), null)
  assert.equal((await treeOf({ folder, paths: ['.'] })).sha, null)
})

test('a repository without a commit has none', async context => {
  const { folder, git } = createRepository(context, FILES)
  git('checkout', '-q', '--orphan', 'empty')
  assert.equal(await headOf(folder), null)
  assert.equal((await treeOf({ folder, paths: ['.'] })).sha, null)
})

test('the repository of another user is no missing repository: its words and the cure are a Problem', async context => {
  const { folder } = createRepository(context, FILES)
  withEnvironment(context, { [OTHER_OWNER]: '1', GITHUB_WORKSPACE: undefined })
  const questions = [headOf, () => commitOf(folder, 'main'), () => treeOf({ folder, paths: ['.'] })]
  for (const ask of questions) {
    const { what, fix } = await problemOf(ask(folder))
    assert.match(what, /detected dubious ownership in repository at/)
    assert.match(fix, /git config --global --add safe\.directory .*trainyard-git-/)
  }
})

test('the workspace of a job is trusted whoever owns it, with the checkouts and submodules below it', async context => {
  const { folder, git } = createRepository(context, FILES)
  const other = createRepository(context, FILES)
  git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.folder, 'sub')
  git('commit', '-qm', 'submodule')
  const judge = join(folder, '.trainyard', 'judge')
  git('clone', '-q', folder, judge)
  withEnvironment(context, { [OTHER_OWNER]: '1', GITHUB_WORKSPACE: folder })
  const tree = await treeOf({ folder, paths: ['train.py', 'sub'] })
  assert.equal(tree.dirty, false)
  assert.deepEqual(
    tree.inputs.map(({ path }) => path),
    ['sub', 'train.py'],
  )
  assert.equal(await headOf(judge), tree.sha)
  assert.match((await problemOf(headOf(other.folder))).what, /dubious ownership/)
})

test('a repository above the workspace is not trusted', async context => {
  const { folder } = createRepository(context, FILES)
  withEnvironment(context, { [OTHER_OWNER]: '1', GITHUB_WORKSPACE: join(folder, 'judge') })
  assert.match((await problemOf(headOf(join(folder, 'judge')))).what, /dubious ownership/)
})

test('the settings of the user hold in a trusted workspace, too', async context => {
  const { folder } = createRepository(context, FILES)
  const home = plainFolder(context)
  writeFileSync(join(home, '.gitconfig'), '[remote "origin"]\n\turl = https://github.com/acme/trains\n')
  withEnvironment(context, { HOME: home, XDG_CONFIG_HOME: undefined, GITHUB_WORKSPACE: folder })
  assert.equal((await treeOf({ folder, paths: ['.'] })).repository, 'acme/trains')
})

const broken = [
  {
    name: 'a branch whose file is empty',
    spoil: (folder: string) => writeFileSync(join(folder, '.git/refs/heads/main'), ''),
    what: /appears to be broken/,
  },
  {
    name: 'a .git that names a folder elsewhere',
    spoil: (folder: string) => {
      rmSync(join(folder, '.git'), { recursive: true })
      writeFileSync(join(folder, '.git'), 'gitdir: /nowhere/.git/modules/sub\n')
    },
    what: /not a git repository: \/nowhere/,
  },
  {
    name: 'a configuration that cannot be read',
    spoil: (folder: string) => writeFileSync(join(folder, '.git/config'), '[core\n'),
    what: /bad config line 1/,
  },
]
for (const { name, spoil, what } of broken) {
  test(`${name} is no missing repository: it is a Problem in git's words`, async context => {
    const { folder } = createRepository(context, FILES)
    spoil(folder)
    assert.match((await problemOf(headOf(folder))).what, what)
    assert.match((await problemOf(treeOf({ folder, paths: ['.'] }))).what, what)
  })
}

test('without git nothing is answered: it is a Problem', async context => {
  const { folder } = createRepository(context, FILES)
  const empty = plainFolder(context)
  mkdirSync(join(empty, 'bin'))
  withEnvironment(context, { PATH: join(empty, 'bin') })
  assert.match((await problemOf(headOf(folder))).what, /git could not be started/)
})

test('commits that the clone does not have are no unrelated commits', async context => {
  const { folder } = createRepository(context, FILES)
  assert.match((await problemOf(mergeBaseOf(folder, 'f'.repeat(40), 'HEAD'))).what, /Not a valid commit/)
})
