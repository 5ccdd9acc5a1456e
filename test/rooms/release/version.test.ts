import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gt, inc } from 'semver'
import type { Manifest } from '../../../actions/_lib/contract/manifest.ts'
import type { Signature } from '../../../actions/_lib/contract/signature.ts'
import { changeBetween, type Level, labelLevel, nextVersion } from '../../../actions/_lib/release/version.ts'
import { digest } from '../report/documents.ts'
import { manifest, signature } from './documents.ts'

const [distance, origin, weather] = signature().inputs as [Input, Input, Input]
const [score] = signature().outputs as [Signature['outputs'][number]]
type Input = Signature['inputs'][number]

const served = (more: Partial<Signature>) => ({ signature: signature(more) })
const inputs = (path: string, kind: 'code' | 'data') => ({
  inputs: [...manifest().inputs.filter(input => input.path !== path), { path, kind, digest: 'git:other' }],
})
const environment = (more: Partial<Manifest['environment']>) => ({
  environment: { ...manifest().environment, ...more },
})

const cases: { name: string; change: Partial<Manifest>; level: Level; want: RegExp }[] = [
  {
    name: 'an input is removed',
    change: served({ inputs: [distance, weather] }),
    level: 'major',
    want: /the input `origin` is gone/,
  },
  {
    name: 'an input is retyped',
    change: served({ inputs: [{ ...distance, type: 'long' }, origin, weather] }),
    level: 'major',
    want: /`distance` is `long`, was `double`/,
  },
  {
    name: 'an input becomes required',
    change: served({ inputs: [distance, origin, { ...weather, required: true }] }),
    level: 'major',
    want: /`weather` is now required/,
  },
  {
    name: 'a required input is new',
    change: served({ inputs: [distance, origin, weather, { ...origin, name: 'carrier' }] }),
    level: 'major',
    want: /`carrier` is new and required/,
  },
  {
    name: 'an output is removed',
    change: served({ outputs: [{ ...score, name: 'p' }] }),
    level: 'major',
    want: /`score` is gone/,
  },
  {
    name: 'an output is retyped',
    change: served({ outputs: [{ ...score, type: 'float' }] }),
    level: 'major',
    want: /`score` is `float`, was `double`/,
  },
  {
    name: 'an output means something else',
    change: served({ outputs: [{ ...score, meaning: 'log-odds of true' }] }),
    level: 'major',
    want: /means `log-odds of true`, meant `probability of true`/,
  },
  {
    name: 'a class is added',
    change: served({ classes: ['false', 'true', 'other'] }),
    level: 'major',
    want: /with `other`/,
  },
  {
    name: 'a class is removed',
    change: served({ classes: ['true', 'x'] }),
    level: 'major',
    want: /without `false`, with `x`/,
  },
  {
    name: 'the classes change their order',
    change: served({ classes: ['true', 'false'] }),
    level: 'major',
    want: /order of the classes/,
  },
  {
    name: 'the file format changes',
    change: served({ format: 'onnx' }),
    level: 'major',
    want: /file format is `onnx`, was `mlflow:sklearn`/,
  },
  { name: 'the signature is lost', change: { signature: null }, level: 'major', want: /no longer known/ },
  {
    name: 'an optional input is new',
    change: served({ inputs: [distance, origin, weather, { ...weather, name: 'carrier' }] }),
    level: 'minor',
    want: /optional input `carrier` is new/,
  },
  {
    name: 'an input is no longer required',
    change: served({ inputs: [distance, { ...origin, required: false }, weather] }),
    level: 'minor',
    want: /`origin` is no longer required/,
  },
  {
    name: 'an output is new',
    change: served({ outputs: [score, { ...score, name: 'variance' }] }),
    level: 'minor',
    want: /output `variance` is new/,
  },
  {
    name: 'code changes',
    change: inputs('train.py', 'code'),
    level: 'minor',
    want: /changed code: `train\.py`/,
  },
  {
    name: 'code is new',
    change: inputs('features.py', 'code'),
    level: 'minor',
    want: /changed code: `features\.py`/,
  },
  {
    name: 'a parameter changes',
    change: { params: { depth: 7, learning_rate: 0.1 } },
    level: 'minor',
    want: /`depth` is `7`, was `6`/,
  },
  {
    name: 'a parameter is gone',
    change: { params: { depth: 6 } },
    level: 'minor',
    want: /`learning_rate` is unset, was `0\.1`/,
  },
  {
    name: 'the command changes',
    change: { command: 'python other.py' },
    level: 'minor',
    want: /training command/,
  },
  {
    name: 'the image changes',
    change: environment({ image: digest('1') }),
    level: 'minor',
    want: /container image/,
  },
  {
    name: 'data changes',
    change: inputs('data/flights.parquet.dvc', 'data'),
    level: 'patch',
    want: /changed data: `data\/flights/,
  },
  { name: 'the seed changes', change: environment({ seed: 2 }), level: 'patch', want: /seed is 2, was 1/ },
  {
    name: 'the same inputs give other weights',
    change: { artifact: { ...manifest().artifact, digest: digest('9') } },
    level: 'patch',
    want: /other weights/,
  },
]
for (const { name, change, level, want } of cases) {
  test(`${level.toUpperCase()} when ${name}`, () => {
    const candidate = manifest(change)
    const decision = decide({ candidate: { ...candidate, contentId: digest('0') } })
    assert.equal(decision.kind, 'release')
    assert.equal(decision.kind === 'release' && decision.level, level)
    assert.equal(decision.version, inc('1.4.0', level))
    assert.match(decision.kind === 'release' ? decision.reasons.join('\n') : '', want)
  })
}

test('the first release is 1.0.0, whatever the label says', () => {
  const decision = nextVersion({
    candidate: manifest(),
    previous: null,
    releases: [],
    taken: [],
    label: 'major',
  })
  assert.deepEqual(decision, {
    kind: 'release',
    version: '1.0.0',
    level: 'first',
    reasons: ['the first release'],
  })
})

test('the same content is not released again, whichever version it was', () => {
  const releases = [
    { version: '1.3.0', contentId: manifest().contentId },
    { version: '1.4.0', contentId: digest('9') },
  ]
  assert.deepEqual(decide({ releases }), { kind: 'none', version: '1.3.0' })
})

test('a tag without a release takes its version', () => {
  assert.equal(
    decide({ candidate: manifest({ contentId: digest('0') }), taken: ['1.4.0', '1.7.3'] }).version,
    '1.7.4',
  )
})

test('where the last manifest is lost nothing is promised', () => {
  const decision = decide({ candidate: manifest({ contentId: digest('0') }), previous: null })
  assert.equal(decision.version, '2.0.0')
  assert.match(decision.kind === 'release' ? String(decision.reasons) : '', /manifest of 1\.4\.0 is missing/)
})

test('a label raises and never lowers', () => {
  const patch = manifest({ contentId: digest('0') })
  const major = manifest({ ...served({ format: 'onnx' }), contentId: digest('0') })
  assert.equal(decide({ candidate: patch, label: 'minor' }).version, '1.5.0')
  assert.equal(decide({ candidate: patch, label: 'major' }).version, '2.0.0')
  assert.equal(decide({ candidate: major, label: 'patch' }).version, '2.0.0')
  assert.equal(labelLevel(['bug', 'release:minor', 'release:patch']), 'minor')
  assert.equal(labelLevel(['release: major', 'major']), null)
})

const level = fc.constantFrom<(Level | null)[]>(null, 'patch', 'minor', 'major')
const number = fc.nat({ max: 12 })
const version = fc
  .tuple(number, number, number, fc.constantFrom('', '', '', '-rc.1', '-alpha'))
  .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre}`)
const candidate = fc
  .array(fc.constantFrom(...cases), { maxLength: 3 })
  .map(picked =>
    manifest({ ...Object.assign({}, ...picked.map(({ change }) => change)), contentId: digest('0') }),
  )

test('property: a version is above every version there ever was, and a higher label never lowers it', () => {
  const world = { candidate, releases: fc.array(version), taken: fc.array(version), one: level, other: level }
  fc.assert(
    fc.property(fc.record(world), ({ candidate, releases, taken, one, other }) => {
      const published = releases.map(version => ({ version, contentId: digest('7') }))
      const given = { candidate, previous: manifest(), releases: published, taken }
      const [low, high] = [one, other].sort((a, b) => rank(a) - rank(b)) as [Level | null, Level | null]
      const lower = nextVersion({ ...given, label: low })
      const higher = nextVersion({ ...given, label: high })
      for (const known of [...releases, ...taken])
        assert.ok(gt(lower.version, known), `${lower.version} > ${known}`)
      assert.ok(!gt(lower.version, higher.version))
    }),
  )
})

test('property: more changes never make a smaller level', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.constantFrom(...cases), (one, other) => {
      const both = changeBetween(manifest(), manifest({ ...other.change, ...one.change }))
      assert.ok(rank(both.level) >= rank(one.level), `${both.level} for ${one.name} and ${other.name}`)
    }),
  )
})

function decide(more: Partial<Parameters<typeof nextVersion>[0]>) {
  const releases = [{ version: '1.4.0', contentId: digest('9') }]
  return nextVersion({
    candidate: manifest(),
    previous: manifest(),
    releases,
    taken: ['1.4.0'],
    label: null,
    ...more,
  })
}

function rank(of: Level | null): number {
  return [null, 'patch', 'minor', 'major'].indexOf(of)
}
