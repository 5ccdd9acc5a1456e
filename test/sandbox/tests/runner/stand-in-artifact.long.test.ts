import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { ZipFile } from 'yazl'
import { createToken } from '../../github/identity/token.ts'
import { storeArtifact } from '../../github/workflow/artifact.ts'
import { unzip } from '../../runner/stand-in/zip.ts'
import { putRun } from '../github/run.ts'
import { scratch } from '../github/server-fixture.ts'
import { type JobFixture, openJobFixture, type Played } from './job-fixture.ts'

const $ = (inside: string) => `\${{ ${inside} }}`

const MAKE = `
- run: |
    mkdir -p out/model out/.cache empty
    echo one > out/model/a.txt; echo two > out/model/b.log; echo three > out/run.json; echo h > out/.cache/x; echo h > out/.hidden
`
const LIST = `
- if: always()
  run: cd "$GITHUB_WORKSPACE/got" && find . -type f | sort | sed 's/^/found /'
`

const found = ({ log }: Played) => [...log.matchAll(/^found (.*)$/gm)].map(([, file]) => file)

const uploads = [
  {
    name: 'a folder, without hidden files',
    path: 'out',
    want: ['./model/a.txt', './model/b.log', './run.json'],
  },
  {
    name: 'a folder with hidden files',
    path: 'out',
    more: 'include-hidden-files: true',
    want: ['./.cache/x', './.hidden', './model/a.txt', './model/b.log', './run.json'],
  },
  { name: 'one file lies at the top', path: 'out/model/a.txt', want: ['./a.txt'] },
  {
    name: 'several lines, from their common folder',
    path: 'out/run.json\n      out/model/*.txt',
    want: ['./model/a.txt', './run.json'],
  },
  {
    name: 'a glob with an exclusion',
    path: 'out/**\n      !out/**/*.log',
    want: ['./model/a.txt', './run.json'],
  },
  {
    name: 'an absolute path with an expression',
    path: `${$('github.workspace')}/out/model`,
    want: ['./a.txt', './b.log'],
  },
  {
    name: 'stored without compression',
    path: 'out/run.json',
    more: 'compression-level: 0',
    want: ['./run.json'],
  },
]
for (const { name, path, more = 'retention-days: 5', want } of uploads) {
  test(`uploaded and downloaded: ${name}`, async t => {
    const { play } = await openJobFixture(t)
    const up = `- uses: actions/upload-artifact@v7\n  with:\n    name: model\n    ${more}\n    path: |\n      ${path}\n`
    const played = await play(
      `${MAKE}${up}- uses: actions/download-artifact@v8\n  with: { name: model, path: got }\n${LIST}`,
    )
    assert.equal(played.conclusion, 'success', played.log)
    assert.deepEqual(found(played), want)
    assert.match(played.log, /^sandbox: a stand-in for actions\/upload-artifact$/m)
  })
}

test('an artifact has an id, a digest and a URL; its name can be used again only with overwrite', async t => {
  const { play, sandbox, run } = await openJobFixture(t)
  const up = (more = '') =>
    `- id: up${more.length}\n  uses: actions/upload-artifact@v7\n  with: { name: model, path: out${more} }\n`
  const played = await play(`${MAKE}${up()}${up(', overwrite: true')}`, {
    outputs: {
      id: $('steps.up17.outputs.artifact-id'),
      digest: $('steps.up17.outputs.artifact-digest'),
      url: $('steps.up17.outputs.artifact-url'),
    },
  })
  assert.equal(played.conclusion, 'success', played.log)
  const rows = sandbox.world.store.artifacts.all()
  assert.deepEqual(
    rows.map(({ id, digest }) => [String(id), digest]),
    [[played.outputs['id'], `sha256:${played.outputs['digest']}`]],
  )
  assert.equal(
    played.outputs['url'],
    `${sandbox.url}/acme/flight-delay/actions/runs/${run.id}/artifacts/${rows[0]!.id}`,
  )
  const again = await play(`${MAKE}${up()}`)
  assert.match(
    again.annotations[0]!.message,
    /an artifact with this name already exists on the workflow run: model/,
  )
})

const missing = [
  { answer: 'warn', conclusion: 'success', level: 'warning' },
  { answer: 'error', conclusion: 'failure', level: 'failure' },
  { answer: 'ignore', conclusion: 'success', level: undefined },
]
for (const { answer, conclusion, level } of missing) {
  test(`nothing to upload: ${answer}`, async t => {
    const { play, sandbox } = await openJobFixture(t)
    const played = await play(
      `${MAKE}- uses: actions/upload-artifact@v7\n  with: { path: empty, if-no-files-found: ${answer} }`,
    )
    assert.equal(played.conclusion, conclusion)
    assert.equal(played.annotations[0]?.level, level)
    assert.deepEqual(sandbox.world.store.artifacts.all(), [])
  })
}

