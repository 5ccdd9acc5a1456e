import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../contract/problem.ts'
import type { AssetRow } from '../contract/release-row.ts'
import type { Forge } from './client.ts'
import { answerOf, deadlineOf, jsonOf, openRequest, requestProblem } from './stream.ts'

/** The bytes from `start` to `start + size` of a file, as one asset. */
export type AssetUpload = {
  uploadUrl: string
  name: string
  file: string
  start: number
  size: number
  /** The expected `sha256:…` of these bytes. */
  digest: string
  onBytes?: (bytes: number) => void
  idleMs?: number
}

const READ_BYTES = 1 << 20

/**
 * Uploads an asset in constant memory; a single read both hashes and sends it. One attempt: callers list the assets before they try again.
 * A Problem if the file is not what it was when it was measured.
 */
export async function uploadAsset(forge: Forge, upload: AssetUpload): Promise<AssetRow> {
  if (upload.size === 0) throw empty(upload)
  const url = new URL(upload.uploadUrl)
  url.searchParams.set('name', upload.name)
  const asked = { method: 'POST' as const, url }
  const { answer, digest } = await send({ ...upload, url, token: await tokenOf(forge) }).catch(error => {
    throw error instanceof Problem ? error : requestProblem(asked, { error })
  })
  const { statusCode: status = 0, headers } = answer
  const data = await jsonOf(answer).catch(error => {
    throw requestProblem(asked, { error })
  })
  if (status !== 201) throw requestProblem(asked, { status, headers, data })
  if (digest !== upload.digest) throw changed(upload)
  return data as AssetRow
}

type Sent = { answer: IncomingMessage; digest: string | null }

/** `digest` is null if the answer came before all bytes were sent. */
async function send(upload: AssetUpload & { url: URL; token: string }): Promise<Sent> {
  const { url, token, size, idleMs } = upload
  const headers = {
    authorization: `token ${token}`,
    accept: 'application/vnd.github+json',
    'content-type': 'application/octet-stream',
    'content-length': size,
  }
  const request = openRequest({
    method: 'POST',
    url,
    headers,
    deadlineMs: deadlineOf(size),
    ...(idleMs && { idleMs }),
  })
  const { source, digest, wrong } = hashedSource(upload, problem => request.destroy(problem))
  const answered = answerOf(request)
  const sent = pipeline(source, request).then(digest, () => null)
  try {
    const answer = await answered
    return { answer, digest: answer.statusCode === 201 ? await sent : null }
  } catch (error) {
    throw wrong() ?? error
  } finally {
    source.destroy()
  }
}

/** The bytes, hashed as they are read. `stop` is called at once if the file is too short: the server would wait for the rest. */
function hashedSource(upload: AssetUpload, stop: (problem: Problem) => void) {
  const { file, start, size, onBytes = () => {} } = upload
  const hash = createHash('sha256')
  const source = createReadStream(file, { start, end: start + size - 1, highWaterMark: READ_BYTES })
  let wrong: Problem | null = null
  let left = size
  source.on('data', piece => {
    hash.update(piece)
    left -= piece.length
    onBytes(piece.length)
  })
  source.on('error', error => {
    wrong = unreadable(file, error)
  })
  source.on('end', () => {
    if (left <= 0) return
    wrong = changed(upload)
    stop(wrong)
  })
  return { source, digest: () => `sha256:${hash.digest('hex')}`, wrong: () => wrong }
}

/** The token of the client. */
export async function tokenOf({ client }: Forge): Promise<string> {
  const { token } = (await client.auth()) as { token: string }
  return token
}

function changed({ file, name }: AssetUpload): Problem {
  return new Problem({
    what: `the file changed while it was uploaded as ${name}`,
    where: file,
    fix: 'make sure that nothing writes to the artifact, then re-run: the draft is kept, and the wrong asset is replaced',
  })
}

function empty({ file, name }: AssetUpload): Problem {
  return new Problem({
    what: `${name} is empty, and GitHub accepts no empty assets`,
    where: file,
    fix: 'remove it, or write content into it',
  })
}

function unreadable(file: string, cause: unknown): Problem {
  return new Problem({
    what: `the file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    where: file,
    fix: 'make it readable, then re-run: the draft is kept',
    cause,
  })
}
