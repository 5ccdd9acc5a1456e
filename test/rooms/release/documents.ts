import type { Manifest } from '../../../actions/_lib/contract/manifest.ts'
import type { Signature } from '../../../actions/_lib/contract/signature.ts'
import { contentIdOfManifest } from '../../../actions/_lib/release/content-id.ts'
import { tagOf } from '../../../actions/_lib/release/tag.ts'
import { digest, gate, measured, metric } from '../report/documents.ts'

export function signature(more: Partial<Signature> = {}): Signature {
  return {
    schema: 'trainyard/signature@1',
    format: 'mlflow:sklearn',
    inputs: [
      { name: 'distance', type: 'double', required: true },
      { name: 'origin', type: 'string', required: true },
      { name: 'weather', type: 'string', required: false },
    ],
    outputs: [{ name: 'score', type: 'double', meaning: 'probability of true' }],
    classes: ['false', 'true'],
    ...more,
  }
}

/** A manifest whose tag and content id follow from the rest unless they are given. */
export function manifest(more: Partial<Manifest> = {}): Manifest {
  const base: Manifest = {
    schema: 'trainyard/manifest@1',
    model: 'flight-delay',
    task: 'binary',
    version: '1.4.0',
    tag: '',
    contentId: '',
    fingerprint: 'f'.repeat(64),
    reasons: ['changed code: `train.py`'],
    trainedAt: '2026-11-20T08:00:00Z',
    code: {
      repository: 'acme/flight-delay',
      sha: '4f0c9a7d1b2e3f4051627384950a1b2c3d4e5f60',
      workflow: '.github/workflows/trainyard.yml',
      run: 9001,
      attempt: 1,
    },
    command: 'python train.py',
    recipe: null,
    inputs: [
      { path: 'data/flights.parquet.dvc', kind: 'data', digest: `git:${'3b'.repeat(20)}` },
      { path: 'requirements.txt', kind: 'code', digest: `git:${'1f'.repeat(20)}` },
      { path: 'train.py', kind: 'code', digest: `git:${'2a'.repeat(20)}` },
    ],
    params: { depth: 6, learning_rate: 0.1 },
    environment: {
      image: null,
      lockfiles: [{ path: 'requirements.txt', digest: `git:${'1f'.repeat(20)}` }],
      runtime: { os: 'linux', arch: 'x64', node: '24.21.0' },
      backend: null,
      gpu: null,
      seed: 1,
    },
    dataset: { rows: 50_000, clusters: 30, digest: digest('e') },
    confidence: 0.95,
    metrics: [
      measured('roc_auc', 0.679, [0.66, 0.697]),
      measured('log_loss', 0.4512, [0.441, 0.4621]),
      measured('average_precision', null, null, { reason: 'no positive row' }),
    ],
    champion: { version: '1.3.0', digest: digest('c') },
    verdict: 'pass',
    gates: [gate(metric('roc_auc', 0.656, 0.679, [0.016, 0.03]), { kind: 'non-inferior', margin: 0.005 })],
    waived: [],
    signature: signature(),
    artifact: {
      digest: digest('d'),
      bytes: 1_234_567,
      files: [
        { path: 'model.pkl', bytes: 1_234_000, digest: digest('a') },
        { path: 'MLmodel', bytes: 567, digest: digest('b') },
      ],
    },
    files: [
      {
        role: 'artifact',
        path: 'model.tar.gz',
        size: 900_000,
        sha256: 'ab'.repeat(32),
        asset: 'model.tar.gz',
      },
      {
        role: 'model-card',
        path: 'model-card.md',
        size: 2000,
        sha256: 'cd'.repeat(32),
        asset: 'model-card.md',
      },
      {
        role: 'predictions',
        path: 'predictions.parquet',
        size: 30,
        sha256: 'ef'.repeat(32),
        parts: [
          { asset: 'predictions.parquet.part000', size: 20, sha256: '12'.repeat(32) },
          { asset: 'predictions.parquet.part001', size: 10, sha256: '34'.repeat(32) },
        ],
      },
    ],
  }
  const given = { ...base, ...more }
  return { ...given, tag: tagOf(given), contentId: contentIdOfManifest(given), ...more }
}