const wrongUploads = [
  { name: 'a name with a slash', inputs: 'name: a/b, path: out', want: /name is not valid: a\/b/ },
  { name: 'no path', inputs: 'name: a', want: /not supplied: path/ },
  {
    name: 'an input that is not supported',
    inputs: 'path: out, archive: false',
    want: /stand-in for actions\/upload-artifact does not support the input `archive`/,
  },
]
for (const { name, inputs, want } of wrongUploads) {
  test(`an upload refused: ${name}`, async t => {
    const { play } = await openJobFixture(t)
    const played = await play(`${MAKE}- uses: actions/upload-artifact@v7\n  with: { ${inputs} }`)
    assert.match(played.annotations[0]!.message, want)
  })
}

/** Two artifacts in the stage's run. */
async function uploaded(t: Parameters<typeof openJobFixture>[0]): Promise<JobFixture> {
  const stage = await openJobFixture(t)
  const up = (name: string, path: string) =>
    `- uses: actions/upload-artifact@v7\n  with: { name: ${name}, path: ${path} }\n`
  const played = await stage.play(
    MAKE + up('model-a', 'out/model/a.txt') + up('model-b', 'out/model/b.log') + up('other', 'out/run.json'),
  )
  assert.equal(played.conclusion, 'success', played.log)
  return stage
}

const downloads = [
  {
    name: 'all, each in its folder',
    inputs: '',
    want: ['./model-a/a.txt', './model-b/b.log', './other/run.json'],
  },
  { name: 'by pattern', inputs: 'pattern: model-*', want: ['./model-a/a.txt', './model-b/b.log'] },
  {
    name: 'by pattern, merged',
    inputs: 'pattern: model-*, merge-multiple: true',
    want: ['./a.txt', './b.log'],
  },
  { name: 'by a pattern of one, at the top', inputs: 'pattern: oth*', want: ['./run.json'] },
  { name: 'by one id, at the top', inputs: 'artifact-ids: "IDS0"', want: ['./a.txt'] },
  { name: 'by ids', inputs: 'artifact-ids: "IDS0, IDS2"', want: ['./model-a/a.txt', './other/run.json'] },
  {
    name: 'by ids, merged',
    inputs: 'artifact-ids: "IDS0, IDS2", merge-multiple: true',
    want: ['./a.txt', './run.json'],
  },
]
for (const { name, inputs, want } of downloads) {
  test(`downloaded: ${name}`, async t => {
    const { play, sandbox } = await uploaded(t)
    const ids = sandbox.world.store.artifacts.all().map(({ id }) => String(id))
    const given = inputs.replaceAll(/IDS(\d)/g, (_, at) => ids[at]!)
    const played = await play(
      `- uses: actions/download-artifact@v8\n  with: { path: got, ${given} }\n${LIST}`,
    )
    assert.equal(played.conclusion, 'success', played.log)
    assert.deepEqual(found(played), want)
  })
}

const wrongDownloads = [
  { name: 'a name that does not exist', inputs: 'name: none', want: /Artifact not found for name: none/ },
  {
    name: 'ids that are not there',
    inputs: 'artifact-ids: 99999',
    want: /None of the provided artifact IDs were found/,
  },
  { name: 'an id that is no number', inputs: 'artifact-ids: model', want: /Invalid artifact ID: 'model'/ },
  { name: 'name and id together', inputs: 'name: other, artifact-ids: 1', want: /cannot be used together/ },
]
for (const { name, inputs, want } of wrongDownloads) {
  test(`a download refused: ${name}`, async t => {
    const { play } = await uploaded(t)
    const played = await play(`- uses: actions/download-artifact@v8\n  with: { ${inputs} }`)
    assert.equal(played.conclusion, 'failure')
    assert.match(played.annotations[0]!.message, want)
  })
}

test("another run's artifacts need a token with actions: read", async t => {
  const stage = await openJobFixture(t)
  const { world } = stage.sandbox
  const other = await putRun(stage)
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from('theirs'), 'run.json')
  zip.end()
  await storeArtifact(world, other, { name: 'model', zip: Readable.from(zip.outputStream) })
  const repositories = ['acme/flight-delay']
  await stage.admin.repos.update({ ...stage.place, private: true })
  const play = (actions: 'read' | 'none') => {
    const { secret } = createToken(world, {
      repositories,
      permissions: { metadata: 'read', contents: 'read', actions },
    })
    const steps = `- uses: actions/download-artifact@v8\n  with: { name: model, path: got, run-id: ${other.id}, github-token: "${$('github.token')}" }\n${LIST}`
    return stage.play(steps, { token: secret })
  }
  const refused = await play('none')
  assert.match(refused.annotations[0]!.message, /Resource not accessible by integration \(403\)/)
  const read = await play('read')
  assert.equal(read.conclusion, 'success', read.log)
  assert.deepEqual(found(read), ['./run.json'])
  const without = await stage.play(
    `- uses: actions/download-artifact@v8\n  with: { name: model, run-id: ${other.id} }`,
  )
  assert.match(without.annotations[0]!.message, /Artifact not found for name: model/)
})

