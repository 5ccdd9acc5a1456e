import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type Header, pack } from 'tar-stream'
import type { Manifest } from '../../actions/_lib/contract/manifest.ts'
import { openModelGround } from '../fixtures/model/repository.ts'
import { TRAIN, toyConfig } from '../fixtures/toy-model.ts'
import { inspect, overwriteAsset, type Run, replaceAsset } from '../sandbox/testing.ts'

// Two files, so that the release holds an archive.
const ground = await openModelGround(
  { after },
  { files: { 'train.mjs': `${TRAIN}writeFileSync(\`\${process.env.TRAINYARD_OUTPUT}/more.json\`, '{}')\n` } },
)
const github = inspect(ground.sandbox)
const [release] = ground.releases()
const assetOf = (name: string) => github.assets(release).find(row => row.name === name)!
const manifest = JSON.parse(String(await github.bytes(assetOf('manifest.json')))) as Manifest
const sums = String(await github.bytes(assetOf('SHA256SUMS')))
const { sha } = await ground.propose({
  branch: 'better',
  files: { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) },
})
await ground.idle()
const run = ground.lastRun('Model', sha)
const CANARY = join(ground.folder, 'pwned')

test('the release as it was made is unpacked and judged against', () => {
  assert.equal(ground.jobs(run)['Model / model (toy) / champion'], 'success', ground.log(run))
})

for (const { name, entries, says } of [
  {
    name: 'entries outside of its folder',
    entries: [{ name: `../../../../../../..${CANARY}` }, { name: CANARY }],
    says: /which is refused: it does not lie below its folder/,
  },
  {
    name: 'a symbolic link',
    entries: [{ name: 'weights.json', type: 'symlink' as const, linkname: '/etc/passwd' }],
    says: /it is a symlink and no file/,
  },
  {
    name: 'ten megabytes of nothing where the manifest says a hundred bytes',
    entries: [{ name: 'weights.json', size: 10_000_000 }],
    says: /more than the 2 files and \d+ bytes that it should/,
  },
]) {
  test(`a released archive with ${name} is refused, and the required check is red`, async () => {
    await exchange(await archiveOf(entries))
    const again = await judgedAgain()
    const jobs = ground.jobs(again)
    assert.deepEqual([jobs['Model / model (toy) / champion'], jobs['Model / result']], ['failure', 'failure'])
    assert.match(ground.log(again, 'Model / model (toy) / champion'), says)
    assert.ok(!existsSync(CANARY))
  })
}

test('an archive that is not the manifest’s is refused before it is opened', async () => {
  await exchange(await archiveOf([{ name: 'weights.json' }]))
  overwriteAsset(ground.sandbox, assetOf(archive()), gzipSync('other bytes'))
  const again = await judgedAgain()
  assert.equal(ground.jobs(again)['Model / result'], 'failure')
  assert.match(
    ground.log(again, 'Model / model (toy) / champion'),
    /the download differs from the release: it has \d+ bytes, not \d+/,
  )
})

/** The champion's job and what waits for it, on the candidate that was trained. */
async function judgedAgain(): Promise<Run> {
  ground.runner.rerun(run.id, { failedOnly: ground.lastRun('Model', sha).conclusion === 'failure' })
  await ground.idle()
  return ground.lastRun('Model', sha)
}

function archive(): string {
  const file = manifest.files.find(({ role }) => role === 'artifact')
  if (file === undefined || !('asset' in file)) throw new Error('the release holds no archive in one piece')
  return file.asset
}

type Entry = Partial<Header> & { name: string }

async function archiveOf(entries: readonly Entry[]): Promise<Buffer> {
  const tar = pack()
  for (const entry of entries) {
    const bytes = Buffer.alloc(entry.size ?? 2, '{')
    if (entry.type === 'symlink') tar.entry(entry)
    else tar.entry(entry, bytes)
  }
  tar.finalize()
  return gzipSync(await buffer(tar))
}

/** As an attacker with write access to releases would, with every digest matching the bytes. */
async function exchange(bytes: Buffer): Promise<void> {
  const sha256 = (of: Buffer | string) => createHash('sha256').update(of).digest('hex')
  const files = manifest.files.map(file =>
    'asset' in file && file.asset === archive()
      ? { ...file, size: bytes.length, sha256: sha256(bytes) }
      : file,
  )
  const told = Buffer.from(JSON.stringify({ ...manifest, files }))
  const lines = sums.split('\n').map(line => {
    if (line.endsWith(archive())) return line.replace(/^[0-9a-f]{64}/, sha256(bytes))
    return line.endsWith('manifest.json') ? line.replace(/^[0-9a-f]{64}/, sha256(told)) : line
  })
  const contents = { [archive()]: bytes, 'manifest.json': told, SHA256SUMS: Buffer.from(lines.join('\n')) }
  for (const [name, content] of Object.entries(contents)) {
    replaceAsset(ground.sandbox, assetOf(name), content)
  }
}
