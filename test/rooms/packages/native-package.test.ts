import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { DUCKDB_PINS, lockedPackages } from '../../../.ci/pins.ts'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { filesDigest } from '../../../actions/_lib/packages/files.ts'
import { loadNativePackage, platformOf } from '../../../actions/_lib/packages/native-package.ts'
import type { PinnedPackage } from '../../../actions/_lib/packages/pinned-package.ts'
import { silentHost } from '../../fixtures/silent-host.ts'

const MODULES = join(import.meta.dirname, '../../../node_modules')
const VARIABLE = 'TRAINYARD_TEST_PACKAGE'

type Files = Record<string, string | Buffer>

/** An npm tarball: every file under `package/`. */
async function tarball(files: Files, prefix = 'package/'): Promise<Buffer> {
  const archive = pack()
  for (const [path, content] of Object.entries(files)) archive.entry({ name: prefix + path }, content)
  archive.finalize()
  const pieces: Buffer[] = []
  for await (const piece of archive) pieces.push(piece as Buffer)
  return gzipSync(Buffer.concat(pieces), { level: 1 })
}

type Packed = { files: Files; bytes: Buffer }

function pinOf(
  name: string,
  version: string,
  { files, bytes }: Packed,
  more: Partial<PinnedPackage> = {},
): PinnedPackage {
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  return { name, version, integrity, bytes: bytes.length, files: sumOf(files), ...more }
}

/** sha-256 of what `sha256sum` prints for the files, sorted by path. */
function sumOf(files: Files): string {
  const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
  const paths = Object.keys(files).sort()
  return `sha256:${hash(paths.map(path => `${hash(files[path]!)}  ${path}\n`).join(''))}`
}

const trained = (version: string): Files => ({
  'package.json': JSON.stringify({ name: '@yard/engine', version, main: 'lib/index.js' }),
  'lib/index.js': `module.exports = { version: ${JSON.stringify(version)}, part: require('yard-part').answer }`,
})
const part: Files = {
  'package.json': JSON.stringify({ name: 'yard-part', version: '1.0.0', main: 'index.js' }),
  'index.js': 'module.exports = { answer: 42 }',
}

