import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { contentIdOf } from '../../../actions/_lib/release/content-id.ts'
import { digest } from '../report/documents.ts'
import { signature } from './documents.ts'

const content = { fingerprint: 'ab'.repeat(32), digests: [digest('d'), digest('c')], signature: signature() }

test('the content id is sha-256 of canonical JSON', () => {
  const text = `{"digests":["${digest('c')}","${digest('d')}"],"fingerprint":"${content.fingerprint}","signature":null}`
  const want = `sha256:${createHash('sha256').update(text).digest('hex')}`
  assert.equal(contentIdOf({ ...content, signature: null }), want)
})

test('the order of artifacts and of keys does not matter, everything else does', () => {
  const id = contentIdOf(content)
  const { format, ...rest } = signature()
  assert.equal(contentIdOf({ ...content, digests: content.digests.toReversed() }), id)
  assert.equal(contentIdOf({ ...content, signature: { ...rest, format } }), id)
  const others = [
    { ...content, fingerprint: 'cd'.repeat(32) },
    { ...content, digests: [digest('d')] },
    { ...content, signature: signature({ classes: ['true', 'false'] }) },
    { ...content, signature: null },
  ]
  assert.equal(new Set([id, ...others.map(contentIdOf)]).size, 5)
})
