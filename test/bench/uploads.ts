import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Octokit } from '@octokit/rest'
import { markdownTable } from 'markdown-table'
import { measureParts, PART_BYTES } from '../../actions/_lib/files/parts.ts'

const ROUNDS = 3
const HERE = import.meta.dirname
const MAIN = join(HERE, '..', '..', 'actions', '_cli', 'main.ts')
const PEAK = join(HERE, 'peak.mjs')
const GIB = 1 << 30

type Server = { child: ChildProcess; api: string; token: string }
type Case = { name: string; bytes: number; start: (round: number) => Promise<ChildProcess> }
type Measured = { seconds: number; peakBytes: number | null }

/** Asset uploads as processes of their own, from start to end, against `curl -T` to the same server; best of three, in turns. */
export async function benchUploads(gibibytes: readonly number[] = [1]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-uploads-'))
  const server = await serve(folder)
  try {
    const rows: string[][] = []
    for (const size of gibibytes) rows.push(...(await benchSize(size, { folder, server })))
    const head = ['upload', 'time', 'throughput', 'memory']
    return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r'] })
  } finally {
    server.child.kill()
    await once(server.child, 'close')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Another process, so that neither memory nor event loop is shared. */
async function serve(folder: string): Promise<Server> {
  const words = [MAIN, 'sandbox', '--json', '--state', join(folder, 'state')]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  const { api, token } = JSON.parse(String(line)) as { api: string; token: string }
  return { child, api, token }
}

async function benchSize(
  size: number,
  { folder, server }: { folder: string; server: Server },
): Promise<string[][]> {
  const bytes = size * GIB
  const file = join(folder, `model-${size}.bin`)
  await pipeline(Readable.from(noise(bytes)), createWriteStream(file))
  const client = new Octokit({ auth: server.token, baseUrl: server.api })
  const { data } = await client.repos.createForAuthenticatedUser({ name: `uploads-${size}`, auto_init: true })
  const place = { owner: data.owner.login, repo: data.name }
  const { sha256, parts } = await measureParts({ file, nameOf: String })
  const digests = (parts.length > 0 ? parts.map(part => part.sha256) : [sha256]).map(each => `sha256:${each}`)
  const draft = async (name: string) => {
    const made = await client.repos.createRelease({ ...place, tag_name: name, draft: true })
    return made.data.upload_url.replace(/\{.*$/, '')
  }
  const peak = join(folder, 'peak')
  const own = async (round: number) => {
    const url = await draft(`own-${round}`)
    const words = [
      '--api',
      server.api,
      '--token',
      server.token,
      '--url',
      url,
      '--file',
      file,
      '--name',
      'model.bin',
    ]
    const cut = ['--bytes', String(bytes), '--part', String(PART_BYTES), '--digests', digests.join(',')]
    const env = { ...process.env, TRAINYARD_BENCH_PEAK: peak }
    return spawn(process.execPath, ['--import', PEAK, join(HERE, 'upload-file.ts'), ...words, ...cut], {
      env,
    })
  }
  const curl = async (round: number) => {
    const url = `${await draft(`curl-${round}`)}?name=model.bin`
    const headers = [
      '-H',
      `Authorization: token ${server.token}`,
      '-H',
      'Content-Type: application/octet-stream',
    ]
    return spawn('curl', ['-sSf', '-o', '/dev/null', '-X', 'POST', '-T', file, ...headers, url])
  }
  const cases: Case[] = [{ name: `${size} GiB, Trainyard: hashed and sent in one read`, bytes, start: own }]
  if (parts.length === 0) cases.unshift({ name: `${size} GiB, \`curl -T\``, bytes, start: curl })
  const rows = await rowsOf(cases, peak)
  rmSync(file)
  return rows
}

async function rowsOf(cases: readonly Case[], peak: string): Promise<string[][]> {
  const taken = cases.map(() => [] as Measured[])
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, { name, start }] of cases.entries()) {
      const child = await start(round)
      taken[i]!.push(await measured(child, name.includes('curl') ? null : peak))
    }
  return cases.map(({ name, bytes }, i) => {
    const best = taken[i]!.toSorted((one, other) => one.seconds - other.seconds)[0]!
    const memory = Math.max(...taken[i]!.map(({ peakBytes }) => peakBytes ?? 0))
    const speed = `${Math.round(bytes / best.seconds / 1e6)} MB/s`
    return [name, `${best.seconds.toFixed(1)} s`, speed, memory === 0 ? '' : `${Math.round(memory / 1e6)} MB`]
  })
}

async function measured(child: ChildProcess, peak: string | null): Promise<Measured> {
  const began = performance.now()
  child.stdout?.resume()
  child.stderr?.pipe(process.stderr)
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`it ended with ${status}`)
  const seconds = (performance.now() - began) / 1000
  return { seconds, peakBytes: peak === null ? null : Number(readFileSync(peak, 'utf8')) }
}

/** Bytes that do not compress, 4 MiB at a time. */
function* noise(bytes: number): Generator<Buffer> {
  const block = Buffer.alloc(4 << 20)
  let state = 1
  for (let at = 0; at < block.length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    block.writeUInt32LE(state, at)
  }
  for (let left = bytes; left > 0; left -= block.length) yield block.subarray(0, left)
}

if (import.meta.main) console.log(await benchUploads((process.argv[2] ?? '1').split(',').map(Number)))
