import type { Readable } from 'node:stream'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { serveGit } from '../git/backend.ts'
import type { Wire } from '../http/wire.ts'
import { levelOf } from '../identity/permission.ts'
import { tokenOf } from '../identity/token.ts'
import type { Token } from '../row/account.ts'
import type { Repository } from '../row/repository.ts'
import type { World } from '../world.ts'
import { protectedRefs } from './protection-guard.ts'
import { moveRefs } from './push.ts'
import { fullName, repositoryNamed } from './repository.ts'

const PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/

/** Answers clone, fetch and push; null for any other request. */
export async function answerGit(world: World, wire: Wire, body: Readable): Promise<Response | null> {
  const [, owner = '', name = '', path = ''] = wire.path.match(PATH) ?? []
  if (path === '') return null
  const given = wire.headers['authorization']
  const token = given === undefined ? null : (tokenOf(world, given) ?? null)
  if (given !== undefined && token === null) return challenge('Invalid username or token.')
  const pushes = path === '/git-receive-pack' || wire.url.searchParams.get('service') === 'git-receive-pack'
  const repository = repositoryNamed(world, owner, name)
  const level = repository ? levelOf(world, token, repository, 'contents') : 'none'
  if (level === 'none' || !repository)
    return token === null ? challenge('Authentication required.') : plain(404, 'Repository not found.')
  if (pushes && level !== 'write') return refusePush(token, repository)
  await run(world, { wire, body, repository, token, path })
  return RESPONSE_ALREADY_SENT
}

type GitRequest = { wire: Wire; body: Readable; repository: Repository; token: Token | null; path: string }

async function run(world: World, { wire, body, repository, token, path }: GitRequest): Promise<void> {
  const serve = () => {
    const { incoming, outgoing } = wire
    const query = wire.url.search.slice(1)
    const mayChangeWorkflows = token === null || levelOf(world, token, repository, 'workflows') === 'write'
    const env = {
      SANDBOX_WORKFLOWS: mayChangeWorkflows ? 'allowed' : 'refused',
      SANDBOX_PROTECTED: path === '/git-receive-pack' ? protectedRefs(world, repository, token) : '',
    }
    const login = token?.login ?? ''
    return serveGit({ repo: world.repo(repository), path, query, login, env, incoming, body, outgoing })
  }
  if (path === '/git-receive-pack') await moveRefs(world, { repository, token }, serve)
  else await serve()
  wire.outgoing.end()
}

function refusePush(token: Token | null, repository: Repository): Response {
  if (token === null) return challenge('Authentication required.')
  return plain(403, `Permission to ${fullName(repository)}.git denied to ${token.login}.`)
}

function challenge(message: string): Response {
  return plain(401, message, { 'www-authenticate': 'Basic realm="GitHub"' })
}

function plain(status: number, message: string, headers: Record<string, string> = {}): Response {
  return new Response(`${message}\n`, { status, headers: { 'content-type': 'text/plain', ...headers } })
}
