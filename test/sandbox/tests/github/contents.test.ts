import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { createClone, gitIn, pushFiles } from './clone.ts'
import { openServerFixture, refused } from './server-fixture.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')

test('a file is written, read, changed and deleted, each with the blob that was seen', async t => {
  const { admin, repository } = await openServerFixture(t)
  const place = await repository()
  const file = { ...place, path: 'models/ä b.txt', message: 'Write' }
  const { data: first, status } = await admin.repos.createOrUpdateFileContents({
    ...file,
    content: base64('one\n'),
  })
  assert.equal(status, 201)
  const { data: read } = await admin.repos.getContent({ ...place, path: file.path })
  assert.ok(!Array.isArray(read) && read.type === 'file')
  assert.equal(Buffer.from(read.content, 'base64').toString(), 'one\n')
  const unseen = admin.repos.createOrUpdateFileContents({ ...file, content: base64('two\n') })
  assert.equal((await refused(unseen)).status, 422)
  const stale = admin.repos.createOrUpdateFileContents({
    ...file,
    content: base64('two\n'),
    sha: '1'.repeat(40),
  })
  assert.deepEqual((await refused(stale)).data['message'], `models/ä b.txt does not match ${'1'.repeat(40)}`)
  const sha = first.content!.sha!
  const second = await admin.repos.createOrUpdateFileContents({ ...file, content: base64('two\n'), sha })
  assert.equal(second.status, 200)
  await admin.repos.deleteFile({ ...file, sha: second.data.content!.sha! })
  assert.equal((await refused(admin.repos.getContent({ ...place, path: file.path }))).status, 404)
})

test('folders are listed, files come raw, and a ref may be any', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const sha = await pushFiles(stage, place, {
    branch: 'next',
    files: { 'a/b.txt': 'b\n', 'a/c/d.txt': 'd\n' },
  })
  const { data: listing } = await stage.admin.repos.getContent({ ...place, path: 'a', ref: 'next' })
  assert.ok(Array.isArray(listing))
  assert.deepEqual(
    listing.map(({ type, path, size }) => ({ type, path, size })),
    [
      { type: 'file', path: 'a/b.txt', size: 2 },
      { type: 'dir', path: 'a/c', size: 0 },
    ],
  )
  const { data: raw } = await stage.admin.repos.getContent({
    ...place,
    path: 'a/c/d.txt',
    ref: sha,
    mediaType: { format: 'raw' },
  })
  assert.equal(String(raw), 'd\n')
  assert.equal(
    (await refused(stage.admin.repos.getContent({ ...place, path: 'a', ref: 'none' }))).status,
    404,
  )
})

test('refs: created once, moved forward, forced, matched, deleted', async t => {
  const stage = await openServerFixture(t)
  const { admin } = stage
  const place = await stage.repository()
  const { data: main } = await admin.git.getRef({ ...place, ref: 'heads/main' })
  const old = main.object.sha
  const next = await pushFiles(stage, place, { branch: 'other', files: { 'x.txt': 'x\n' } })
  const ref = 'refs/tags/m@v1.0.0'
  assert.equal((await admin.git.createRef({ ...place, ref, sha: next })).data.object.sha, next)
  assert.equal(
    (await refused(admin.git.createRef({ ...place, ref, sha: next }))).data['message'],
    'Reference already exists',
  )
  const back = { ...place, ref: 'tags/m@v1.0.0', sha: old }
  assert.equal((await refused(admin.git.updateRef(back))).data['message'], 'Update is not a fast forward')
  assert.equal((await admin.git.updateRef({ ...back, force: true })).data.object.sha, old)
  await admin.git.createRef({ ...place, ref: 'refs/tags/m@v1.10.0', sha: old })
  await admin.git.createRef({ ...place, ref: 'refs/tags/n@v1.0.0', sha: old })
  const { data: matching } = await admin.git.listMatchingRefs({ ...place, ref: 'tags/m@v' })
  assert.deepEqual(
    matching.map(({ ref }) => ref),
    ['refs/tags/m@v1.0.0', 'refs/tags/m@v1.10.0'],
  )
  assert.deepEqual((await admin.git.listMatchingRefs({ ...place, ref: 'tags/none' })).data, [])
  assert.deepEqual((await admin.repos.listTags(place)).data.map(({ name }) => name).toSorted(), [
    'm@v1.0.0',
    'm@v1.10.0',
    'n@v1.0.0',
  ])
  await admin.git.deleteRef({ ...place, ref: 'tags/n@v1.0.0' })
  assert.equal((await refused(admin.git.deleteRef({ ...place, ref: 'tags/n@v1.0.0' }))).status, 422)
  assert.equal((await refused(admin.git.createRef({ ...place, ref: 'main', sha: old }))).status, 422)
})

