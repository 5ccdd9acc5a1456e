import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, before, type TestContext, test } from 'node:test'
import { folderDigest } from '../../../actions/_lib/files/digest.ts'
import { unpackArtifact } from '../../../actions/pull/unpacking.ts'
import { openReleaseGround } from '../../fixtures/release-fixture.ts'
import { silentHost } from '../../fixtures/silent-host.ts'
import { manifest } from '../../rooms/release/documents.ts'
import { digest } from '../../rooms/report/documents.ts'
import { scratch } from '../../sandbox/testing.ts'
import { type ActionProcess, openAction } from '../../scenarios/walk/action-process.ts'

let [release, pull]: ActionProcess[] = []
before(async () => {
  ;[release, pull] = [await openAction('release'), await openAction('pull')]
})
after(() => {
  release?.remove()
  pull?.remove()
})

/** The action as a step of a job, and what it hands to later steps. */
async function pulled(t: TestContext, inputs: Record<string, string>) {
  const ground = await openReleaseGround(t, release!)
  const { env } = ground.step(ground.files)
  const given = { version: 'flight-delay@latest', 'github-token': ground.secret, ...inputs }
  const child = pull!.start({ inputs: given, env })
  const [out, [status]] = await Promise.all([buffer(child.stdout!), once(child, 'close')])
  const text = String(readFileSync(env['GITHUB_OUTPUT']!))
  const found = [...text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)]
  const outputs = Object.fromEntries(found.map(([, name, , value]) => [name, value]))
  return { ground, status: Number(status), said: String(out), outputs }
}

test('a job gets the unpacked artifact, and paths of what was stored with it', async t => {
  const { ground, status, said, outputs } = await pulled(t, {})
  assert.equal(status, 0, said)
  const trained = await folderDigest(join(ground.files, 'first', 'model'))
  assert.equal((await folderDigest(outputs['artifact']!)).digest, trained.digest)
  assert.equal(outputs['digest'], trained.digest)
  assert.equal(outputs['version'], '1.0.0')
  for (const [name, file] of [
    ['manifest', 'manifest.json'],
    ['predictions', 'predictions.parquet'],
    ['evaluation', 'evaluation.json'],
  ] as const) {
    assert.equal(outputs[name], join(outputs['folder']!, file))
    assert.ok(readFileSync(outputs[name]!).length > 0)
  }
})

test('packed, no model is handed out', async t => {
  const { status, outputs } = await pulled(t, { packed: 'true' })
  assert.equal(status, 0)
  assert.equal(outputs['artifact'], '')
  assert.ok(outputs['manifest'])
})

test('a folder in which something is not as released fails the step, and no path is handed out', async t => {
  const folder = scratch(t)
  writeFileSync(join(folder, 'stranger.txt'), 'mine')
  const { status, said, outputs } = await pulled(t, { out: folder })
  assert.equal(status, 1)
  assert.match(said, /extra stranger\.txt/)
  const { artifact, manifest: described, predictions, evaluation, version } = outputs
  assert.deepEqual([artifact, described, predictions, evaluation], ['', '', '', ''])
  assert.equal(version, '1.0.0')
})

const file = { path: 'nested/weights.bin', bytes: 3, digest: digest('1') }
const single = (path: string) =>
  manifest({
    artifact: { digest: digest('2'), bytes: 3, files: [{ ...file, path }] },
    files: [{ role: 'artifact', path: 'weights.bin', asset: 'weights.bin', size: 3, sha256: '1'.repeat(64) }],
  })

test('a single file lies in model/ by the name that it was trained with, and one that is there is left', async t => {
  const folder = scratch(t)
  writeFileSync(join(folder, 'weights.bin'), 'abc')
  await unpackArtifact(single('nested/weights.bin'), folder, silentHost())
  const unpacked = join(folder, 'model', 'nested', 'weights.bin')
  assert.equal(readFileSync(unpacked, 'utf8'), 'abc')
  writeFileSync(unpacked, 'changed')
  await unpackArtifact(single('nested/weights.bin'), folder, silentHost())
  assert.equal(readFileSync(unpacked, 'utf8'), 'changed')
  rmSync(folder, { recursive: true })
})

for (const path of ['../weights.bin', '/tmp/weights.bin', 'a/../../weights.bin', '.']) {
  test(`refused: a manifest that puts the artifact at ${path}`, async t => {
    const folder = scratch(t)
    writeFileSync(join(folder, 'weights.bin'), 'abc')
    await assert.rejects(unpackArtifact(single(path), folder, silentHost()), /outside of its folder/)
  })
}
