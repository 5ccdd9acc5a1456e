import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import type { FaultRule } from '../../github/http/fault.ts'
import { createClone, gitIn } from './clone.ts'
import { openServerFixture, refused } from './server-fixture.ts'

const COMMENTS = '/repos/*/*/issues/*/comments'

/** `status` null: the connection was cut. `applied`: the comment is there all the same. */
const cases: {
  name: string
  rule: Omit<FaultRule, 'name'>
  status: number | null
  applied: boolean
  headers?: Record<string, string>
}[] = [
  { name: 'a status', rule: { effect: { kind: 'status', status: 502 } }, status: 502, applied: false },
  {
    name: 'a status with retry-after',
    rule: { effect: { kind: 'status', status: 429, retryAfter: 7 } },
    status: 429,
    applied: false,
    headers: { 'retry-after': '7' },
  },
  { name: 'a cut before', rule: { effect: { kind: 'cut' } }, status: null, applied: false },
  { name: 'a cut during', rule: { when: 'during', effect: { kind: 'cut' } }, status: null, applied: false },
  { name: 'a lost answer', rule: { when: 'after', effect: { kind: 'cut' } }, status: null, applied: true },
  {
    name: 'a wrong answer',
    rule: { when: 'after', effect: { kind: 'status', status: 504 } },
    status: 504,
    applied: true,
  },
  { name: 'a delay', rule: { effect: { kind: 'delay', milliseconds: 1 } }, status: 201, applied: true },
  {
    name: 'a late answer',
    rule: { when: 'after', effect: { kind: 'delay', milliseconds: 1 } },
    status: 201,
    applied: true,
  },
  {
    name: 'a secondary limit',
    rule: { effect: { kind: 'secondary-limit', retryAfter: 60 } },
    status: 403,
    applied: false,
    headers: { 'retry-after': '60' },
  },
  {
    name: 'a used-up rate limit',
    rule: { effect: { kind: 'rate-limit' } },
    status: 403,
    applied: false,
    headers: { 'x-ratelimit-remaining': '0' },
  },
]

for (const { name, rule, status, applied, headers = {} } of cases) {
  test(`${name} hits the request that it is made for, once`, async t => {
    const { admin, repository, sandbox } = await openServerFixture(t)
    const place = await repository()
    const { data: issue } = await admin.issues.create({ ...place, title: 'Here' })
    sandbox.faults.add({ name: 'here', method: 'POST', path: COMMENTS, ...rule })
    const url = `${sandbox.api}/repos/acme/flight-delay/issues/${issue.number}/comments`
    const init = {
      method: 'POST',
      headers: { authorization: `token ${sandbox.token}` },
      body: '{"body":"x"}',
    }
    const answer = await fetch(url, init).catch(() => null)
    assert.equal(answer?.status ?? null, status)
    for (const [key, value] of Object.entries(headers)) assert.equal(answer?.headers.get(key), value)
    const { data: comments } = await admin.issues.listComments({ ...place, issue_number: issue.number })
    assert.equal(comments.length, applied ? 1 : 0)
    assert.equal((await fetch(url, init)).status, 201)
  })
}

test('the k-th request, and as many after it as the rule counts', async t => {
  const { admin, repository, sandbox } = await openServerFixture(t)
  const place = await repository()
  sandbox.faults.add({
    name: 'k',
    path: '/repos/acme/**',
    nth: 2,
    times: 2,
    effect: { kind: 'status', status: 500 },
  })
  const seen = []
  for (let n = 0; n < 5; n++) {
    seen.push(
      await admin.repos.get(place).then(
        ({ status }) => status,
        ({ status }) => status,
      ),
    )
  }
  assert.deepEqual(seen, [200, 500, 500, 200, 200])
})

test('a rule may be about one job', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const job = (name: string) => stage.as({ job: name, repositories: ['acme/flight-delay'] })
  stage.sandbox.faults.add({
    name: 'report',
    job: 'report',
    times: null,
    effect: { kind: 'status', status: 503 },
  })
  assert.equal((await refused(job('report').repos.get(place))).status, 503)
  assert.equal((await job('plan').repos.get(place)).status, 200)
})

