import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { TestContext } from 'node:test'
import { manifestSchema } from '../../actions/_lib/contract/manifest.ts'
import { folderDigest } from '../../actions/_lib/files/digest.ts'
import { comparison, digest, evaluation, gate, measured, metric, run } from '../report/documents.ts'
import { createToken } from '../sandbox/github/identity/token.ts'
import { openStage, type Stage } from '../sandbox/tests/github/stage.ts'
import type { ActionProcess } from '../walk/action-process.ts'
import type { Ground } from '../walk/walk.ts'

export const MODEL = 'flight-delay'
/** What a release of two artifact files with predictions consists of. */
export const ASSETS = [
  'SHA256SUMS',
  'bom.cdx.json',
  'evaluation.json',
  'manifest.json',
  'model-card.md',
  'model.tar.gz',
  'predictions.parquet',
]
const FOREIGN = { tag: `${MODEL}@v9.0.0`, body: 'by hand', title: 'Somebody’s', draft: true }

export type ReleaseGround = Ground & {
  stage: Stage
  place: { owner: string; repo: string }
  sha: string
  secret: string
  files: string
  /** Writes the documents of a run and answers the folder. */
  candidate(request: CandidateRequest): Promise<string>
  step(folder: string, inputs?: Record<string, string>): Parameters<ActionProcess['start']>[0]
}
export type CandidateRequest = {
  name: string
  weights: string
  champion: { version: string; digest: string } | null
}

/** A repository with 1.0.0 of a model, another model's release and a foreign draft, and a second candidate to be released. */
export async function openReleaseGround(
  t: TestContext,
  action: ActionProcess,
  lane = 0,
): Promise<ReleaseGround> {
  const stage = await openStage(t, { rateLimit: 1_000_000 })
  const place = await stage.repository()
  const { data } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const sha = data.commit.sha
  const { secret } = createToken(stage.sandbox.world, {
    repositories: ['acme/flight-delay'],
    permissions: { contents: 'write' },
  })
  const files = join(action.folder, `release-${lane}-${stage.sandbox.url.split(':').at(-1)}`)
  mkdirSync(files)
  const candidate = (request: CandidateRequest) => writeCandidate(files, request)
  const step = (folder: string, inputs: Record<string, string> = {}) =>
    stepOf({ stage, files: folder, secret, sha }, inputs)
  const first = await candidate({ name: 'first', weights: 'one', champion: null })
  await ended(action, step(first))
  await stage.admin.repos.createRelease({
    ...place,
    tag_name: 'other@v1.0.0',
    target_commitish: sha,
    name: 'other',
  })
  await stage.admin.repos.createRelease({
    ...place,
    tag_name: FOREIGN.tag,
    name: FOREIGN.title,
    body: FOREIGN.body,
    draft: true,
  })
  const champion = { version: '1.0.0', digest: (await folderDigest(join(first, 'model'))).digest }
  const second = await candidate({ name: 'second', weights: 'two', champion })
  const before = structuredClone({
    releases: stage.sandbox.world.store.releases.all(),
    assets: stage.sandbox.world.store.assets.all(),
  })
  const plain = step(second)
  return {
    stage,
    place,
    sha,
    secret,
    files,
    candidate,
    step,
    sandbox: named(stage.sandbox),
    reset: () => reset(stage, place, before),
    start: () => action.start(plain),
    settled: () => settled(stage, { place, sha, version: '1.0.1' }),
  }
}

/** The sandbox with paths as a walk names them: ids differ from run to run. */
function named(sandbox: Stage['sandbox']): Stage['sandbox'] {
  const { faults } = sandbox
  const plain = (path: string) =>
    path.replace('/repos/acme/flight-delay', '').replaceAll(/\/\d+(?=\/|$)/g, '/:id')
  return {
    ...sandbox,
    faults: {
      ...faults,
      get next() {
        return faults.next
      },
      set next(decide) {
        faults.next = request => decide({ ...request, path: plain(request.path) })
      },
    },
  }
}

async function ended(action: ActionProcess, step: Parameters<ActionProcess['start']>[0]): Promise<void> {
  const { status, said } = await started(action, step)
  assert.equal(status, 0, said)
}

/** One step from start to end: its status, and all that it printed. */
export async function started(
  action: ActionProcess,
  step: Parameters<ActionProcess['start']>[0],
): Promise<{ status: number; said: string }> {
  const child = action.start(step)
  const said = Promise.all([child.stdout, child.stderr].map(stream => (stream ? buffer(stream) : null)))
  const [status] = await once(child, 'close')
  return { status: Number(status), said: (await said).join('\n') }
}