test("an earlier attempt's artifacts need a token and the run's id, by name, id and pattern alike", async t => {
  const stage = await uploaded(t)
  const { world } = stage.sandbox
  const { id } = world.store.artifacts.find(({ name }) => name === 'other')!
  const permissions = { metadata: 'read', contents: 'read', actions: 'read' } as const
  const { secret } = createToken(world, { repositories: ['acme/flight-delay'], permissions })
  const run = { ...stage.run, attempt: 2 }
  const fetch = (inputs: string) =>
    stage.play(`- uses: actions/download-artifact@v8\n  with: { path: got, ${inputs} }\n${LIST}`, {
      run,
      token: secret,
    })
  const named = await fetch('name: other')
  assert.match(named.annotations[0]!.message, /Artifact not found for name: other/)
  const byId = await fetch(`artifact-ids: ${id}, run-id: ${run.id}`)
  assert.match(byId.annotations[0]!.message, /None of the provided artifact IDs were found/)
  const matched = await fetch('pattern: oth*')
  assert.deepEqual([matched.conclusion, found(matched)], ['success', []])
  const robust = await fetch(`artifact-ids: ${id}, run-id: ${run.id}, github-token: "${$('github.token')}"`)
  assert.deepEqual([robust.conclusion, found(robust)], ['success', ['./run.json']])
})

test('without an id everything is downloaded', async t => {
  const { play } = await uploaded(t)
  const played = await play(
    `- uses: actions/download-artifact@v8\n  with: { artifact-ids: "", path: got }\n${LIST}`,
  )
  assert.deepEqual(found(played), ['./model-a/a.txt', './model-b/b.log', './other/run.json'])
})

const mismatches = [
  { answer: 'error', conclusion: 'failure', level: 'failure' },
  { answer: 'warn', conclusion: 'success', level: 'warning' },
  { answer: 'ignore', conclusion: 'success', level: undefined },
]
for (const { answer, conclusion, level } of mismatches) {
  test(`a wrong digest: ${answer}`, async t => {
    const { play, sandbox } = await uploaded(t)
    const { store } = sandbox.world
    const row = store.artifacts.find(({ name }) => name === 'other')!
    store.artifacts.put({ ...row, digest: `sha256:${'0'.repeat(64)}` })
    const played = await play(
      `- uses: actions/download-artifact@v8\n  with: { name: other, digest-mismatch: ${answer} }`,
    )
    assert.equal(played.conclusion, conclusion)
    assert.equal(played.annotations[0]?.level, level)
  })
}

/** A zip of one entry; yazl itself refuses such names, so the bytes of a harmless one are changed. */
async function zipWith(name: string, mode = 0o100644): Promise<Buffer> {
  const zip = new ZipFile()
  const harmless = 'x'.repeat(name.length)
  zip.addBuffer(Buffer.from('/etc/passwd'), harmless, { mode })
  zip.end()
  const bytes = await buffer(zip.outputStream)
  return Buffer.from(bytes.toString('latin1').replaceAll(harmless, name), 'latin1')
}

const hostile = [
  { name: '../escaped.txt', want: /invalid relative path: \.\.\/escaped\.txt/ },
  { name: 'a/../../escaped.txt', want: /invalid relative path/ },
  { name: '/tmp/escaped.txt', want: /absolute path: \/tmp\/escaped\.txt/ },
  { name: 'a\\..\\escaped.txt', want: /invalid characters in fileName/ },
  { name: 'link.txt', mode: 0o120777, want: /its entry "link\.txt" is a link/ },
  { name: 'inside/x.txt', want: /its entry "inside\/x\.txt" leads through a link/ },
]
for (const { name, mode, want } of hostile) {
  test(`a hostile archive is refused: ${JSON.stringify(name)}${mode ? ', a link' : ''}`, async t => {
    const folder = scratch(t)
    const into = join(folder, 'deep/er')
    mkdirSync(into, { recursive: true })
    mkdirSync(join(folder, 'outside'))
    symlinkSync(join(folder, 'outside'), join(into, 'inside'))
    const file = join(mkdtempSync(join(folder, 'zip-')), 'a.zip')
    writeFileSync(file, await zipWith(name, mode))
    await assert.rejects(unzip(file, into), want)
  })
}

test('a file that is no zip is refused, and so is a broken one', async t => {
  const folder = scratch(t)
  writeFileSync(join(folder, 'a.zip'), 'hello')
  await assert.rejects(unzip(join(folder, 'a.zip'), join(folder, 'out')), /The archive is refused/)
  const bytes = await zipWith('fine.txt')
  const at = bytes.indexOf('fine.txt') + 'fine.txt'.length
  bytes[at + 3]! ^= 0xff
  writeFileSync(join(folder, 'b.zip'), bytes)
  await assert.rejects(unzip(join(folder, 'b.zip'), join(folder, 'out')), /The archive is refused/)
})

test('an archive without tricks is unpacked', async t => {
  const folder = scratch(t)
  writeFileSync(join(folder, 'a.zip'), await zipWith('a/b/fine.txt'))
  assert.equal(await unzip(join(folder, 'a.zip'), join(folder, 'out')), 1)
  assert.equal(readFileSync(join(folder, 'out/a/b/fine.txt'), 'utf8'), '/etc/passwd')
})
