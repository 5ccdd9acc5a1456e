import assert from 'node:assert/strict'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'
import { inputsAt, inputsBetween } from '../../../actions/_lib/git/inputs.ts'
import { treeOf } from '../../../actions/_lib/git/tree.ts'
import { createRepository } from './repository.ts'

const FILES = {
  'model/train.py': 'print(1)\n',
  'shared/a.csv': 'a\n1\n',
  'shared/deep/b.csv': 'b\n2\n',
  'other.txt': 'x\n',
}

/** The repository with these links (where they lie → what they say) in its first commit, and the models' folder. */
function withLinks(context: TestContext, links: Record<string, string>) {
  const made = createRepository(context, FILES)
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(made.folder, path))
  made.git('add', '-A')
  made.git('commit', '-qm', 'links')
  return { ...made, model: join(made.folder, 'model') }
}

const followed: { name: string; links: Record<string, string>; paths: string[]; want: string[] }[] = [
  {
    name: 'a file',
    links: { 'model/a.csv': '../shared/a.csv' },
    paths: ['a.csv'],
    want: ['../shared/a.csv', 'a.csv'],
  },
  {
    name: 'a folder: all its files',
    links: { 'model/data': '../shared' },
    paths: ['data'],
    want: ['../shared/a.csv', '../shared/deep/b.csv', 'data'],
  },
  {
    name: 'a chain of links, each of which counts',
    links: { 'model/one': 'two', 'model/two': '../three', three: 'shared/deep' },
    paths: ['one'],
    want: ['../shared/deep/b.csv', '../three', 'one', 'two'],
  },
  {
    name: 'a link on the way to the target',
    links: { 'model/b.csv': '../way/b.csv', way: 'shared/deep' },
    paths: ['b.csv'],
    want: ['../shared/deep/b.csv', '../way', 'b.csv'],
  },
  {
    name: 'links inside a folder that is named',
    links: { 'model/a.csv': '../shared/a.csv' },
    paths: ['.'],
    want: ['../shared/a.csv', 'a.csv', 'train.py'],
  },
  {
    name: 'links that a glob names',
    links: { 'model/a.csv': '../shared/a.csv', 'model/o.txt': '../other.txt' },
    paths: ['*.csv'],
    want: ['../shared/a.csv', 'a.csv'],
  },
  {
    name: 'links inside the folder that a link leads to',
    links: { 'model/data': '../shared', 'shared/o.txt': '../other.txt' },
    paths: ['data'],
    want: ['../other.txt', '../shared/a.csv', '../shared/deep/b.csv', '../shared/o.txt', 'data'],
  },
  {
    name: 'an input that lies behind a link',
    links: { 'model/data': '../shared' },
    paths: ['data/deep'],
    want: ['../shared/deep/b.csv', 'data'],
  },
  {
    name: 'a folder above, each file once',
    links: { 'model/up': '..' },
    paths: ['up'],
    want: ['../other.txt', '../shared/a.csv', '../shared/deep/b.csv', 'train.py', 'up'],
  },
]
for (const { name, links, paths, want } of followed) {
  test(`an input may be a symbolic link; it enters with its target: ${name}`, async context => {
    const { model, git } = withLinks(context, links)
    const { inputs, dirty } = await treeOf({ folder: model, paths })
    assert.deepEqual(
      inputs.map(({ path }) => path),
      want,
    )
    for (const { path, id } of inputs)
      assert.equal(id, git('rev-parse', `HEAD:${join('model', path)}`).trim(), path)
    assert.equal(dirty, false)
  })
}

