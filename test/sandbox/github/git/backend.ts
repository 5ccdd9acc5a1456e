import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gitEnvironment } from './git.ts'
import type { Repo } from './repo.ts'

type BackendRequest = {
  repo: Repo
  /** The path below the repository, `/info/refs`. */
  path: string
  query: string
  /** Login of the account that pushes. */
  login: string
  env?: Record<string, string>
  incoming: IncomingMessage
  body: Readable
  outgoing: ServerResponse
}

/** Passes one request of git's smart HTTP protocol to `git http-backend` (CGI) and streams its answer; the caller ends the response. */
export async function serveGit(request: BackendRequest): Promise<void> {
  const { repo, body, outgoing } = request
  const child = spawn('git', ['http-backend'], { env: cgiEnvironment(request) })
  const broken = pipeline(body, child.stdin).then(
    () => null,
    cause => {
      child.kill()
      return cause
    },
  )
  outgoing.on('close', () => child.stdout.resume())
  let head = Buffer.alloc(0)
  let isOpen = false
  child.stdout.on('data', (chunk: Buffer) => {
    if (isOpen) return write(child.stdout, outgoing, chunk)
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    isOpen = true
    openAnswer(outgoing, head.subarray(0, end).toString())
    write(child.stdout, outgoing, head.subarray(end + 4))
  })
  child.stderr.resume()
  await new Promise<void>((resolve, reject) => {
    child.on('error', cause =>
      reject(new Error(`git http-backend did not start in ${repo.folder}`, { cause })),
    )
    child.on('close', () => resolve())
  })
  const cause = await broken
  if (body.errored) throw cause
  if (!isOpen) outgoing.writeHead(500)
}

/** Pauses git while the client reads more slowly. */
function write(from: NodeJS.ReadableStream, to: ServerResponse, chunk: Buffer): void {
  if (to.destroyed || to.write(chunk)) return
  from.pause()
  to.once('drain', () => from.resume())
}

function openAnswer(outgoing: ServerResponse, head: string): void {
  const fields = head.split('\r\n').map(line => line.split(/: (.*)/s, 2) as [string, string])
  const status = fields.find(([name]) => name === 'Status')?.[1] ?? '200 OK'
  const headers = fields.filter(([name]) => name !== 'Status')
  outgoing.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers))
}

/** RFC 3875, with the variables that gitprotocol-http(5) adds. */
function cgiEnvironment({ repo, path, query, login, env, incoming }: BackendRequest): Record<string, string> {
  const { GIT_DIR: _, ...environment } = gitEnvironment(repo.folder)
  const header = (name: string) => String(incoming.headers[name] ?? '')
  return {
    ...environment,
    GIT_PROJECT_ROOT: dirname(repo.folder),
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `${repo.folder.slice(dirname(repo.folder).length)}${path}`,
    QUERY_STRING: query,
    REQUEST_METHOD: incoming.method ?? 'GET',
    CONTENT_TYPE: header('content-type'),
    ...(incoming.headers['content-length'] && { CONTENT_LENGTH: header('content-length') }),
    HTTP_CONTENT_ENCODING: header('content-encoding'),
    GIT_PROTOCOL: header('git-protocol'),
    REMOTE_USER: login,
    REMOTE_ADDR: '127.0.0.1',
    ...env,
  }
}