test('a commit is built of blobs and trees, and an annotated tag of it', async t => {
  const stage = await openServerFixture(t)
  const { admin } = stage
  const place = await stage.repository()
  const { data: main } = await admin.git.getRef({ ...place, ref: 'heads/main' })
  const { data: blob } = await admin.git.createBlob({
    ...place,
    content: base64('\0bytes'),
    encoding: 'base64',
  })
  const { data: base } = await admin.git.getCommit({ ...place, commit_sha: main.object.sha })
  const { data: tree } = await admin.git.createTree({
    ...place,
    base_tree: base.tree.sha,
    tree: [
      { path: 'bin/run', mode: '100755', type: 'blob', sha: blob.sha },
      { path: 'a.txt', mode: '100644', type: 'blob', content: 'a\n' },
      { path: 'README.md', mode: '100644', type: 'blob', sha: null },
    ],
  })
  const { data: commit } = await admin.git.createCommit({
    ...place,
    message: 'Built',
    tree: tree.sha,
    parents: [base.sha],
  })
  await admin.git.updateRef({ ...place, ref: 'heads/main', sha: commit.sha })
  const clone = await createClone(stage, place)
  assert.equal(await gitIn(clone, 'ls-tree', '-r', '--name-only', 'HEAD'), 'a.txt\nbin/run\n')
  assert.match(await gitIn(clone, 'ls-tree', 'HEAD', 'bin/run'), /^100755 /)
  const { data: listed } = await admin.git.getTree({ ...place, tree_sha: 'main', recursive: '1' })
  assert.deepEqual(
    listed.tree.map(({ path, type }) => `${type} ${path}`),
    ['blob a.txt', 'tree bin', 'blob bin/run'],
  )
  assert.equal((await admin.git.getBlob({ ...place, file_sha: blob.sha })).data.size, 6)
  const { data: tag } = await admin.git.createTag({
    ...place,
    tag: 'v1',
    message: 'First',
    object: commit.sha,
    type: 'commit',
  })
  await admin.git.createRef({ ...place, ref: 'refs/tags/v1', sha: tag.sha })
  const { data: read } = await admin.git.getTag({ ...place, tag_sha: tag.sha })
  assert.deepEqual([read.tag, read.message, read.object.sha], ['v1', 'First', commit.sha])
  assert.equal((await admin.repos.getCommit({ ...place, ref: 'v1' })).data.sha, commit.sha)
  const wrong = admin.git.createCommit({ ...place, message: 'No', tree: commit.sha, parents: [] })
  assert.equal((await refused(wrong)).data['message'], 'Tree SHA does not exist')
})

test('compare counts commits ahead and behind and lists files, renames and binaries included', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const long = Array.from({ length: 30 }, (_, line) => `line ${line}\n`).join('')
  await pushFiles(stage, place, { branch: 'main', files: { 'old.txt': long, 'run.sh': 'run\n' } })
  const clone = await createClone(stage, place)
  await gitIn(clone, 'mv', 'old.txt', 'new.txt')
  await gitIn(clone, 'rm', '-q', 'run.sh')

  writeFileSync(`${clone}/model.bin`, Buffer.from([0, 1, 2]))
  await gitIn(clone, 'add', '.')
  await gitIn(clone, 'commit', '-qm', 'Change')
  await gitIn(clone, 'push', '-q', 'origin', 'HEAD:refs/heads/feature/one')
  await pushFiles(stage, place, { branch: 'main', files: { 'c.txt': 'c\n' } })
  const { data } = await stage.admin.repos.compareCommitsWithBasehead({
    ...place,
    basehead: 'main...feature/one',
  })
  assert.deepEqual([data.status, data.ahead_by, data.behind_by, data.total_commits], ['diverged', 1, 1, 1])
  assert.deepEqual(
    data.files?.map(({ filename, status, previous_filename, patch }) => [
      filename,
      status,
      previous_filename,
      patch,
    ]),
    [
      ['model.bin', 'added', undefined, undefined],
      ['new.txt', 'renamed', 'old.txt', undefined],
      ['run.sh', 'removed', undefined, '@@ -1 +0,0 @@\n-run'],
    ],
  )
  assert.equal(
    (await stage.admin.repos.getBranch({ ...place, branch: 'feature/one' })).data.name,
    'feature/one',
  )
  const { data: commits } = await stage.admin.repos.listCommits({ ...place, path: 'c.txt' })
  assert.equal(commits.length, 1)
})

test('an empty repository has no branches and refuses to list commits', async t => {
  const { admin, repository } = await openServerFixture(t)
  const place = await repository({ empty: true })
  assert.deepEqual(
    (await refused(admin.repos.listCommits(place))).data['message'],
    'Git Repository is empty.',
  )
  assert.deepEqual((await admin.repos.listBranches(place)).data, [])
})