describe('a native package', () => {
  let folder: string
  let server: Server
  let registry: string
  let requests: string[] = []
  /** By path: the tarballs to answer with in turn; `half` breaks the connection midway, `endless` never ends, a text is a redirect. */
  let answers: Record<string, (Buffer | 'half' | 'endless' | `/${string}` | number)[]> = {}

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'native-'))
    server = createServer((request, response) => {
      const path = request.url ?? ''
      requests.push(path)
      const queue = answers[path] ?? [404]
      const answer = queue.length > 1 ? queue.shift() : queue[0]
      if (typeof answer === 'number') response.writeHead(answer).end()
      else if (answer === 'half') {
        response.writeHead(200, { 'content-length': 1000 })
        response.write('half', () => response.destroy())
      } else if (answer === 'endless') endless().pipe(response)
      else if (typeof answer === 'string') response.writeHead(302, { location: answer }).end()
      else response.end(answer)
    })
    await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
    registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })

  after(async () => {
    server.closeAllConnections()
    await new Promise(closed => server.close(closed))
    await rm(folder, { recursive: true, force: true })
  })

  async function request(cache: string, version = '7.0.0', changes: Partial<PinnedPackage> = {}) {
    const engine = { files: trained(version), bytes: await tarball(trained(version)) }
    const helper = { files: part, bytes: await tarball(part) }
    requests = []
    answers = {
      [`/@yard/engine/-/engine-${version}.tgz`]: [engine.bytes],
      '/yard-part/-/yard-part-1.0.0.tgz': [helper.bytes],
    }
    return {
      host: silentHost({ env: { npm_config_registry: registry, RUNNER_TOOL_CACHE: join(folder, cache) } }),
      name: '@yard/engine',
      packages: [
        pinOf('@yard/engine', version, engine, changes),
        pinOf('yard-part', '1.0.0', helper),
        pinOf('yard-elsewhere', '1.0.0', helper, { os: ['plan9'] }),
      ],
      folderVariable: VARIABLE,
      retryDelay: 0,
    }
  }

  test('is fetched once, without the builds of other platforms, and then taken from the tool cache', async () => {
    const asked = await request('once')
    const pins = asked.packages.map(pin =>
      pin.name === 'yard-part' ? { ...pin, os: [process.platform] } : pin,
    )
    assert.deepEqual(
      { ...(await loadNativePackage<object>({ ...asked, packages: pins })) },
      { version: '7.0.0', part: 42 },
    )
    assert.deepEqual(requests.toSorted(), [
      '/@yard/engine/-/engine-7.0.0.tgz',
      '/yard-part/-/yard-part-1.0.0.tgz',
    ])
    requests = []
    await loadNativePackage({ ...asked, packages: pins })
    assert.deepEqual(requests, [])
  })

  test('is fetched from the registry that npm is set up with, without npm', async () => {
    const asked = withNativePart(await request('npmrc'))
    const settings = join(folder, 'npmrc-of-this-machine')
    await writeFile(settings, `registry=${registry}\n`)
    const RUNNER_TOOL_CACHE = join(folder, 'npmrc')
    const host = silentHost({ env: { RUNNER_TOOL_CACHE, NPM_CONFIG_USERCONFIG: settings } })
    assert.equal((await loadNativePackage<{ part: number }>({ ...asked, host })).part, 42)
    assert.equal(requests.length, 2)
  })

  test('is fetched from where the registry sends', async () => {
    const asked = withNativePart(await request('redirect'))
    const [path = ''] = Object.keys(answers)
    answers = { ...answers, [path]: ['/elsewhere/'], '/elsewhere/': answers[path]! }
    assert.equal((await loadNativePackage<{ part: number }>(asked)).part, 42)
  })

  test('is fetched anew when its pin changes', async () => {
    const first = await request('pin', '7.0.0')
    await loadNativePackage(withNativePart(first))
    const second = await request('pin', '7.0.1')
    const loaded = await loadNativePackage<{ version: string }>(withNativePart(second))
    assert.equal(loaded.version, '7.0.1')
  })

  test('with another hash is a Problem and leaves nothing in the cache', async () => {
    const asked = withNativePart(await request('hash', '7.0.0', { integrity: 'sha512-AAAA' }))
    await assert.rejects(
      loadNativePackage(asked),
      problem(/is not the package that Trainyard pins/, /registry .* or proxy/),
    )
    assert.equal(existsSync(join(folder, 'hash')), false)
  })

  test('that goes on after its pinned size is not read to an end that it has not', async () => {
    const asked = withNativePart(await request('endless'))
    answers['/@yard/engine/-/engine-7.0.0.tgz'] = ['endless']
    await assert.rejects(
      loadNativePackage(asked),
      problem(/it is longer than its \d+ bytes/, /registry .* or proxy/),
    )
    assert.equal(requests.length, 1)
  })

  for (const { name, tamper } of [
    {
      name: 'with another file',
      tamper: (at: string) => writeFile(join(at, '@yard/engine/lib/index.js'), "throw new Error('planted')"),
    },
    { name: 'with one more file', tamper: (at: string) => writeFile(join(at, 'yard-part/index.json'), '{}') },
    { name: 'with one less', tamper: (at: string) => rm(join(at, 'yard-part/index.js')) },
    {
      name: 'with another package before the right one',
      tamper: (at: string) => plant(join(at, '@yard/node_modules/yard-part')),
    },
    {
      name: 'that is a link',
      tamper: (at: string) =>
        rm(join(at, 'yard-part'), { recursive: true }).then(() => symlink(tmpdir(), join(at, 'yard-part'))),
    },
  ]) {
    test(`in the tool cache ${name} is fetched again before it is loaded, with a warning`, async () => {
      const cache = `tampered ${name}`
      const asked = withNativePart(await request(cache))
      await run({ ...asked, folderVariable: VARIABLE })
      const [content = ''] = await readdir(join(folder, cache, 'trainyard/yard-engine'))
      const kept = join(folder, cache, 'trainyard/yard-engine', content)
      await tamper(join(kept, 'node_modules'))
      const { loaded, lines } = await run(asked)
      assert.deepEqual(loaded, { version: '7.0.0', part: 42 })
      assert.match(
        lines.join(),
        /warning: .* does not hold @yard\/engine as Trainyard pins it, so it is fetched again/,
      )
      assert.equal(requests.length, 4)
      assert.deepEqual((await run(asked)).lines, [], 'what was fetched again is taken from then on')
      assert.deepEqual(await readdir(join(kept, '..')), [content])
    })
  }

  /** Loads in a process of its own, for one process loads a file once. */
  async function run({ host: { env }, ...asked }: Awaited<ReturnType<typeof request>>) {
    const script = `
      import { loadNativePackage } from ${JSON.stringify(join(import.meta.dirname, '../../../actions/_lib/packages/native-package.ts'))}
      import { silentHost } from ${JSON.stringify(join(import.meta.dirname, '../../fixtures/silent-host.ts'))}
      const host = silentHost(${JSON.stringify({ env })})
      const loaded = await loadNativePackage({ ...${JSON.stringify(asked)}, host })
      console.log(JSON.stringify({ loaded, lines: host.lines }))`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
    return JSON.parse(stdout) as { loaded: unknown; lines: string[] }
  }

  test('is asked for again after a download that breaks off or a busy registry', async () => {
    const asked = withNativePart(await request('retry'))
    answers['/@yard/engine/-/engine-7.0.0.tgz']?.unshift('half', 503)
    await loadNativePackage(asked)
    assert.equal(requests.filter(path => path.includes('engine')).length, 3)
  })

  test('that never arrives whole is a Problem that names the way without network', async () => {
    const asked = withNativePart(await request('half'))
    answers['/@yard/engine/-/engine-7.0.0.tgz'] = ['half']
    await assert.rejects(loadNativePackage(asked), problem(/could not be downloaded/, new RegExp(VARIABLE)))
    assert.equal(requests.filter(path => path.includes('engine')).length, 3)
  })

  test('that the registry does not have is not asked for twice', async () => {
    const asked = withNativePart(await request('gone'))
    answers = {}
    await assert.rejects(loadNativePackage(asked), problem(/HTTP 404/, /npm_config_registry/))
    assert.equal(requests.length, 1)
  })

  test('whose tarball reaches out of its folder is refused', async () => {
    const asked = withNativePart(await request('escape'))
    const hostile = await tarball({ 'evil.js': '' }, 'package/../../')
    answers['/@yard/engine/-/engine-7.0.0.tgz'] = [hostile]
    asked.packages[0] = pinOf('@yard/engine', '7.0.0', { files: {}, bytes: hostile })
    await assert.rejects(
      loadNativePackage(asked),
      problem(/@yard\/engine: the archive holds "\.\.\/\.\.\/evil\.js"/, /./),
    )
  })

  test('without a build for this machine is a Problem that lists the machines', async () => {
    const asked = await request('platform')
    await assert.rejects(loadNativePackage(asked), problem(/no build for/, /plan9/))
  })

  test('is taken from the folder that the environment names, without any request', async () => {
    const asked = withNativePart(await request('given'))
    const given = join(folder, 'offline')
    for (const [name, files] of Object.entries({ '@yard/engine': trained('7.0.0'), 'yard-part': part })) {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(join(given, 'node_modules', name, path, '..'), { recursive: true })
        await writeFile(join(given, 'node_modules', name, path), content)
      }
    }
    const host = silentHost({ env: { [VARIABLE]: given } })
    assert.equal((await loadNativePackage<{ part: number }>({ ...asked, host })).part, 42)
    const empty = silentHost({ env: { [VARIABLE]: folder } })
    await assert.rejects(
      loadNativePackage({ ...asked, host: empty }),
      problem(/cannot be loaded/, /npm install @yard\/engine@7.0.0/),
    )
    assert.deepEqual(requests, [])
  })

  test('of another version than the pin in node_modules is passed over: DuckDB works from a fetched copy', async () => {
    const { os, cpu, libc } = platformOf()
    const pins = lockedPackages('@duckdb/node-api').filter(
      pin =>
        !pin.os ||
        (pin.os.includes(os) && pin.cpu?.includes(cpu) && (!pin.libc || pin.libc.includes(libc ?? ''))),
    )
    const packages: PinnedPackage[] = []
    answers = {}
    for (const pin of pins) {
      const files = await installed(pin.name)
      const bytes = await tarball(files)
      const version = `${pin.version}-copy`
      answers[`/${pin.name}/-/${pin.name.split('/').at(-1)}-${version}.tgz`] = [bytes]
      packages.push({ ...pin, ...pinOf(pin.name, version, { files, bytes }) })
    }
    const env = { npm_config_registry: registry, RUNNER_TOOL_CACHE: join(folder, 'duckdb') }
    const script = `
      import { loadNativePackage } from ${JSON.stringify(join(import.meta.dirname, '../../../actions/_lib/packages/native-package.ts'))}
      import { silentHost } from ${JSON.stringify(join(import.meta.dirname, '../../fixtures/silent-host.ts'))}
      const { DuckDBInstance } = await loadNativePackage({ ...${JSON.stringify({ name: '@duckdb/node-api', packages, folderVariable: VARIABLE })}, host: silentHost(${JSON.stringify({ env })}) })
      const connection = await (await DuckDBInstance.create()).connect()
      console.log((await connection.runAndReadAll('select 6 * 7')).getRowsJson()[0][0])`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
    assert.equal(stdout.trim(), '42')
  })
})

