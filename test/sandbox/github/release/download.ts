import { createHmac, timingSafeEqual } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Wire } from '../http/wire.ts'
import { levelOf } from '../identity/permission.ts'
import { viewerOf } from '../identity/session.ts'
import { repositoryNamed } from '../repository/repository.ts'
import type { World } from '../world.ts'
import { releasesOf } from './release.ts'

export type Blob = { kind: 'assets' | 'artifacts' | 'logs' | 'logArchives'; id: number }

const LINK = /^\/_blob\/(assets|artifacts|logs|logArchives)\/(\d+)$/
const PAGE = /^\/([^/]+)\/([^/]+)\/releases\/download\/([^/]+)\/([^/]+)$/
const SECONDS = 300

/** A link to bytes that works without a token for five minutes, as GitHub's storage does. */
export function downloadLink(world: World, { kind, id }: Blob): string {
  const expires = Math.floor(world.now().getTime() / 1000) + SECONDS
  return `${world.url}/_blob/${kind}/${id}?expires=${expires}&sig=${signature(world, { kind, id }, expires)}`
}

/** Answers such links, and browsers' downloads of visible release assets, whole or by range; null for any other request. */
export function answerDownload(world: World, wire: Wire): Response | null {
  const blob = linked(world, wire) ?? published(world, wire)
  if (blob === undefined) return null
  if (blob === null) return new Response('Not Found', { status: 404 })
  return ranged(world, blob, wire.headers['range'])
}

function linked(world: World, { url }: Wire): Blob | null | undefined {
  const [, kind, id] = url.pathname.match(LINK) ?? []
  if (kind === undefined) return undefined
  const blob = { kind: kind as Blob['kind'], id: Number(id) }
  const expires = Number(url.searchParams.get('expires'))
  const given = Buffer.from(url.searchParams.get('sig') ?? '')
  const wanted = Buffer.from(signature(world, blob, expires))
  const valid = given.length === wanted.length && timingSafeEqual(given, wanted)
  return valid && expires * 1000 > world.now().getTime() ? blob : null
}

function published(world: World, { url, headers }: Wire): Blob | null | undefined {
  const parts = url.pathname.match(PAGE)?.slice(1).map(decodeURIComponent)
  if (!parts) return undefined
  const [owner = '', name = '', tag, file] = parts
  const repository = repositoryNamed(world, owner, name)
  if (!repository || levelOf(world, viewerOf(world, headers), repository, 'contents') === 'none') return null
  const release = releasesOf(world, repository, false).find(row => row.tag === tag)
  const asset = world.store.assets.find(row => row.releaseId === release?.id && row.name === file)
  return asset?.state === 'uploaded' ? { kind: 'assets', id: asset.id } : null
}

function ranged(world: World, { kind, id }: Blob, range: string | undefined): Response {
  const size = world[kind].size(id)
  const type = kind === 'logs' ? 'text/plain; charset=utf-8' : 'application/octet-stream'
  const headers = { 'accept-ranges': 'bytes', 'content-type': type }
  const [, from = '', to = ''] = range?.match(/^bytes=(\d+)-(\d*)$/) ?? []
  if (from === '') return stream(world[kind].read(id), 200, { ...headers, 'content-length': String(size) })
  const start = Number(from)
  const end = Math.min(size - 1, to === '' ? size - 1 : Number(to))
  if (start > end) return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
  return stream(world[kind].read(id, { start, end }), 206, {
    ...headers,
    'content-length': String(end - start + 1),
    'content-range': `bytes ${start}-${end}/${size}`,
  })
}

function stream(bytes: Readable, status: number, headers: Record<string, string>): Response {
  return new Response(Readable.toWeb(bytes) as ReadableStream<Uint8Array>, { status, headers })
}

/** The key: the first token's secret never changes. */
function signature(world: World, { kind, id }: Blob, expires: number): string {
  const key = world.store.tokens.all()[0]?.secret ?? ''
  return createHmac('sha256', key).update(`${kind}/${id}/${expires}`).digest('hex')
}
