import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, before, type TestContext, test } from 'node:test'
import { folderDigest } from '../../actions/_lib/files/digest.ts'
import { manifestReader } from '../../actions/_lib/registry/manifest.ts'
import { openArtifact } from '../../actions/release/artifact.ts'
import { stageFixed } from '../../actions/release/assets.ts'
import { releaseComposer } from '../../actions/release/composition.ts'
import { readDocuments } from '../../actions/release/documents.ts'
import { orderReader } from '../../actions/release/order.ts'
import { publishRelease } from '../../actions/release/publication.ts'
import { versionedOfRun } from '../../actions/release/release-inputs.ts'
import { readRepositoryState } from '../../actions/release/repository-state.ts'
import { ASSETS, openReleaseGround, type ReleaseGround, settled } from '../fixtures/release-fixture.ts'
import { silentHost } from '../fixtures/silent-host.ts'
import { impatient } from '../rooms/forge/pull-fixture.ts'
import { addToken, inspect, omitAssetDigests } from '../sandbox/testing.ts'
import { type ActionProcess, openAction } from './walk/action-process.ts'

const MAIN = join(import.meta.dirname, '../../actions/_cli/main.ts')
let action: ActionProcess

before(async () => {
  action = await openAction('release')
})
after(() => action.remove())

type Ended = { status: number; out: string; err: string }

/** One command line, as its own process in a folder. */
function trainyard({ files, secret, sandbox }: ReleaseGround, ...words: string[]): Promise<Ended> {
  const env = {
    PATH: process.env['PATH'],
    HOME: files,
    GITHUB_API_URL: sandbox.api,
    GITHUB_REPOSITORY: 'acme/flight-delay',
    GITHUB_TOKEN: secret,
  }
  return new Promise(resolve => {
    execFile(process.execPath, [MAIN, ...words], { cwd: files, env }, (error, out, err) =>
      resolve({ status: error ? Number(error.code) : 0, out, err }),
    )
  })
}

async function released(
  ground: ReleaseGround,
  inputs: Record<string, string> = {},
  folder = 'second',
): Promise<Ended> {
  const child = action.start(ground.step(join(ground.files, folder), inputs))
  const [out, err, [status]] = await Promise.all([
    buffer(child.stdout!),
    buffer(child.stderr!),
    once(child, 'close'),
  ])
  return { status: Number(status), out: String(out), err: String(err) }
}

/** The bytes of assets that are fetched from now on. */
function blobs({ sandbox }: ReleaseGround): string[] {
  const fetched: string[] = []
  sandbox.faults.next = ({ path }) => {
    if (path.startsWith('/_blob')) fetched.push(path)
    return null
  }
  return fetched
}

async function open(t: TestContext): Promise<ReleaseGround> {
  return await openReleaseGround(t, action)
}

test('a release is made, pulled by a range, verified, and pulled again without a byte', async t => {
  const ground = await open(t)
  assert.equal((await released(ground)).status, 0)
  await ground.settled()
  const { status, err, out } = await trainyard(ground, 'pull', 'flight-delay@1.0', '--json')
  assert.equal(status, 0, err)
  assert.equal(JSON.parse(out).verdict, 'pass')
  const folder = join(ground.files, 'flight-delay-1.0.1')
  assert.deepEqual(readdirSync(folder).sort(), [...ASSETS, 'model'].sort())
  const trained = await folderDigest(join(ground.files, 'second', 'model'))
  assert.equal((await folderDigest(join(folder, 'model'))).digest, trained.digest)
  const fetched = blobs(ground)
  assert.equal((await trainyard(ground, 'pull', 'flight-delay@latest')).status, 0)
  assert.equal(fetched.length, 2, 'only manifest.json and SHA256SUMS come again')
})

test('a pull that broke off goes on, and a changed byte is found', async t => {
  const ground = await open(t)
  const whole = readFileSync(join(ground.files, 'first', 'predictions.parquet'))
  const folder = join(ground.files, 'down')
  mkdirSync(folder)
  writeFileSync(join(folder, 'predictions.parquet.partial'), whole.subarray(0, 20_000))
  assert.equal((await trainyard(ground, 'pull', 'flight-delay@1.0.0', '--out', 'down')).status, 0)
  assert.deepEqual(readFileSync(join(folder, 'predictions.parquet')), whole)
  assert.equal((await trainyard(ground, 'verify', 'down')).status, 0)
  const weights = join(folder, 'model', 'weights.bin')
  writeFileSync(weights, readFileSync(weights).fill(7, 100, 101))
  const { status, err } = await trainyard(ground, 'verify', 'down')
  assert.equal(status, 1)
  assert.match(err, /changed model\/weights\.bin/)
})

