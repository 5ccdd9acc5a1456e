import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../contract/problem.ts'
import type { Forge } from './client.ts'
import { backoffSeconds, waitSeconds } from './retry/backoff.ts'
import { answerOf, deadlineOf, jsonOf, openRequest, requestProblem } from './stream.ts'
import { tokenOf } from './upload.ts'

export type AssetDownload = {
  /** Asset id. */
  id: number
  size: number
  /** The expected `sha256:…`; null if none is known. */
  digest: string | null
  /** Path of the file; `<to>.partial` keeps what earlier attempts and runs downloaded. Null: the bytes are only hashed. */
  to: string | null
  onBytes?: (bytes: number) => void
  wait?: (seconds: number) => Promise<unknown>
}

const ATTEMPTS = 4
const MOST_REDIRECTS = 5
const READ_BYTES = 1 << 20

/**
 * Downloads an asset in constant memory and answers its digest. Every byte is hashed, those of earlier attempts included; an interrupted
 * download resumes with a Range request. The file gets its name only when size and digest match.
 */
export async function downloadAsset(forge: Forge, download: AssetDownload): Promise<string> {
  const { to, size, digest, wait = waitSeconds } = download
  for (let attempt = 1; ; attempt++) {
    try {
      const found = await fetchRest(forge, download)
      if (found.size !== size || (digest !== null && found.digest !== digest))
        throw await refuse(download, found)
      if (to !== null) await rename(`${to}.partial`, to)
      return found.digest
    } catch (error) {
      const seconds = attempt === ATTEMPTS ? null : backoffSeconds(error, attempt)
      if (seconds === null) throw error
      await wait(seconds)
    }
  }
}

type DownloadedFile = { size: number; digest: string }

async function fetchRest(
  forge: Forge,
  { id, size, to, onBytes = () => {} }: AssetDownload,
): Promise<DownloadedFile> {
  const hash = createHash('sha256')
  const there = to === null ? 0 : await partial(to, { hash, most: size })
  if (there === size && size > 0) return { size, digest: `sha256:${hash.digest('hex')}` }
  const { owner, repo, client } = forge
  const { baseUrl } = client.request.endpoint.DEFAULTS
  const url = new URL(`${baseUrl}/repos/${owner}/${repo}/releases/assets/${id}`)
  const asked = { method: 'GET' as const, url }
  let got = there
  try {
    const answer = await follow(forge, { url, from: there, size })
    const { statusCode: status = 0, headers } = answer
    if (status !== 200 && status !== 206)
      throw requestProblem(asked, { status, headers, data: await jsonOf(answer) })
    const starts = status === 206 ? there : 0
    const own = starts === there ? hash : createHash('sha256')
    got = starts
    const counted = async function* (source: AsyncIterable<Buffer>) {
      for await (const piece of source) {
        got += piece.length
        if (got > size) throw tooLong(url)
        own.update(piece)
        onBytes(piece.length)
        yield piece
      }
    }
    await written(answer, counted, { to, append: starts > 0 })
    return { size: got, digest: `sha256:${own.digest('hex')}` }
  } catch (error) {
    throw error instanceof Problem ? error : requestProblem(asked, { error })
  }
}

type Counted = (source: AsyncIterable<Buffer>) => AsyncGenerator<Buffer>

async function written(
  answer: IncomingMessage,
  counted: Counted,
  { to, append }: { to: string | null; append: boolean },
) {
  if (to === null) for await (const _ of counted(answer));
  else await pipeline(answer, counted, createWriteStream(`${to}.partial`, { flags: append ? 'a' : 'w' }))
}

/** Hashes what earlier attempts downloaded and answers its size in bytes; a file that is too long is deleted. */
async function partial(to: string, { hash, most }: { hash: Hash; most: number }): Promise<number> {
  const file = `${to}.partial`
  const size = await stat(file).then(
    found => found.size,
    () => 0,
  )
  if (size > most) await rm(file, { force: true })
  if (size === 0 || size > most) return 0
  for await (const piece of createReadStream(file, { highWaterMark: READ_BYTES })) hash.update(piece)
  return size
}

/** Follows redirects to the bytes; only the API gets the token. */
async function follow(
  forge: Forge,
  { url, from, size }: { url: URL; from: number; size: number },
): Promise<IncomingMessage> {
  const token = await tokenOf(forge)
  let at = url
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const headers: Record<string, string> = { accept: 'application/octet-stream' }
    if (step === 0) headers['authorization'] = `token ${token}`
    if (from > 0) headers['range'] = `bytes=${from}-`
    const request = openRequest({ method: 'GET', url: at, headers, deadlineMs: deadlineOf(size) })
    const answered = answerOf(request)
    request.end()
    const answer = await answered
    const { location } = answer.headers
    const isRedirect =
      (answer.statusCode ?? 0) >= 300 && (answer.statusCode ?? 0) < 400 && location !== undefined
    if (!isRedirect) return answer
    answer.resume()
    at = new URL(location, at)
  }
  throw new Error(`the asset redirects more than ${MOST_REDIRECTS} times`)
}

/** Deletes the wrong bytes, so that the next attempt starts from the beginning. */
async function refuse({ to, size, digest }: AssetDownload, found: DownloadedFile): Promise<Problem> {
  if (to !== null) await rm(`${to}.partial`, { force: true })
  const wrong =
    found.size === size
      ? `its digest is ${found.digest}, not ${digest}`
      : `it has ${found.size} bytes, not ${size}`
  return new Problem({
    what: `the download differs from the release: ${wrong}`,
    where: to ?? 'asset',
    fix: 'pull again; if it happens again, do not use this release, and check who changed it',
    kind: 'outside',
  })
}

function tooLong({ pathname }: URL): Problem {
  return new Problem({
    what: 'the download is longer than the release says',
    where: pathname,
    fix: 'do not use this release, and check who changed it',
    kind: 'outside',
  })
}
