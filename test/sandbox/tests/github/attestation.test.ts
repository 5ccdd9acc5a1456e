import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openServerFixture, refused } from './server-fixture.ts'

const place = { owner: 'acme', repo: 'flight-delay' }
const sha256 = 'a'.repeat(64)

function bundleOf(statement: object) {
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64')
  const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
  const dsseEnvelope = { payload, payloadType: 'application/vnd.in-toto+json', signatures: [] }
  return { mediaType, verificationMaterial: {}, dsseEnvelope }
}

test('an attestation is found by the digest of what it is about, for its predicate', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const subject = [{ name: 'model.tar', digest: { sha256 } }]
  const bundle = bundleOf({ subject, predicateType: 'https://slsa.dev/provenance/v1', predicate: {} })
  const job = stage.as({ repositories: ['acme/flight-delay'], permissions: { attestations: 'write' } })
  const { status } = await job.repos.createAttestation({ ...place, bundle })
  assert.equal(status, 201)
  const found = async (digest: string, predicate_type?: string) =>
    (
      await job.repos.listAttestations({
        ...place,
        subject_digest: digest,
        ...(predicate_type && { predicate_type }),
      })
    ).data.attestations
  assert.deepEqual(
    (await found(`sha256:${sha256}`))?.map(row => row.bundle),
    [bundle],
  )
  assert.equal((await found(`sha256:${sha256}`, 'provenance'))?.length, 1)
  assert.equal((await found(`sha256:${sha256}`, 'sbom'))?.length, 0)
  assert.equal((await found(`sha256:${'b'.repeat(64)}`))?.length, 0)
})

test('a bundle without a statement, and a job without the permission, are refused', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const bundles = [{}, { dsseEnvelope: { payload: '!' } }, bundleOf({ subject: [] })]
  for (const bundle of bundles)
    assert.equal((await refused(stage.admin.repos.createAttestation({ ...place, bundle }))).status, 422)
  const job = stage.as({ repositories: ['acme/flight-delay'], permissions: { contents: 'write' } })
  assert.equal((await refused(job.repos.createAttestation({ ...place, bundle: bundleOf({}) }))).status, 403)
})
