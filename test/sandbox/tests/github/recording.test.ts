import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createToken } from '../../github/identity/token.ts'
import { createClone } from './clone.ts'
import { clientOf, openServerFixture, scratch } from './server-fixture.ts'

const at = '2026-11-21T08:00:00.000Z'

test('every request of the API is one line, to the letter of the contract; git’s own protocol is left out', async t => {
  const record = join(scratch(t), 'requests.jsonl')
  const stage = await openServerFixture(t, { record, now: () => new Date(at) })
  const place = await stage.repository()
  const { secret } = createToken(stage.sandbox.world, { job: 'report', repositories: ['acme/flight-delay'] })
  const job = clientOf(stage.sandbox, secret)
  await createClone(stage, place)
  await job.issues.listLabelsForRepo({ ...place, per_page: 1 })
  stage.sandbox.faults.add({ name: 'cut it', path: '/repos/*/*/labels', effect: { kind: 'cut' } })
  await assert.rejects(job.issues.createLabel({ ...place, name: `leak ${secret}` }))
  stage.sandbox.faults.add({
    name: 'lose it',
    path: '/repos/*/*/labels',
    when: 'after',
    effect: { kind: 'cut' },
  })
  await assert.rejects(job.issues.createLabel({ ...place, name: 'late', color: 'ff0000' }))
  await job.issues.addLabels({ ...place, issue_number: 99, labels: [`${secret}`] }).catch(() => {})

  const lines = readFileSync(record, 'utf8').trimEnd().split('\n').slice(1)
  const { data: late } = await job.issues.getLabel({ ...place, name: 'late' })
  assert.deepEqual(
    lines.map(line => JSON.parse(line)),
    [
      {
        at,
        job: 'report',
        method: 'GET',
        path: '/repos/acme/flight-delay/labels',
        query: { per_page: '1' },
        request: null,
        status: 200,
        response: [],
        fault: null,
      },
      {
        at,
        job: 'report',
        method: 'POST',
        path: '/repos/acme/flight-delay/labels',
        query: {},
        request: null,
        status: null,
        response: null,
        fault: 'cut it',
      },
      {
        at,
        job: 'report',
        method: 'POST',
        path: '/repos/acme/flight-delay/labels',
        query: {},
        request: { name: 'late', color: 'ff0000' },
        status: 201,
        response: late,
        fault: 'lose it',
      },
      {
        at,
        job: 'report',
        method: 'POST',
        path: '/repos/acme/flight-delay/issues/99/labels',
        query: {},
        request: { labels: ['***'] },
        status: 404,
        response: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
        fault: null,
      },
    ],
  )
  assert.deepEqual(Object.keys(JSON.parse(lines[0]!)), [
    'at',
    'job',
    'method',
    'path',
    'query',
    'request',
    'status',
    'response',
    'fault',
  ])
  assert.ok(!readFileSync(record, 'utf8').includes(secret))
})

test('bytes are recorded by count and hash', async t => {
  const record = join(scratch(t), 'requests.jsonl')
  const stage = await openServerFixture(t, { record })
  const place = await stage.repository()
  const { data: release } = await stage.admin.repos.createRelease({ ...place, tag_name: 'v1' })
  await fetch(`${release.upload_url.replace(/\{.*/, '')}?name=model.bin`, {
    method: 'POST',
    headers: { authorization: `token ${stage.sandbox.token}` },
    body: 'weights',
  })
  const last = JSON.parse(readFileSync(record, 'utf8').trimEnd().split('\n').at(-1)!)
  const sha256 = createHash('sha256').update('weights').digest('hex')
  assert.deepEqual(last.request, { bytes: 7, sha256 })
  assert.deepEqual(
    [last.path, last.query],
    [`/repos/acme/flight-delay/releases/${release.id}/assets`, { name: 'model.bin' }],
  )
})
