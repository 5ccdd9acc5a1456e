import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type TestContext, test } from 'node:test'

const MAIN = join(import.meta.dirname, '../../../actions/_cli/main.ts')

function start(t: TestContext, words: string[], cwd = tmpdir()) {
  const child = spawn(process.execPath, [MAIN, 'sandbox', ...words], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.after(() => child.kill('SIGKILL'))
  return child
}

test('--json says where it is, once it is ready, and a signal ends it well', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-cli-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const child = start(t, ['--json', '--state', 'state', '--record', 'requests.jsonl'], folder)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { url, api, graphql, token } = JSON.parse(line.toString())
  assert.deepEqual([api, graphql], [`${url}/api/v3`, `${url}/api/graphql`])
  const headers = { authorization: `Bearer ${token}` }
  const init = { method: 'POST', headers, body: JSON.stringify({ name: 'flight-delay' }) }
  assert.equal((await fetch(`${api}/orgs/acme/repos`, init)).status, 201)
  const query = { method: 'POST', headers, body: JSON.stringify({ query: '{ viewer { login } }' }) }
  assert.deepEqual(await (await fetch(graphql, query)).json(), { data: { viewer: { login: 'admin' } } })
  child.kill('SIGTERM')
  assert.deepEqual(await once(child, 'exit'), [0, null])
  const paths = readFileSync(join(folder, 'requests.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map(each => JSON.parse(each).path)
  assert.deepEqual(paths, ['/orgs/acme/repos', '/graphql'])
  assert.ok(existsSync(join(folder, 'state')))
})

test('a port that is taken is a Problem of the outside', async t => {
  const other = createServer().listen(0, '127.0.0.1')
  t.after(() => other.close())
  await once(other, 'listening')
  const child = start(t, ['--port', String((other.address() as AddressInfo).port)])
  const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  assert.match(said, /another program listens on this port/)
  assert.equal(status, 3)
})

test('a port that is none is bad input', async t => {
  const child = start(t, ['--port', '70000'])
  const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  assert.match(said, /write a whole number from 0 to 65535, digits only/)
  assert.equal(status, 2)
})

test('killed without warning, it opens again where it was', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-cli-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const open = async () => {
    const child = start(t, ['--json', '--state', folder])
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    return { child, ...(JSON.parse(line.toString()) as { api: string; token: string }) }
  }
  const first = await open()
  const headers = { authorization: `Bearer ${first.token}` }
  await fetch(`${first.api}/user/repos`, { method: 'POST', headers, body: '{"name":"flight-delay"}' })
  const body = JSON.stringify({ title: 'Stays' })
  await fetch(`${first.api}/repos/admin/flight-delay/issues`, { method: 'POST', headers, body })
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  const second = await open()
  assert.equal(second.token, first.token)
  const answer = await fetch(`${second.api}/repos/admin/flight-delay/issues/1`, { headers })
  assert.equal(((await answer.json()) as { title: string }).title, 'Stays')
})

test('--run plays the workflows of what is pushed, with Trainyard at hand', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-cli-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const child = start(t, ['--json', '--run', '--state', 'state'], folder)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { url, token } = JSON.parse(line.toString())
  const request = async (path: string, body?: object) => {
    const headers = { authorization: `Bearer ${token}` }
    const init = body && { method: 'POST', body: JSON.stringify(body) }
    return (await fetch(`${url}/api/v3${path}`, { headers, ...init })).json()
  }
  await request('/orgs/acme/repos', { name: 'toy' })
  const workflow = { on: 'push', jobs: { say: { 'runs-on': 'x', steps: [{ run: 'echo hello' }] } } }
  const content = Buffer.from(JSON.stringify(workflow)).toString('base64')
  const path = '/repos/acme/toy/contents/.github/workflows/say.yml'
  const init = { method: 'PUT', headers: { authorization: `Bearer ${token}` } }
  await fetch(`${url}/api/v3${path}`, { ...init, body: JSON.stringify({ message: 'Say hello', content }) })
  let runs: { status: string; conclusion: string | null }[] = []
  while (runs[0]?.status !== 'completed') {
    runs = ((await request('/repos/acme/toy/actions/runs')) as { workflow_runs: typeof runs }).workflow_runs
  }
  assert.equal(runs[0].conclusion, 'success')
  const { ref } = (await request('/repos/trainyard/trainyard/git/ref/tags/v1')) as { ref: string }
  assert.equal(ref, 'refs/tags/v1')
  child.kill('SIGTERM')
  assert.deepEqual(await once(child, 'exit'), [0, null])
})