const refused: { name: string; links: Record<string, string>; what: RegExp }[] = [
  {
    name: 'an absolute path',
    links: { 'model/a': '/mnt/data/a.csv' },
    what: /points outside the repository/,
  },
  {
    name: 'a path above the repository',
    links: { 'model/a': '../../a.csv' },
    what: /points outside the repository/,
  },
  { name: 'what is not committed', links: { 'model/a': '../shared/none.csv' }, what: /not committed/ },
  { name: 'a file below a file', links: { 'model/a': '../other.txt/a' }, what: /not committed/ },
  { name: 'itself', links: { 'model/a': 'b', 'model/b': 'a' }, what: /itself/ },
]
for (const { name, links, what } of refused) {
  test(`a link that leads to ${name} is a Problem that names both`, async context => {
    const { model } = withLinks(context, links)
    const error = await inputsAt({ folder: model, commit: 'HEAD', paths: ['a'] }).then(
      () => assert.fail('nothing was thrown'),
      (thrown: unknown) => thrown,
    )
    const [problem] = problemsOf(error)
    assert.match(problem!.what, what)
    assert.match(problem!.what, new RegExp(`model/a → ${links['model/a']!.replaceAll('.', '\\.')}`))
    const lenient = await inputsAt({ folder: model, commit: 'HEAD', paths: ['a'], lenient: true })
    assert.deepEqual(
      lenient.inputs.map(({ path }) => path),
      Object.keys(links).map(path => path.slice('model/'.length)),
    )
  })
}

test('every link that leads nowhere is told at once', async context => {
  const { model } = withLinks(context, { 'model/a': '/a', 'model/b': '../../b', 'model/c': 'train.py' })
  const error = await inputsAt({ folder: model, commit: 'HEAD', paths: ['.'] }).catch((e: unknown) => e)
  assert.equal(problemsOf(error).length, 2)
})

test('a change of a target makes the tree dirty', async context => {
  const { model, write } = withLinks(context, { 'model/data': '../shared' })
  assert.equal((await treeOf({ folder: model, paths: ['data'] })).dirty, false)
  write('shared/deep/b.csv', 'b\n3\n')
  assert.equal((await treeOf({ folder: model, paths: ['data'] })).dirty, true)
})

for (const { name, change, want } of [
  {
    name: 'a file in the folder that a link leads to',
    change: 'shared/deep/b.csv',
    want: ['../shared/deep/b.csv'],
  },
  { name: 'a file beside the inputs', change: 'other.txt', want: [] },
]) {
  test(`what differs between two commits behind links: ${name}`, async context => {
    const { model, write, git } = withLinks(context, { 'model/data': '../way', way: 'shared' })
    write(change, 'changed\n')
    git('commit', '-qam', 'second')
    const { reached } = await inputsAt({ folder: model, commit: 'HEAD', paths: ['data'] })
    const asked = { folder: model, from: 'HEAD~1', to: 'HEAD', paths: ['data'], reached }
    assert.deepEqual(
      (await inputsBetween(asked)).map(({ path }) => path),
      want,
    )
  })
}

test('a name with a tab or a line break is a name like any other', async context => {
  const odd = { 'data/a\tb.csv': '1\n', 'data/a\tc.csv': '2\n', 'data/a': '3\n', 'data/d\ne.csv': '4\n' }
  const { folder, git, write } = createRepository(context, odd)
  for (const paths of [['data'], ['data/*']]) {
    const { inputs } = await inputsAt({ folder, commit: 'HEAD', paths })
    assert.deepEqual(
      inputs.map(({ path }) => path),
      Object.keys(odd).sort(),
    )
    for (const { path, id } of inputs) assert.equal(id, git('rev-parse', `HEAD:${path}`).trim())
  }
  write('data/a\tb.csv', 'changed\n')
  git('commit', '-qam', 'second')
  const asked = { folder, from: 'HEAD~1', to: 'HEAD', paths: ['data'], reached: [] }
  assert.deepEqual(
    (await inputsBetween(asked)).map(({ path }) => path),
    ['data/a\tb.csv'],
  )
})

test('a name that is no UTF-8 is a Problem: two of them could not be told apart', async context => {
  const { folder, git, write } = createRepository(context, FILES)
  write('data/a.csv', '1\n')
  const odd = Buffer.concat([Buffer.from(join(folder, 'data/b')), Buffer.from([0xff])])
  writeFileSync(odd, '2\n')
  git('add', '-A')
  git('commit', '-qm', 'odd')
  const asked = { folder, commit: 'HEAD', paths: ['data'] }
  await assert.rejects(inputsAt(asked), /is not UTF-8/)
  assert.equal((await inputsAt({ ...asked, lenient: true })).inputs.length, 2)
})
