import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { checksumsText } from '../../../actions/_lib/contract/checksums.ts'
import { assetsOf, type Manifest, type ReleasedFile } from '../../../actions/_lib/contract/manifest.ts'
import { packFolder } from '../../../actions/_lib/files/archive.ts'
import { folderDigest } from '../../../actions/_lib/files/digest.ts'
import { unpackArchive } from '../../../actions/_lib/files/extraction.ts'
import { joinParts, measureParts } from '../../../actions/_lib/files/parts.ts'
import { artifactName, partName } from '../../../actions/_lib/release/asset-name.ts'
import { manifest } from '../../rooms/release/documents.ts'
import { digest } from '../../rooms/report/documents.ts'
import { openAction } from '../../scenarios/walk/action-process.ts'

const MAIN = join(import.meta.dirname, '../../../actions/_cli/main.ts')
const hex = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** A downloaded release as the release action makes it: an artifact of two files, packed and in three parts, and a card. */
async function releaseFolder(context: TestContext, more: Partial<Manifest> = {}): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'trainyard-verify-'))
  context.after(() => rmSync(root, { recursive: true, force: true }))
  const [artifact, folder] = [join(root, 'artifact'), join(root, 'release')]
  for (const each of [artifact, folder]) mkdirSync(each)
  writeFileSync(
    join(artifact, 'model.bin'),
    Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i * 7) % 253)),
  )
  writeFileSync(join(artifact, 'recipe.json'), '{}\n')
  writeFileSync(join(folder, 'model-card.md'), '# Card\n')
  const described = await folderDigest(artifact)
  const paths = described.files.map(({ path }) => path)
  const files: ReleasedFile[] = [await inParts(artifact, paths, folder), cardOf(folder)]
  const document = manifest({ artifact: described, files, ...more })
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(document))
  writeSums(folder, document)
  return folder
}

async function inParts(artifact: string, paths: string[], folder: string): Promise<ReleasedFile> {
  const path = artifactName(paths)
  const whole = join(folder, path)
  await packFolder({ folder: artifact, paths, to: whole })
  const { size, sha256, parts } = await measureParts({
    file: whole,
    nameOf: index => partName(path, index),
    partBytes: 150,
  })
  const bytes = readFileSync(whole)
  for (const { name, start, end } of parts) writeFileSync(join(folder, name), bytes.subarray(start, end))
  unlinkSync(whole)
  return {
    role: 'artifact',
    path,
    size,
    sha256,
    parts: parts.map(({ name, size, sha256 }) => ({ asset: name, size, sha256 })),
  }
}

function cardOf(folder: string): ReleasedFile {
  const bytes = readFileSync(join(folder, 'model-card.md'))
  return {
    role: 'model-card',
    path: 'model-card.md',
    asset: 'model-card.md',
    size: bytes.length,
    sha256: hex(bytes),
  }
}

function writeSums(folder: string, { files }: Manifest): void {
  const assets = files.flatMap(assetsOf).map(({ asset, sha256 }) => ({ name: asset, sha256 }))
  const manifest = { name: 'manifest.json', sha256: hex(readFileSync(join(folder, 'manifest.json'))) }
  writeFileSync(join(folder, 'SHA256SUMS'), checksumsText([manifest, ...assets]))
}

function verify(folder: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [MAIN, 'verify', folder, '--json', ...words],
    { encoding: 'utf8' },
  )
  const result = stdout === '' ? null : JSON.parse(stdout)
  const faults: string[] = (result?.faults ?? []).map(
    (fault: { path: string; kind: string }) => `${fault.kind} ${fault.path}`,
  )
  return { status, stderr, result, faults }
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
const packed = (folder: string) => manifestOf(folder).files[0] as Extract<ReleasedFile, { parts: unknown }>

