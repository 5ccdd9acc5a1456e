import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type FingerprintInput, fingerprintOf } from '../../../actions/_lib/plan/fingerprint.ts'

const declared: FingerprintInput = {
  inputs: [
    { path: 'train.py', id: 'b2' },
    { path: 'features.sql', id: 'a1' },
  ],
  params: { depth: 6, loss: 'log' },
  how: { run: 'python train.py' },
  image: null,
  backend: null,
  seed: 1,
}

test('the fingerprint is sha-256 over canonical JSON', () => {
  // printf '%s' '{"backend":null,…,"seed":1}' | sha256sum, keys and inputs sorted by hand
  assert.equal(fingerprintOf(declared), 'ded15d1c2e4faba262c401d8ac22fa1950c40c896dc806b0c73bb116098e2314')
})

test('the order of inputs and keys does not matter', () => {
  const turned = { ...declared, inputs: declared.inputs.toReversed(), params: { loss: 'log', depth: 6 } }
  assert.equal(fingerprintOf(turned), fingerprintOf(declared))
})

const changes: { name: string; change: Partial<FingerprintInput> }[] = [
  { name: 'an input', change: { inputs: [{ path: 'train.py', id: 'b3' }] } },
  { name: 'a parameter', change: { params: { depth: 7, loss: 'log' } } },
  { name: "a parameter's type", change: { params: { depth: '6', loss: 'log' } } },
  { name: 'the command', change: { how: { run: 'python3 train.py' } } },
  { name: 'the image', change: { image: 'sha256:00' } },
  { name: 'the backend asked for', change: { backend: 'wasm' } },
  { name: 'the seed', change: { seed: 2 } },
]
for (const { name, change } of changes) {
  test(`another fingerprint if ${name} changes`, () => {
    assert.notEqual(fingerprintOf({ ...declared, ...change }), fingerprintOf(declared))
  })
}

test('equal declarations have equal fingerprints, whatever their text', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), params => {
      const copy = Object.fromEntries(Object.entries(params).reverse())
      assert.equal(fingerprintOf({ ...declared, params }), fingerprintOf({ ...declared, params: copy }))
    }),
  )
})