const uploads = [
  { name: 'cut', effect: { kind: 'cut' }, status: null },
  { name: 'answered 502', effect: { kind: 'status', status: 502 }, status: 502 },
] as const

for (const { name, effect, status } of uploads) {
  test(`an upload that is ${name} in the middle leaves a starter`, async t => {
    const { admin, repository, sandbox } = await openServerFixture(t)
    const place = await repository()
    const { data: draft } = await admin.repos.createRelease({ ...place, tag_name: 'v1', draft: true })
    sandbox.faults.add({ name: 'half', path: '/repos/*/*/releases/*/assets', when: 'during', effect })
    const answer = await fetch(`${draft.upload_url.replace(/\{.*/, '')}?name=model.bin`, {
      method: 'POST',
      headers: { authorization: `token ${sandbox.token}` },
      body: randomBytes(1_000_000),
    }).catch(() => null)
    assert.equal(answer?.status ?? null, status)
    const { data: assets } = await admin.repos.listReleaseAssets({ ...place, release_id: draft.id })
    assert.deepEqual(
      assets.map(({ name, state, size }) => ({ name, state, size })),
      [{ name: 'model.bin', state: 'starter', size: 0 }],
    )
  })
}

test('a push can be lost on the way, or its answer on the way back', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const clone = await createClone(stage, place)
  await gitIn(clone, 'commit', '-q', '--allow-empty', '-m', 'More')
  const path = '/acme/flight-delay.git/git-receive-pack'
  const tip = async (ref: string) =>
    await stage.admin.git.getRef({ ...place, ref }).then(
      ({ data }) => data.object.sha,
      () => null,
    )
  // git's own HTTP library tries once more on a fresh connection
  stage.sandbox.faults.add({ name: 'there', path, times: 2, effect: { kind: 'cut' } })
  await assert.rejects(gitIn(clone, 'push', 'origin', 'HEAD:refs/heads/one'))
  assert.equal(await tip('heads/one'), null)
  stage.sandbox.faults.add({ name: 'back', path, when: 'after', effect: { kind: 'status', status: 500 } })
  await gitIn(clone, 'push', 'origin', 'HEAD:refs/heads/two').catch(() => {})
  assert.equal(await tip('heads/two'), (await gitIn(clone, 'rev-parse', 'HEAD')).trim())
})

test('GITHUB_TOKEN has 1,000 requests an hour per repository; a 304 is free', async t => {
  let now = new Date('2026-11-21T08:00:00Z')
  const stage = await openServerFixture(t, { now: () => now })
  const place = await stage.repository()
  const job = stage.as({ repositories: ['acme/flight-delay'] })
  const { headers } = await job.repos.get(place)
  assert.deepEqual([headers['x-ratelimit-limit'], headers['x-ratelimit-remaining']], ['1000', '999'])
  const again = job.repos.get({ ...place, headers: { 'if-none-match': headers.etag } })
  assert.equal((await refused(again)).status, 304)
  assert.equal((await job.rateLimit.get()).data.resources.core.used, 1)
  for (let n = 1; n < 1000; n++) await job.repos.get(place)
  const { status, data } = await refused(job.repos.get(place))
  assert.deepEqual(
    [status, data['message']],
    [403, 'API rate limit exceeded for installation acme/flight-delay.'],
  )
  now = new Date('2026-11-21T09:00:01Z')
  assert.equal((await job.repos.get(place)).headers['x-ratelimit-remaining'], '999')
})

test('while an answer is late, what it is about is there already', async t => {
  const { admin, repository, sandbox } = await openServerFixture(t)
  const place = await repository()
  const late = { kind: 'delay', milliseconds: 2 ** 31 - 1 } as const
  sandbox.faults.add({ name: 'late', method: 'POST', path: '/repos/*/*/issues', when: 'after', effect: late })
  const abort = new AbortController()
  const waiting = admin.issues.create({ ...place, title: 'Late', request: { signal: abort.signal } })
  const listed = async () => (await admin.issues.listForRepo(place)).data.map(({ title }) => title)
  while ((await listed()).length === 0) await new Promise(setImmediate)
  assert.deepEqual(await listed(), ['Late'])
  abort.abort()
  await assert.rejects(waiting)
})
