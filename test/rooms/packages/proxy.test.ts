import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request as ask, createServer as createHttp } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { type AddressInfo, connect, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import type { PinnedPackage } from '../../../actions/_lib/packages/pinned-package.ts'

const MAIN = "module.exports = 'arrived'"
const MANIFEST = '{"name":"yard","version":"1.0.0","main":"index.js"}'
const hasOpenssl = spawnSync('openssl', ['version']).status === 0

let folder: string
let tarball: Buffer
const servers: Server[] = []
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-proxy-'))
  const archive = pack()
  archive.entry({ name: 'package/index.js' }, MAIN)
  archive.entry({ name: 'package/package.json' }, MANIFEST)
  archive.finalize()
  const pieces: Buffer[] = []
  for await (const piece of archive) pieces.push(piece as Buffer)
  tarball = gzipSync(Buffer.concat(pieces))
})
after(async () => {
  for (const server of servers) server.close()
  await rm(folder, { recursive: true })
})

async function listening<T extends Server>(server: T): Promise<number> {
  servers.push(server)
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  return (server.address() as AddressInfo).port
}

/** A forward proxy for a network without names: whatever host is asked for, it goes to this machine. */
async function openProxy(): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = []
  const server = createHttp((incoming, answer) => {
    seen.push(`${incoming.method} ${incoming.url}`)
    const { port, pathname } = new URL(incoming.url ?? '')
    ask({ port, path: pathname, host: '127.0.0.1', agent: false }, response => {
      answer.writeHead(response.statusCode ?? 500, response.headers)
      response.pipe(answer)
    }).end()
  })
  server.on('connect', (incoming, socket) => {
    seen.push(`CONNECT ${incoming.url}`)
    const upstream = connect(Number(incoming.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    for (const each of [socket, upstream]) each.on('error', () => each.destroy())
  })
  return { url: `http://127.0.0.1:${await listening(server)}`, seen }
}

/** Loads the package in a process of its own, whose certificates are read at its start. */
async function load(env: Record<string, string>, certificate?: string): Promise<string> {
  const hash = (content: string) => createHash('sha256').update(content).digest('hex')
  const lines = `${hash(MAIN)}  index.js\n${hash(MANIFEST)}  package.json\n`
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
  const pin: PinnedPackage = {
    name: 'yard',
    version: '1.0.0',
    integrity,
    bytes: tarball.length,
    files: `sha256:${hash(lines)}`,
  }
  const RUNNER_TOOL_CACHE = await mkdtemp(join(folder, 'tools-'))
  const asked = { name: 'yard', packages: [pin], folderVariable: 'YARD', retryDelay: 0 }
  const script = `
    import { loadNativePackage } from ${JSON.stringify(join(import.meta.dirname, '../../../actions/_lib/packages/native-package.ts'))}
    import { silentHost } from ${JSON.stringify(join(import.meta.dirname, '../../fixtures/silent-host.ts'))}
    const host = silentHost({ env: ${JSON.stringify({ ...env, RUNNER_TOOL_CACHE })} })
    console.log(await loadNativePackage({ ...${JSON.stringify(asked)}, host }))`
  const own = certificate === undefined ? {} : { NODE_EXTRA_CA_CERTS: certificate }
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: own,
  })
  return stdout.trim()
}

for (const { name, proxied, more } of [
  { name: 'through HTTP_PROXY', proxied: true, more: (url: string) => ({ HTTP_PROXY: url }) },
  { name: 'through http_proxy', proxied: true, more: (url: string) => ({ http_proxy: url }) },
  {
    name: 'not through it where NO_PROXY names the registry',
    proxied: false,
    more: (url: string) => ({ HTTP_PROXY: url, NO_PROXY: '127.0.0.1' }),
  },
]) {
  test(`a package is fetched ${name}, with no npm on PATH`, async () => {
    const registry = await listening(createHttp((_, answer) => answer.end(tarball)))
    const { url, seen } = await openProxy()
    const host = proxied ? 'registry.example' : '127.0.0.1'
    const env = { npm_config_registry: `http://${host}:${registry}/npm/`, ...more(url) }
    assert.equal(await load(env), 'arrived')
    assert.deepEqual(
      seen,
      proxied ? [`GET http://registry.example:${registry}/npm/yard/-/yard-1.0.0.tgz`] : [],
    )
  })
}

test('a package is fetched from an https registry through the tunnel of HTTPS_PROXY', {
  skip: !hasOpenssl,
}, async () => {
  const [key, cert] = ['key.pem', 'cert.pem'].map(file => join(folder, file)) as [string, string]
  const made = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-keyout',
    key,
    '-out',
    cert,
  ]
  spawnSync('openssl', [
    ...made,
    '-subj',
    '/CN=registry.example',
    '-addext',
    'subjectAltName=DNS:registry.example',
  ])
  const options = { key: await readFile(key), cert: await readFile(cert) }
  const registry = await listening(createHttps(options, (_, answer) => answer.end(tarball)))
  const { url, seen } = await openProxy()
  const env = { npm_config_registry: `https://registry.example:${registry}`, HTTPS_PROXY: url }
  assert.equal(await load(env, cert), 'arrived')
  assert.deepEqual(seen, [`CONNECT registry.example:${registry}`])
})
