import assert from 'node:assert/strict'
import { test } from 'node:test'
import { manifestSchema } from '../../../actions/_lib/contract/manifest.ts'
import { artifactName, partName } from '../../../actions/_lib/release/asset-name.ts'
import { contentIdOf } from '../../../actions/_lib/release/content-id.ts'
import { manifestOf, versionedOf } from '../../../actions/_lib/release/manifest.ts'
import { comparison, digest, evaluation, gate, measured, metric, run } from '../report/documents.ts'
import { manifest, signature } from './documents.ts'

const trained = run({
  inputs: [
    { path: 'data/flights.parquet.dvc', id: '3b'.repeat(20) },
    { path: 'data2/more.csv', id: '4c'.repeat(20) },
    { path: 'model/requirements.txt', id: '1f'.repeat(20) },
    { path: 's3://lake/flights/', id: digest('5') },
  ],
  gpu: {
    name: 'T4',
    driver: '550',
    memoryBytes: 1,
    utilisation: null,
    memoryUsedBytes: null,
    powerWatts: null,
  },
  backend: { requested: 'auto', used: 'tensorflow' },
})
const versioned = versionedOf({ run: trained, signature: signature(), dataPaths: ['data'] })
const given = {
  run: trained,
  comparison: comparison({ verdict: 'inconclusive' }),
  evaluation: evaluation({ metrics: [measured('roc_auc', 0.7, [0.6, 0.8])] }),
  versioned,
  version: '1.4.0',
  reasons: ['changed code: `train.py`'],
  provenance: { workflow: '.github/workflows/trainyard.yml', run: 9001, attempt: 2 },
  files: manifest().files.toReversed(),
}

test('a manifest names the waived gates of its comparison', () => {
  const failed = gate(metric('f1', 0.7, 0.6, null), { kind: 'superior' }, { verdict: 'fail' })
  const gates = [failed, { ...failed, slice: 'day=1', waived: { by: 'ada', why: 'see #12' } }]
  const made = manifestOf({ ...given, comparison: comparison({ gates }) })
  assert.deepEqual(made.waived, [{ metric: 'f1', slice: 'day=1', by: 'ada', why: 'see #12' }])
  assert.deepEqual(manifestSchema.parse(made), made)
})

test('a manifest says what was trained, of what, where and how it was judged', () => {
  const made = manifestOf(given)
  assert.deepEqual(manifestSchema.parse(made), made)
  assert.equal(made.tag, 'flight-delay@v1.4.0')
  assert.deepEqual(made.code, { repository: 'acme/flight-delay', sha: trained.code.sha, ...given.provenance })
  assert.deepEqual(made.champion, { version: '1.3.0', digest: digest('c') })
  assert.equal(made.verdict, 'inconclusive')
  assert.deepEqual(made.environment.gpu, { name: 'T4', driver: '550' })
  assert.deepEqual(made.environment.lockfiles, [
    { path: 'model/requirements.txt', digest: `git:${'1f'.repeat(20)}` },
  ])
  assert.equal(made.environment.backend, 'tensorflow')
  assert.deepEqual(
    made.files.map(({ path }) => path),
    ['model-card.md', 'model.tar.gz', 'predictions.parquet'],
  )
  const content = {
    fingerprint: trained.fingerprint,
    digests: [trained.artifact.digest],
    signature: signature(),
  }
  assert.equal(made.contentId, contentIdOf(content))
})

test('data is what lies below the declared paths or is pinned by digest, the rest is code', () => {
  assert.deepEqual(
    versioned.inputs.map(({ kind, digest }) => [kind, digest.split(':')[0]]),
    [
      ['data', 'git'],
      ['code', 'git'],
      ['code', 'git'],
      ['data', 'sha256'],
    ],
  )
})

test('a run without a commit has no manifest', () => {
  const loose = { ...trained, code: { ...trained.code, sha: null } }
  assert.throws(() => manifestOf({ ...given, run: loose }), /has no commit/)
})

const names = [
  { paths: ['model.pkl'], want: 'model.pkl' },
  { paths: ['a/b/weights v2 (é).onnx'], want: 'weights_v2____.onnx' },
  { paths: ['.hidden'], want: 'hidden' },
  { paths: ['--help'], want: 'help' },
  { paths: ['manifest.json'], want: 'model-manifest.json' },
  { paths: ['sha256sums'], want: 'model-sha256sums' },
  { paths: ['...'], want: 'model-file' },
  { paths: ['Model'], want: 'model-Model' },
  { paths: [`${'x'.repeat(300)}.bin`], want: `${'x'.repeat(196)}.bin` },
  { paths: ['a', 'b'], want: 'model.tar.gz' },
  { paths: [], want: 'model.tar.gz' },
]
for (const { paths, want } of names) {
  test(`the artifact ${JSON.stringify(paths).slice(0, 40)} becomes the asset ${want.slice(0, 40)}`, () => {
    assert.equal(artifactName(paths), want)
  })
}

test('parts are numbered so that they sort', () => {
  assert.deepEqual([partName('a.bin', 0), partName('a.bin', 12)], ['a.bin.part000', 'a.bin.part012'])
})
