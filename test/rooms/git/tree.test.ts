import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { inputsAt, inputsBetween } from '../../../actions/_lib/git/inputs.ts'
import { treeOf } from '../../../actions/_lib/git/tree.ts'
import { createRepository } from './repository.ts'

const FILES = {
  'train.py': 'print(1)\n',
  'features/a.sql': 'select 1\n',
  'features/deep/b.sql': 'select 2\n',
  'features/notes.txt': 'no\n',
  'naïve name.txt': 'x\n',
  'models/other/train.py': 'print(2)\n',
}

const selections = [
  { name: 'a file', paths: ['train.py'], want: ['train.py'] },
  {
    name: 'a folder',
    paths: ['features'],
    want: ['features/a.sql', 'features/deep/b.sql', 'features/notes.txt'],
  },
  { name: 'a glob in one folder', paths: ['features/*.sql'], want: ['features/a.sql'] },
  { name: 'a glob over folders', paths: ['**/*.sql'], want: ['features/a.sql', 'features/deep/b.sql'] },
  { name: 'a name outside ASCII', paths: ['naïve name.txt'], want: ['naïve name.txt'] },
  { name: 'a path named twice', paths: ['train.py', '*.py'], want: ['train.py'] },
  { name: 'everything', paths: ['.'], want: Object.keys(FILES).sort() },
]
for (const { name, paths, want } of selections) {
  test(`inputs may name ${name}`, async context => {
    const { folder, git } = createRepository(context, FILES)
    const tree = await treeOf({ folder, paths })
    assert.deepEqual(
      tree.inputs.map(({ path }) => path),
      want,
    )
    for (const { path, id } of tree.inputs) assert.equal(id, git('rev-parse', `HEAD:${path}`).trim())
    assert.equal(tree.dirty, false)
  })
}

test('paths count from the folder of the configuration', async context => {
  const { folder } = createRepository(context, FILES)
  const tree = await treeOf({ folder: join(folder, 'features'), paths: ['a.sql', 'deep/*'] })
  assert.deepEqual(
    tree.inputs.map(({ path }) => path),
    ['a.sql', 'deep/b.sql'],
  )
})

test('a change of an input makes the tree dirty, one beside the inputs does not', async context => {
  const { folder, write } = createRepository(context, FILES)
  write('features/notes.txt', 'changed')
  assert.equal((await treeOf({ folder, paths: ['train.py'] })).dirty, false)
  write('train.py', 'print(3)\n')
  assert.equal((await treeOf({ folder, paths: ['train.py'] })).dirty, true)
})

test('the repository is the origin’s owner and name', async context => {
  const { folder, git } = createRepository(context, FILES)
  assert.equal((await treeOf({ folder, paths: ['.'] })).repository, null)
  for (const url of ['https://github.com/acme/flight-delay.git', 'git@github.com:acme/flight-delay']) {
    git('config', 'remote.origin.url', url)
    assert.equal((await treeOf({ folder, paths: ['.'] })).repository, 'acme/flight-delay')
  }
})

test('a path that names nothing is a Problem', async context => {
  const { folder } = createRepository(context, FILES)
  for (const path of ['train.R', '*.R']) {
    await assert.rejects(treeOf({ folder, paths: [path] }), Problem)
  }
})

test('outside git there are no object ids, and it says so', async context => {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-plain-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  assert.deepEqual(await treeOf({ folder, paths: ['.'] }), {
    inputs: [],
    sha: null,
    dirty: true,
    repository: null,
  })
})

for (const { name, paths, want } of [
  { name: 'a file', paths: ['train.py'], want: ['train.py'] },
  {
    name: 'a glob over a file that is gone since',
    paths: ['**/*.sql'],
    want: ['features/a.sql', 'features/deep/b.sql'],
  },
  { name: 'a folder that came later, leniently', paths: ['later', 'train.py'], want: ['train.py'] },
]) {
  test(`inputs at an earlier commit: ${name}`, async context => {
    const { folder, git, write } = createRepository(context, FILES)
    git('rm', '-q', 'features/a.sql')
    write('later/new.sql', 'select 3\n')
    write('train.py', 'print(9)\n')
    git('add', '-A')
    git('commit', '-qm', 'second')
    const { inputs } = await inputsAt({ folder, commit: 'HEAD~1', paths, lenient: true })
    assert.deepEqual(
      inputs.map(({ path }) => path),
      want,
    )
    for (const { path, id } of inputs) assert.equal(id, git('rev-parse', `HEAD~1:${path}`).trim())
  })
}

test('a glob counts from a folder below the root, and may leave it', async context => {
  const { folder } = createRepository(context, FILES)
  const at = { folder: join(folder, 'features'), commit: 'HEAD' }
  const paths = async (path: string) =>
    (await inputsAt({ ...at, paths: [path] })).inputs.map(({ path }) => path)
  assert.deepEqual(await paths('*.sql'), ['a.sql'])
  assert.deepEqual(await paths('../train.p?'), ['../train.py'])
  assert.deepEqual(await paths('../train.py'), ['../train.py'])
})

test('a path that names nothing at an earlier commit is a Problem that names the commit', async context => {
  const { folder } = createRepository(context, FILES)
  await assert.rejects(inputsAt({ folder, commit: 'HEAD', paths: ['none/*.sql'] }), /matches no file at HEAD/)
})

test('what differs between two commits is told by path, without a list of the rest', async context => {
  const { folder, git, write } = createRepository(context, FILES)
  git('rm', '-q', 'features/a.sql')
  write('features/c.sql', 'select 3\n')
  write('features/deep/b.sql', 'select 9\n')
  write('train.py', 'print(9)\n')
  git('add', '-A')
  git('commit', '-qm', 'second')
  const id = (at: string) => git('rev-parse', at).trim()
  const at = { from: 'HEAD~1', to: 'HEAD', reached: [] }
  const found = await inputsBetween({ folder: join(folder, 'features'), ...at, paths: ['**/*.sql'] })
  assert.deepEqual(found, [
    { path: 'a.sql', from: id('HEAD~1:features/a.sql'), to: null },
    { path: 'c.sql', from: null, to: id('HEAD:features/c.sql') },
    { path: 'deep/b.sql', from: id('HEAD~1:features/deep/b.sql'), to: id('HEAD:features/deep/b.sql') },
  ])
  assert.deepEqual(await inputsBetween({ folder, ...at, paths: ['models', 'naïve name.txt'] }), [])
})