/** run.json, evaluation.json, comparison.json, predictions and model/ of a candidate that passed. */
export async function writeCandidate(
  files: string,
  { name, weights, champion }: CandidateRequest,
): Promise<string> {
  const folder = join(files, name)
  const model = join(folder, 'model')
  mkdirSync(model, { recursive: true })
  writeFileSync(join(model, 'weights.bin'), weights.repeat(40_000))
  writeFileSync(join(model, 'model.json'), JSON.stringify({ weights }))
  const artifact = await folderDigest(model)
  const fingerprint = createHash('sha256').update(weights).digest('hex')
  const metrics = [measured('roc_auc', 0.679, [0.66, 0.697])]
  const write = (file: string, content: object) => writeFileSync(join(folder, file), JSON.stringify(content))
  write('run.json', run({ fingerprint, artifact }))
  write('evaluation.json', evaluation({ metrics }))
  const compared = {
    candidate: { fingerprint, digest: artifact.digest },
    champion,
    firstRelease: champion ? null : 'absolute-only',
  }
  write(
    'comparison.json',
    comparison({
      gates: [gate(metric('log_loss', null, 0.4, null), { kind: 'max', value: 0.6, bound: 'point' })],
      ...compared,
      metrics: [metric('roc_auc', 0.65, 0.679, [0.01, 0.03])],
    } as never),
  )
  writeFileSync(join(folder, 'predictions.parquet'), digest('9').repeat(500))
  return folder
}

type At = { stage: Stage; files: string; secret: string; sha: string }

/** A step of a job on `push`, as a runner starts it. */
function stepOf({ stage, files, secret, sha }: At, inputs: Record<string, string>) {
  const at = (name: string) => join(files, name)
  for (const name of ['output', 'summary', 'state']) writeFileSync(at(name), '')
  return {
    inputs: { comparison: at('comparison.json'), out: at('out'), 'github-token': secret, ...inputs },
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: stage.sandbox.api,
      GITHUB_SERVER_URL: stage.sandbox.url,
      GITHUB_REPOSITORY: 'acme/flight-delay',
      GITHUB_SHA: sha,
      GITHUB_ACTOR: 'ada',
      GITHUB_WORKSPACE: files,
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_STATE: at('state'),
    },
  }
}

type Before = { releases: { id: number; tag: string }[]; assets: { id: number }[] }

async function reset(stage: Stage, place: ReleaseGround['place'], before: Before): Promise<void> {
  const { store, assets } = stage.sandbox.world
  stage.sandbox.faults.next = () => null
  for (const table of ['releases', 'assets'] as const) {
    const kept = new Set(before[table].map(({ id }) => id))
    for (const { id } of store[table].all()) {
      if (kept.has(id)) continue
      store[table].remove(id)
      if (table === 'assets') assets.remove(id)
    }
    for (const row of structuredClone(before[table])) store[table].put(row as never)
  }
  const tags = await stage.admin.git.listMatchingRefs({ ...place, ref: 'tags/' })
  for (const { ref } of tags.data)
    if (!before.releases.some(({ tag }) => ref === `refs/tags/${tag}`))
      await stage.admin.git.deleteRef({ ...place, ref: ref.slice('refs/'.length) })
}

/** One new release with the exact assets, every digest that of its bytes; 1.0.0 and the foreign draft untouched; no draft of ours. */
export async function settled(
  stage: Stage,
  { place, sha, version }: { place: ReleaseGround['place']; sha: string; version: string },
): Promise<void> {
  const { store, assets } = stage.sandbox.world
  stage.sandbox.faults.next = () => null
  const releases = store.releases.all().map(({ tag, draft }) => `${tag}${draft ? ' (draft)' : ''}`)
  const tag = `${MODEL}@v${version}`
  assert.deepEqual(releases.sort(), [`${MODEL}@v1.0.0`, tag, `${FOREIGN.tag} (draft)`, 'other@v1.0.0'])
  const foreign = store.releases.find(row => row.tag === FOREIGN.tag)!
  assert.deepEqual(
    { ...FOREIGN },
    { tag: foreign.tag, body: foreign.body, title: foreign.name, draft: foreign.draft },
  )
  const release = store.releases.find(row => row.tag === tag)!
  const rows = store.assets.filter(row => row.releaseId === release.id)
  assert.deepEqual(rows.map(({ name }) => name).sort(), ASSETS)
  const digests = new Map<string, string>()
  for (const { id, name, state, digest } of rows) {
    const bytes = await buffer(assets.read(id))
    assert.equal(state, 'uploaded', name)
    assert.equal(digest ?? hashOf(bytes), hashOf(bytes), name)
    digests.set(name, hashOf(bytes))
  }
  const described = rows.find(({ name }) => name === 'manifest.json')!
  const manifest = manifestSchema.parse(JSON.parse((await buffer(assets.read(described.id))).toString()))
  assert.equal(manifest.tag, tag)
  for (const file of manifest.files) {
    assert.ok('asset' in file)
    assert.equal(`sha256:${file.sha256}`, digests.get(file.asset), file.asset)
  }
  assert.equal(store.assets.all().filter(({ state }) => state !== 'uploaded').length, 0)
  const { data } = await stage.admin.git.getRef({ ...place, ref: `tags/${tag}` })
  assert.equal(data.object.sha, sha)
}

function hashOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
