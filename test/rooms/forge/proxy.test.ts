import assert from 'node:assert/strict'
import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { type TestContext, test } from 'node:test'
import { createClient } from '../../../actions/_lib/forge/client.ts'
import { useProxies } from '../../../actions/_lib/forge/proxy.ts'
import { openPullStage } from './pull-fixture.ts'

/** A forward proxy that notes for whom it works. */
async function openProxy(t: TestContext) {
  const seen: string[] = []
  const server = createServer((incoming, answer) => {
    seen.push(incoming.url ?? '')
    const { method, headers } = incoming
    incoming.pipe(
      request(incoming.url ?? '', { method, headers }, response => {
        answer.writeHead(response.statusCode ?? 500, response.headers)
        response.pipe(answer)
      }),
    )
  })
  server.on('connect', (incoming, socket) => {
    seen.push(`CONNECT ${incoming.url}`)
    const [host, port] = incoming.url!.split(':')
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    for (const each of [socket, upstream]) each.on('error', () => each.destroy())
  })
  server.listen(0, '127.0.0.1')
  await new Promise(done => server.on('listening', done))
  t.after(() => {
    server.close()
    server.closeAllConnections()
    useProxies({})
  })
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

test('HTTP_PROXY is used, NO_PROXY is not, and both can change', async t => {
  const { sandbox, secret, place } = await openPullStage(t)
  const proxy = await openProxy(t)
  const look = async (env: Record<string, string>) => {
    const client = createClient({ token: secret(), env: { GITHUB_API_URL: sandbox.api, ...env } })
    proxy.seen.length = 0
    assert.equal((await client.rest.repos.get(place)).data.full_name, 'acme/flight-delay')
    return proxy.seen.length > 0
  }
  assert.equal(await look({}), false)
  assert.equal(await look({ HTTP_PROXY: proxy.url }), true)
  assert.equal(await look({ http_proxy: proxy.url }), true)
  assert.equal(await look({ HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' }), false)
  assert.equal(await look({ HTTPS_PROXY: proxy.url }), false)
})
