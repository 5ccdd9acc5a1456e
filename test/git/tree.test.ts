import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Problem } from '../../actions/_lib/contract/problem.ts'
import { treeOf } from '../../actions/_lib/git/tree.ts'
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
