import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { createClient } from '../../../actions/_lib/forge/client.ts'
import { loginOf } from '../../../actions/_lib/forge/identity.ts'
import type { FaultRule } from '../../sandbox/testing.ts'
import { impatient, openPullStage, type PullStage } from './pull-fixture.ts'

type Effect = FaultRule['effect']
const status = (code: number, retryAfter?: number): Effect => ({ kind: 'status', status: code, retryAfter })
const effects: { name: string; effect: Effect; post: 'again' | 'once' }[] = [
  { name: 'cut', effect: { kind: 'cut' }, post: 'once' },
  { name: '500', effect: status(500), post: 'once' },
  { name: '502', effect: status(502), post: 'once' },
  { name: '503 with retry-after', effect: status(503, 1), post: 'once' },
  { name: '429', effect: status(429), post: 'again' },
  { name: '429 with retry-after', effect: status(429, 2), post: 'again' },
  { name: 'secondary limit', effect: { kind: 'secondary-limit' }, post: 'again' },
  {
    name: 'secondary limit with retry-after',
    effect: { kind: 'secondary-limit', retryAfter: 2 },
    post: 'again',
  },
  { name: 'rate limit', effect: { kind: 'rate-limit', resetSeconds: 1 }, post: 'again' },
]

/** How often a request was sent until it came through or was given up. */
async function sent(stage: PullStage, effect: Effect, ask: () => Promise<unknown>) {
  let count = 0
  const { next } = stage.sandbox.faults
  stage.sandbox.faults.next = request => {
    count++
    return next(request)
  }
  stage.sandbox.faults.add({ name: 'here', times: 2, effect })
  const came = await ask().then(
    () => true,
    () => false,
  )
  return { count, came }
}

for (const { name, effect, post } of effects) {
  test(`${name}: what is safe to repeat is repeated until it comes through`, async t => {
    const stage = await openPullStage(t)
    const { client } = stage.forge()
    assert.deepEqual(await sent(stage, effect, () => client.rest.repos.get(stage.place)), {
      count: 3,
      came: true,
    })
  })

  test(`${name}: a creation is sent ${post}`, async t => {
    const stage = await openPullStage(t)
    const { client } = stage.forge()
    const create = () => client.rest.issues.createComment({ ...stage.place, issue_number: 1, body: 'x' })
    const want = post === 'once' ? { count: 1, came: false } : { count: 3, came: true }
    assert.deepEqual(await sent(stage, effect, create), want)
    assert.equal(stage.bodies().length, post === 'once' ? 0 : 1)
  })
}

test('attempts are bounded, and a wait that is too long is not begun', async t => {
  const stage = await openPullStage(t)
  const { client } = stage.forge()
  for (const [effect, want] of [
    [status(503), 4],
    [status(429, 3600), 1],
    [{ kind: 'secondary-limit' }, 4],
    [{ kind: 'rate-limit', resetSeconds: 3500 }, 1],
  ] as const) {
    stage.sandbox.faults.add({ name: 'for ever', times: null, effect })
    const { count, came } = await sent(stage, effect, () => client.rest.repos.get(stage.place))
    assert.deepEqual({ count, came }, { count: want, came: false }, JSON.stringify(effect))
    stage.sandbox.faults.clear()
  }
})

test('people are told that GitHub makes them wait', async t => {
  const stage = await openPullStage(t)
  const lines: string[] = []
  const client = impatient(stage, stage.secret(), line => lines.push(line))
  stage.sandbox.faults.add({ name: 'limit', effect: { kind: 'secondary-limit', retryAfter: 30 } })
  await client.rest.repos.get(stage.place)
  assert.ok(
    lines.some(line => /secondary rate limit is reached; retrying in 30 s/.test(line)),
    `${lines}`,
  )
})

test('an answer that breaks off in the middle is no answer', async t => {
  let asked = 0
  const server = createServer((_request, response) => {
    asked++
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': '100' })
    if (asked > 1) return response.end(JSON.stringify({ full_name: 'acme/x' }).padEnd(100))
    response.write('{"full_')
    setImmediate(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  t.after(() => server.close())
  const { port } = await new Promise<AddressInfo>(done =>
    server.on('listening', () => done(server.address() as AddressInfo)),
  )
  const client = createClient({
    token: 'x',
    env: { GITHUB_API_URL: `http://127.0.0.1:${port}` },
    secondMs: 1,
  })
  const { data } = await client.rest.repos.get({ owner: 'acme', repo: 'x' })
  assert.deepEqual([data.full_name, asked], ['acme/x', 2])
})

for (const { name, request, want } of [
  { name: 'a job’s token', request: {}, want: 'github-actions[bot]' },
  { name: 'an App’s token', request: { app: 'trainyard' }, want: 'trainyard[bot]' },
  { name: 'a person’s token', request: { login: 'ada', permissions: null, repositories: null }, want: 'ada' },
]) {
  test(`${name} writes as ${want}`, async t => {
    const stage = await openPullStage(t)
    assert.equal(await loginOf(stage.forge(request).client), want)
    assert.deepEqual(stage.sandbox.unknownRoutes(), [])
  })
}

for (const [api, graphql] of [
  [undefined, 'https://api.github.com/graphql'],
  ['https://api.acme.ghe.com', 'https://api.acme.ghe.com/graphql'],
  ['https://ghe.acme.com/api/v3/', 'https://ghe.acme.com/api/graphql'],
] as const) {
  test(`with GITHUB_API_URL ${api} GraphQL is at ${graphql}`, async () => {
    const client = createClient({ token: 'x', env: { GITHUB_API_URL: api } })
    const urls: string[] = []
    client.hook.wrap('request', (_send, options) => {
      urls.push(client.request.endpoint(options as never).url)
      return { status: 200, data: { data: { viewer: { login: 'x' } } } } as never
    })
    await loginOf(client)
    assert.deepEqual(urls, [graphql])
  })
}