test('a withdrawn release is passed by, said, and taken back', async t => {
  const ground = await open(t)
  assert.equal((await released(ground)).status, 0)
  const yank = await trainyard(ground, 'yank', 'flight-delay@1.0.1', '--reason', 'wrong labels')
  assert.equal(yank.status, 0, yank.err)
  assert.equal((await trainyard(ground, 'pull', 'flight-delay@latest')).status, 0)
  assert.ok(existsSync(join(ground.files, 'flight-delay-1.0.0')))
  const named = await trainyard(ground, 'pull', 'flight-delay@1.0.1')
  assert.match(named.err, /withdrawn by .*: wrong labels/)
  assert.match((await released(ground)).out, /released as flight-delay@v1\.0\.1 and withdrawn/)
  assert.equal((await trainyard(ground, 'yank', 'flight-delay@1.0.1', '--undo')).status, 0)
  rmSync(join(ground.files, 'flight-delay-1.0.1'), { recursive: true })
  assert.equal((await trainyard(ground, 'pull', 'flight-delay@1')).status, 0)
  assert.ok(existsSync(join(ground.files, 'flight-delay-1.0.1')))
  await ground.settled()
  assert.equal((await trainyard(ground, 'yank', 'flight-delay@1.0', '--reason', 'x')).status, 2)
  assert.equal((await trainyard(ground, 'yank', 'flight-delay@1.0.1')).status, 2)
})

test('a dry run says what would be released and changes nothing', async t => {
  const ground = await open(t)
  const before = inspect(ground.sandbox).releases()
  const { status, out } = await released(ground, { 'dry-run': 'true' })
  assert.equal(status, 0, out)
  const summary = readFileSync(join(ground.files, 'second', 'summary'), 'utf8')
  assert.match(summary, /Would release `flight-delay@v1\.0\.1`/)
  assert.match(summary, /`model\.tar\.gz`/)
  assert.deepEqual(inspect(ground.sandbox).releases(), before)
})

test('without provenance of every asset a release that asks for it stays a draft', async t => {
  const ground = await open(t)
  const repositories = ['acme/flight-delay']
  const secret = addToken(ground.sandbox, {
    repositories,
    permissions: { contents: 'write', attestations: 'read' },
  })
  const required = { attestation: 'required', 'github-token': secret }
  const refused = await released(ground, required)
  assert.equal(refused.status, 2, refused.out)
  assert.match(refused.out, /no attestation of provenance for .*model\.tar\.gz \(sha256:[0-9a-f]{64}\)/)
  const ours = () =>
    inspect(ground.sandbox)
      .releases()
      .filter(({ tag }) => tag === 'flight-delay@v1.0.1')
  assert.deepEqual(
    ours().map(({ draft }) => draft),
    [true],
  )
  assert.equal((await released(ground, { 'dry-run': 'true' })).status, 0)
  const lines = readFileSync(join(ground.files, 'second/out/release/subjects.sha256'), 'utf8')
  const subjects = lines
    .trim()
    .split('\n')
    .map(line => line.split('  ') as [string, string])
  assert.deepEqual(subjects.map(([, name]) => name).sort(), ASSETS)
  await attest(ground, subjects.slice(1))
  const again = await released(ground, required)
  assert.match(again.out, new RegExp(`provenance for ${subjects[0]![1]} \\(sha256:${subjects[0]![0]}\\)`))
  await attest(ground, subjects.slice(0, 1))
  const done = await released(ground, required)
  assert.equal(done.status, 0, done.out)
  await ground.settled()
  assert.match(
    ours()[0]!.body ?? '',
    /Every asset has an attestation: `gh attestation verify FILE --repo acme\/flight-delay` .* add `--signer-repo OWNER\/NAME`/,
  )
})

/** Keeps provenance as GitHub does for actions/attest-build-provenance. */
async function attest(
  { stage, place }: ReleaseGround,
  subjects: readonly (readonly [string, string])[],
): Promise<void> {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://slsa.dev/provenance/v1',
    subject: subjects.map(([sha256, name]) => ({ name, digest: { sha256 } })),
  }
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64')
  const bundle = { dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json' } }
  await stage.admin.request('POST /repos/{owner}/{repo}/attestations', { ...place, bundle })
}

test('predictions stay out if they are told to, and a label raises the version', async t => {
  const ground = await open(t)
  const { status, out } = await released(ground, {
    'without-predictions': 'true',
    'release-labels': 'bug\nrelease:minor',
  })
  assert.equal(status, 0, out)
  const github = inspect(ground.sandbox)
  const release = github.releases().find(row => row.tag === 'flight-delay@v1.1.0')!
  const names = github.assets(release).map(({ name }) => name)
  assert.deepEqual(
    names.sort(),
    ASSETS.filter(name => name !== 'predictions.parquet'),
  )
})

for (const { name, change, says } of [
  { name: 'a comparison that did not pass', change: { verdict: 'fail' }, says: /did not pass/ },
  {
    name: 'another champion than today’s',
    change: { champion: { version: '0.9.0', digest: null } },
    says: /made against the champion 0\.9\.0, but now/,
  },
  {
    name: 'another artifact than was judged',
    change: { candidate: { fingerprint: 'x', digest: `sha256:${'1'.repeat(64)}` } },
    says: /is of the artifact/,
  },
]) {
  test(`it refuses ${name}, and nothing is made`, async t => {
    const ground = await open(t)
    const file = join(ground.files, 'second', 'comparison.json')
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }))
    const before = inspect(ground.sandbox).releases()
    const { status, out } = await released(ground)
    assert.equal(status, 2)
    assert.match(out, says)
    assert.deepEqual(inspect(ground.sandbox).releases(), before)
  })
}