test('the pins of DuckDB are those of package-lock.json, for all platforms (node .ci/pins.ts writes them)', async () => {
  const pins: PinnedPackage[] = JSON.parse(await readFile(DUCKDB_PINS, 'utf8'))
  const locked = pins.map(({ bytes: _, files: __, ...pin }) => pin)
  assert.deepEqual(locked, JSON.parse(JSON.stringify(lockedPackages('@duckdb/node-api'))))
  const platforms = new Set(pins.flatMap(({ os, cpu }) => (os ? [`${os}-${cpu}`] : [])))
  assert.deepEqual([...platforms].sort(), [
    'darwin-arm64',
    'darwin-x64',
    'linux-arm64',
    'linux-x64',
    'win32-arm64',
    'win32-x64',
  ])
  assert.ok(pins.every(({ integrity }) => /^sha512-[\w+/]{86}==$/.test(integrity)))
  assert.ok(pins.every(({ bytes, files }) => bytes > 0 && /^sha256:[0-9a-f]{64}$/.test(files)))
  const here = pins.filter(({ name }) => existsSync(join(MODULES, name)))
  assert.ok(here.length >= 4)
  for (const { name, files } of here) assert.equal(await filesDigest(join(MODULES, name)), files, name)
})

/** A package that says that it ran where it should not. */
async function plant(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.js'), 'module.exports = { answer: "planted" }')
}

function endless(): Readable {
  const piece = Buffer.alloc(1 << 16)
  return new Readable({
    read() {
      this.push(piece)
    },
  })
}

function withNativePart<Request extends { packages: PinnedPackage[] }>(asked: Request): Request {
  const packages = asked.packages.map(pin =>
    pin.name === 'yard-part' ? { ...pin, os: [process.platform] } : pin,
  )
  return { ...asked, packages }
}

function problem(what: RegExp, fix: RegExp): (error: unknown) => boolean {
  return error =>
    error instanceof Problem && error.kind === 'outside' && what.test(error.what) && fix.test(error.fix)
}

async function installed(name: string): Promise<Files> {
  const files: Files = {}
  for (const entry of await readdir(join(MODULES, name), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile())
      files[path.slice(join(MODULES, name, '/').length).replaceAll('\\', '/')] = await readFile(path)
  }
  return files
}
