import * as z from 'zod'
import { isRefName } from '../git/ref.ts'
import { created, found, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { nodeId } from '../identity/node-id.ts'
import { reads, writes } from '../identity/permission.ts'
import { signatureOf } from '../identity/signature.ts'
import { personSchema } from './person.ts'
import { repositoryUrl } from './repository.ts'

/** Annotated tags as objects; `POST /git/refs` names them. */
export const tagRoutes: Route[] = [
  route('GET', '/git/tags/:sha', reads('contents'), get),
  route('POST', '/git/tags', writes('contents'), create),
]

async function get(call: RepositoryCall) {
  const sha = call.params['sha'] ?? ''
  if ((await call.repo.line(['cat-file', '-t', sha])) !== 'tag') throw new Refusal(404, 'Not Found')
  return ok(await tagView(call, sha))
}

const request = z.object({
  tag: z.string().min(1),
  message: z.string(),
  object: z.string().regex(/^[0-9a-f]{40}$/),
  type: z.enum(['commit', 'tree', 'blob']),
  tagger: personSchema.optional(),
})

async function create(call: RepositoryCall) {
  const { world, repo, token } = call
  const wanted = input(call, request)
  if (!(await isRefName(repo, `refs/tags/${wanted.tag}`)))
    throw new Refusal(422, `Tag name is not valid: ${wanted.tag}`)
  const { name, email, date } = { ...signatureOf(world, token), ...wanted.tagger }
  const seconds = Math.floor(Date.parse(date) / 1000)
  const head = [
    `object ${wanted.object}`,
    `type ${wanted.type}`,
    `tag ${wanted.tag}`,
    `tagger ${name} <${email}> ${seconds} +0000`,
  ]
  const text = `${head.join('\n')}\n\n${wanted.message.replace(/\n?$/, '\n')}`
  if (!(await repo.line(['cat-file', '-t', wanted.object]))) throw new Refusal(422, 'Object does not exist')
  return created(await tagView(call, (await repo.text(['mktag'], { input: text })).trim()))
}

async function tagView({ world, repository, repo }: RepositoryCall, sha: string) {
  const text = await repo.text(['cat-file', 'tag', sha])
  const [head = '', message = ''] = text.split(/\n\n(.*)/s)
  const field = (name: string) => found(head.match(new RegExp(`^${name} (.*)$`, 'm'))?.[1])
  const [, name = '', email = '', seconds = '0'] = field('tagger').match(/^(.*) <(.*)> (\d+)/) ?? []
  const api = repositoryUrl(world, repository)
  const type = field('type')
  return {
    node_id: nodeId('T', sha),
    sha,
    url: `${api}/git/tags/${sha}`,
    tag: field('tag'),
    message: message.replace(/\n$/, ''),
    tagger: { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') },
    object: { sha: field('object'), type, url: `${api}/git/${type}s/${field('object')}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  }
}