test('a release as it was downloaded is whole, and `sha256sum` agrees', async context => {
  const folder = await releaseFolder(context)
  const { status, stderr, result, faults } = verify(folder)
  assert.equal(status, 0, stderr)
  assert.deepEqual(
    { ...result, folder: null, bytes: null },
    {
      model: 'flight-delay',
      version: '1.4.0',
      tag: 'flight-delay@v1.4.0',
      contentId: manifestOf(folder).contentId,
      verdict: 'pass',
      folder: null,
      files: packed(folder).parts.length + 2,
      bytes: null,
      faults: [],
      contradictions: [],
    },
  )
  assert.ok(packed(folder).parts.length >= 3 && faults.length === 0)
  const bytes = [...packed(folder).parts.map(({ asset }) => asset), 'model-card.md', 'manifest.json'].map(
    name => statSync(join(folder, name)).size,
  )
  assert.equal(
    result.bytes,
    bytes.reduce((sum, size) => sum + size, 0),
  )
  assert.match(stderr, /flight-delay@v1\.4\.0 is intact/)
  if (process.platform === 'linux')
    assert.equal(
      spawnSync('sha256sum', ['--check', '--strict', '--status', 'SHA256SUMS'], { cwd: folder }).status,
      0,
    )
})

test('joined parts, and the artifact unpacked beside them, are checked as well', async context => {
  const folder = await releaseFolder(context)
  const { path, parts, ...whole } = packed(folder)
  await joinParts({ folder, parts, to: join(folder, path), whole, removeParts: true })
  await unpackArchive({
    archive: join(folder, path),
    folder: join(folder, 'model'),
    limits: { bytes: 10_000, entries: 2 },
  })
  const { status, result, stderr } = verify(folder)
  assert.equal(status, 0, stderr)
  assert.equal(result.files, 5)
  appendFileSync(join(folder, 'model', 'recipe.json'), ' ')
  writeFileSync(join(folder, 'model', 'more.txt'), '')
  assert.deepEqual(verify(folder).faults, ['extra model/more.txt', 'changed model/recipe.json'])
})

const changes: { name: string; change: (folder: string) => void; want: string[] }[] = [
  {
    name: 'a missing part',
    change: folder => unlinkSync(join(folder, 'model.tar.gz.part001')),
    want: ['missing model.tar.gz.part001'],
  },
  {
    name: 'one changed bit',
    change: folder => flip(join(folder, 'model.tar.gz.part000')),
    want: ['changed model.tar.gz.part000'],
  },
  {
    name: 'one byte more',
    change: folder => appendFileSync(join(folder, 'model-card.md'), '\n'),
    want: ['changed model-card.md'],
  },
  {
    name: 'a file more',
    change: folder => writeFileSync(join(folder, 'notes.txt'), ''),
    want: ['extra notes.txt'],
  },
  {
    name: 'a file in a folder more',
    change: folder => {
      mkdirSync(join(folder, 'x'))
      writeFileSync(join(folder, 'x', 'y'), '')
    },
    want: ['extra x/y'],
  },
  {
    name: 'a renamed file',
    change: folder => renameSync(join(folder, 'model-card.md'), join(folder, 'card.md')),
    want: ['extra card.md', 'missing model-card.md'],
  },
  {
    name: 'a changed manifest',
    change: folder => appendFileSync(join(folder, 'manifest.json'), '\n'),
    want: ['changed manifest.json'],
  },
]
for (const { name, change, want } of changes) {
  test(`${name} is named, exit 1`, async context => {
    const folder = await releaseFolder(context)
    change(folder)
    const { status, faults, result } = verify(folder)
    assert.equal(status, 1)
    assert.deepEqual(faults, want)
    assert.equal(result.verdict, 'fail')
  })
}

test('a link in place of a file is named', { skip: process.platform === 'win32' }, async context => {
  const folder = await releaseFolder(context)
  renameSync(join(folder, 'model-card.md'), join(folder, '..', 'elsewhere.md'))
  symlinkSync(join(folder, '..', 'elsewhere.md'), join(folder, 'model-card.md'))
  assert.deepEqual(verify(folder).faults, ['changed model-card.md'])
})

