import assert from 'node:assert/strict'
import { request } from 'node:http'
import { test } from 'node:test'
import { pushFiles } from './clone.ts'
import { openServerFixture, type ServerFixture } from './server-fixture.ts'

type Asked = { path: string; method?: string; headers?: Record<string, string>; chunks?: Iterable<string> }

/** Path and headers go out as they are: fetch would mend them. */
function ask(
  { sandbox }: ServerFixture,
  { path, method = 'GET', headers = {}, chunks }: Asked,
): Promise<{ status: number; said: string }> {
  const { port } = new URL(sandbox.url)
  const all = { authorization: `token ${sandbox.token}`, ...headers }
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers: all }, answer => {
      let said = ''
      answer.on('data', chunk => {
        said += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, said }))
    })
    asked.on('error', reject)
    for (const chunk of chunks ?? []) asked.write(chunk)
    asked.end()
  })
}

const hosts = (port: string) => [
  { host: `127.0.0.1:${port}`, status: 200 },
  { host: `localhost:${port}`, status: 200 },
  { host: `LOCALHOST:${port}`, status: 200 },
  { host: `[::1]:${port}`, status: 200 },
  { host: `evil.example:${port}`, status: 421 },
  { host: `127.0.0.1.evil.example:${port}`, status: 421 },
  { host: `localhost.evil.example:${port}`, status: 421 },
  { host: `evil.example`, status: 421 },
  { host: `127.0.0.1:${Number(port) + 1}`, status: 421 },
  { host: `127.0.0.1:${port}@evil.example`, status: 400 },
  { host: `evil.example:${port}@127.0.0.1:${port}`, status: 400 },
  { host: `evil.example:${port}/127.0.0.1:${port}`, status: 400 },
  { host: '0.0.0.0', status: 421 },
]
for (const path of [
  '/acme/flight-delay',
  '/api/v3/repos/acme/flight-delay',
  '/acme/flight-delay.git/info/refs?service=git-upload-pack',
]) {
  test(`${path} is answered under this machine’s own names alone: a name that is rebound to it is none`, async t => {
    const stage = await openServerFixture(t)
    await stage.repository()
    for (const { host, status } of hosts(new URL(stage.sandbox.url).port))
      assert.equal((await ask(stage, { path, headers: { host } })).status, status, host)
  })
}

const REPO = '/api/v3/repos/acme/flight-delay'
const PATHS = [
  ...[
    'commits/X',
    'commits/X/check-runs',
    'commits/X/status',
    'commits/X/pulls',
    'compare/X',
    'compare/main...X',
    'contents/X',
    'contents/a.txt?ref=X',
    'commits?path=X',
    'commits?sha=X',
    'git/tags/X',
    'git/trees/X',
    'git/ref/X',
    'releases/tags/X',
    'branches/X',
  ].map(path => `${REPO}/${path}`),
  ...[
    'tree/X',
    'blob/X',
    'raw/main/X',
    'commits/X',
    'commit/X',
    'compare/X',
    'releases/download/X/a',
    'releases/download/v1/X',
    'releases/tag/X',
    'actions/runs/X',
    'X',
  ].map(path => `/acme/flight-delay/${path}`),
  ...['/X', '/X/flight-delay', '/_page/X', '/_blob/X/1', '/avatars/X', '/_sandbox/events/X/payload'],
]
const PIECES = [
  '%00',
  'a%00b',
  '%ff',
  '%E0%A4%A',
  '%ED%A0%80',
  '..%2f..',
  '%2e%2e',
  '%2fetc',
  '.git',
  '-x',
  '--output=x',
  'x'.repeat(3000),
  '%40%7Bu%7D',
  '99999999999999999999',
  '%0A',
  'a..b',
  '%3A',
]
test('no path is answered 500', async t => {
  const stage = await openServerFixture(t, { rateLimit: 1_000_000 })
  const place = await stage.repository()
  await pushFiles(stage, place, { branch: 'main', files: { 'a.txt': 'a' } })
  for (const path of PATHS)
    for (const piece of PIECES) {
      const { status, said } = await ask(stage, { path: path.replace('X', piece) })
      assert.ok(
        status >= 200 && status < 500,
        `${path} with ${piece.slice(0, 20)}: ${status} ${said.slice(0, 300)}`,
      )
    }
})

const TEXTS = [
  '\0',
  'a\0b',
  '\ud800',
  '../x',
  '/x',
  '',
  '.',
  'a//b',
  '.git/x',
  '-x',
  '--empty',
  'a\nb',
  'a..b',
]
const person = { name: 'n', email: 'e@example.com' }
const BODIES: { method?: string; path: string; body: (text: string) => object }[] = [
  { method: 'PUT', path: 'contents/p.txt', body: message => ({ message, content: '' }) },
  {
    method: 'PUT',
    path: 'contents/q.txt',
    body: name => ({ message: 'm', content: '', author: { ...person, name } }),
  },
  { path: 'git/trees', body: path => ({ tree: [{ path, mode: '100644', type: 'blob', content: 'c' }] }) },
  { path: 'git/trees', body: base_tree => ({ base_tree, tree: [] }) },
  { path: 'git/commits', body: date => ({ message: 'm', tree: 'TREE', author: { ...person, date } }) },
  { path: 'git/tags', body: tag => ({ tag, message: 'm', object: 'SHA', type: 'commit' }) },
  {
    path: 'git/tags',
    body: date => ({ tag: 't', message: 'm', object: 'SHA', type: 'commit', tagger: { ...person, date } }),
  },
  { path: 'git/refs', body: text => ({ ref: `refs/heads/${text}`, sha: '0'.repeat(40) }) },
  { path: 'releases', body: tag_name => ({ tag_name }) },
  { path: 'releases', body: target_commitish => ({ tag_name: 'v1', target_commitish }) },
  { path: 'merges', body: head => ({ base: 'main', head }) },
  { path: 'issues', body: title => ({ title }) },
]
test('no body is answered 500', async t => {
  const stage = await openServerFixture(t, { rateLimit: 1_000_000 })
  const place = await stage.repository()
  const { commit } = (await stage.admin.repos.getBranch({ ...place, branch: 'main' })).data
  for (const { method = 'POST', path, body } of BODIES)
    for (const text of TEXTS) {
      const chunks = [
        JSON.stringify(body(text)).replace('SHA', commit.sha).replace('TREE', commit.commit.tree.sha),
      ]
      const { status, said } = await ask(stage, { method, path: `${REPO}/${path}`, chunks })
      assert.ok(
        status >= 200 && status < 500,
        `${path} with ${JSON.stringify(text)}: ${status} ${said.slice(0, 300)}`,
      )
    }
})

test('a body without a length is held to the same limit', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const chunk = 'x'.repeat(1 << 20)
  const endless = function* () {
    yield '{"title":"'
    for (let n = 0; n < 70; n++) yield chunk
    yield '"}'
  }
  const { status } = await ask(stage, { method: 'POST', path: `${REPO}/issues`, chunks: endless() })
  assert.equal(status, 413)
})

test('an asset or file that comes without a length is refused or taken, and never 500', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const { data } = await stage.admin.repos.createRelease({ ...place, tag_name: 'v1', draft: true })
  const path = `/api/uploads/repos/acme/flight-delay/releases/${data.id}/assets?name=a.bin`
  assert.equal((await ask(stage, { method: 'POST', path, chunks: ['weights'] })).status, 400)
  const issue = { method: 'POST', path: `${REPO}/issues`, chunks: ['{"title":', '"In pieces"}'] }
  assert.equal((await ask(stage, issue)).status, 201)
})