test('a foreign draft of the very tag is a Problem and stays as it is', async t => {
  const ground = await open(t)
  const { admin } = ground.stage
  await admin.repos.createRelease({
    ...ground.place,
    tag_name: 'flight-delay@v1.0.1',
    body: 'mine',
    draft: true,
  })
  const before = inspect(ground.sandbox).releases()
  const { status, out } = await released(ground)
  assert.equal(status, 2)
  assert.match(out, /draft for flight-delay@v1\.0\.1 that Trainyard did not make/)
  assert.deepEqual(inspect(ground.sandbox).releases(), before)
})

test('a token that may only read is told the line to add', async t => {
  const ground = await open(t)
  const reader = addToken(ground.sandbox, {
    repositories: ['acme/flight-delay'],
    permissions: { contents: 'read' },
  })
  const { status, out } = await released(ground, { 'github-token': reader })
  assert.equal(status, 3)
  assert.match(out, /contents: write/)
})

test('an asset without a digest is downloaded and hashed before it is published', async t => {
  const ground = await open(t)
  omitAssetDigests(ground.sandbox)
  const { status, out } = await released(ground)
  assert.equal(status, 0, out)
  assert.match(out, /has no digest on GitHub: downloading and hashing it/)
  await ground.settled()
})

test('two runs of one candidate race to one release', async t => {
  const ground = await open(t)
  for (let round = 0; round < 3; round++) {
    await ground.reset()
    const ended = await Promise.all(['a', 'b'].map(out => released(ground, { out })))
    assert.ok(
      ended.some(({ status }) => status === 0),
      ended.map(({ out }) => out).join('\n'),
    )
    assert.equal((await released(ground)).status, 0)
    await settled(ground.stage, { place: ground.place, sha: ground.sha, version: '1.0.1' })
  }
})

test('of two candidates that race one is released, and the other is told that its champion is no longer today’s', async t => {
  const ground = await open(t)
  const champion = {
    version: '1.0.0',
    digest: (await folderDigest(join(ground.files, 'first', 'model'))).digest,
  }
  await ground.candidate({ name: 'third', weights: 'three', champion })
  const ended = await Promise.all(['second', 'third'].map(folder => released(ground, {}, folder)))
  const said = ended.map(({ out }) => out).join('\n')
  assert.deepEqual(ended.map(({ status }) => status).sort(), [0, 2], said)
  assert.match(said, /made against the champion 1\.0\.0, but now the champion is 1\.0\.1/)
  const releases = inspect(ground.sandbox).releases()
  const versions = releases.filter(({ draft, tag }) => !draft && tag.startsWith('flight-delay@'))
  assert.deepEqual(versions.map(({ tag }) => tag).sort(), ['flight-delay@v1.0.0', 'flight-delay@v1.0.1'])
})

test('an artifact that is cut in parts is joined again, and a part is not fetched twice', async t => {
  const ground = await open(t)
  const forge = { client: impatient(ground.stage, ground.secret), ...ground.place }
  const folder = join(ground.files, 'second')
  const host = { ...silentHost(), cwd: folder }
  const documents = await readDocuments({ comparison: join(folder, 'comparison.json') }, folder)
  const artifact = await openArtifact(documents.files.artifact)
  const out = join(folder, 'cut')
  const packed = { name: 'model.bin', file: join(documents.files.artifact, 'weights.bin') }
  const subject = {
    documents,
    artifact,
    out,
    versioned: versionedOfRun({ documents, artifact }, null),
    fixed: await stageFixed({ documents, artifact: packed, partBytes: 50_000 }),
    target: ground.sha,
    provenance: { workflow: null, run: null, attempt: null },
    attestedBy: null,
    label: null,
    words: 'Cut.',
    server: ground.sandbox.url,
  }
  const { target } = subject
  const orderOf = orderReader(forge, target, () => {})
  const manifestOf = manifestReader(forge, join(out, '.known'))
  await publishRelease({
    forge,
    host,
    read: () => readRepositoryState(forge, { model: 'flight-delay', target, manifestOf, orderOf }),
    compose: releaseComposer(subject),
  })
  const first = await trainyard(ground, 'pull', 'flight-delay@1.0.1', '--packed', '--out', 'down')
  assert.equal(first.status, 0, first.err)
  const down = join(ground.files, 'down')
  assert.deepEqual(readFileSync(join(down, 'model.bin')), readFileSync(packed.file))
  assert.equal(readdirSync(down).filter(name => name.includes('.part')).length, 0)
  const fetched = blobs(ground)
  assert.equal((await trainyard(ground, 'pull', 'flight-delay@1.0.1', '--packed', '--out', 'down')).status, 0)
  assert.equal(fetched.length, 2, 'only manifest.json and SHA256SUMS come again')
})