const lies: { name: string; change: (document: Manifest) => Partial<Manifest>; want: RegExp }[] = [
  {
    name: 'another tag',
    change: () => ({ tag: 'flight-delay@v9.0.0' }),
    want: /tag is flight-delay@v9\.0\.0/,
  },
  { name: 'another content id', change: () => ({ contentId: digest('0') }), want: /content id is sha256:0/ },
  {
    name: 'other artifact files',
    change: ({ artifact }) => ({
      artifact: { ...artifact, files: artifact.files.map(file => ({ ...file, path: `x-${file.path}` })) },
    }),
    want: /its files make/,
  },
  {
    name: 'another size',
    change: ({ files: [first, ...rest] }) => ({ files: [{ ...first!, size: 1 }, ...rest] }),
    want: /1 bytes, its parts have/,
  },
]
for (const { name, change, want } of lies) {
  test(`a manifest that names ${name} contradicts itself, exit 1`, async context => {
    const folder = await releaseFolder(context)
    const document = { ...manifestOf(folder), ...change(manifestOf(folder)) }
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(document))
    writeSums(folder, document)
    const { status, result, faults } = verify(folder)
    assert.deepEqual({ status, faults }, { status: 1, faults: [] })
    assert.match(result.contradictions.join('\n'), want)
  })
}

test('SHA256SUMS that knows other files than the manifest is told', async context => {
  const folder = await releaseFolder(context)
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').replace('model-card.md', 'model-kard.md')
  writeFileSync(join(folder, 'SHA256SUMS'), sums)
  const { status, result } = verify(folder)
  assert.equal(status, 1)
  assert.deepEqual(result.contradictions, [
    'SHA256SUMS lacks model-card.md',
    'manifest.json lacks model-kard.md',
  ])
})

test('a folder without a release, or with a broken one, is a Problem, exit 2', async context => {
  const folder = await releaseFolder(context)
  const none = verify(join(folder, 'none'))
  assert.equal(none.status, 2)
  assert.match(none.stderr, /holds no downloaded release[\s\S]*manifest\.json/)
  writeFileSync(join(folder, 'manifest.json'), '{"schema":')
  const cut = verify(folder)
  assert.equal(cut.status, 2)
  assert.match(cut.stderr, /ends too early/)
})

test('the help names the word that needs no option', () => {
  const { stdout } = spawnSync(process.execPath, [MAIN, 'verify', '--help'], { encoding: 'utf8' })
  assert.match(stdout, /^trainyard verify FOLDER: check every byte of a downloaded release/)
  assert.match(stdout, /--folder\n {6}Folder that pull downloaded a release into/)
})

for (const { name, change, want } of [
  { name: 'an intact folder', change: () => {}, want: { status: 0, intact: 'true' } },
  {
    name: 'a folder with a changed file',
    change: (folder: string) => appendFileSync(join(folder, 'model-card.md'), 'x'),
    want: { status: 1, intact: 'false' },
  },
]) {
  test(`as an action, ${name}: outputs are set, the step ${want.status === 0 ? 'succeeds' : 'fails'}`, async context => {
    const folder = await releaseFolder(context)
    change(folder)
    const action = await openAction('verify')
    context.after(() => action.remove())
    const output = join(action.folder, 'output')
    writeFileSync(output, '')
    const child = action.start({
      inputs: { folder },
      env: { GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: output, GITHUB_WORKSPACE: action.folder },
    })
    child.stdout!.resume()
    const [status] = await once(child, 'close')
    const text = readFileSync(output, 'utf8')
    const outputs = Object.fromEntries(
      [...text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)].map(([, key, , value]) => [key, value]),
    )
    assert.deepEqual({ status, ...outputs }, { ...want, version: '1.4.0', tag: 'flight-delay@v1.4.0' })
  })
}

function flip(file: string): void {
  const bytes = readFileSync(file)
  bytes[7]! ^= 1
  writeFileSync(file, bytes)
}
