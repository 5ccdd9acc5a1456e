import * as z from 'zod'
import { readCommit, writeCommit } from '../git/commit.ts'
import { changeTree, readBlob, readTree, type TreeChange, type TreeEntry, writeBlob } from '../git/tree.ts'
import { created, found, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { nodeId } from '../identity/node-id.ts'
import { reads, writes } from '../identity/permission.ts'
import { signatureOf } from '../identity/signature.ts'
import { gitCommitView } from './commit-view.ts'
import { personSchema } from './person.ts'
import { repositoryUrl } from './repository.ts'
import { refuseWorkflows } from './workflow-guard.ts'

/** Blobs, trees and commits: the git data API. */
export const gitDataRoutes: Route[] = [
  route('GET', '/git/blobs/:sha', reads('contents'), getBlob),
  route('POST', '/git/blobs', writes('contents'), createBlob),
  route('GET', '/git/trees/:sha{.+}', reads('contents'), getTree),
  route('POST', '/git/trees', writes('contents'), createTree),
  route('GET', '/git/commits/:sha', reads('contents'), getCommit),
  route('POST', '/git/commits', writes('contents'), createCommit),
]

async function getBlob({ world, repository, repo, params }: RepositoryCall) {
  const sha = params['sha'] ?? ''
  const bytes = found(/^[0-9a-f]{40}$/.test(sha) ? await readBlob(repo, sha) : null)
  return ok({
    sha,
    node_id: nodeId('B', sha),
    url: `${repositoryUrl(world, repository)}/git/blobs/${sha}`,
    size: bytes.length,
    content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    encoding: 'base64',
  })
}

const blob = z.object({ content: z.string(), encoding: z.enum(['utf-8', 'base64']).default('utf-8') })

async function createBlob(call: RepositoryCall) {
  const { content, encoding } = input(call, blob)
  const sha = await writeBlob(call.repo, Buffer.from(content, encoding))
  return created({ sha, url: `${repositoryUrl(call.world, call.repository)}/git/blobs/${sha}` })
}

async function getTree(call: RepositoryCall) {
  const { repo, params, query } = call
  const entries = found(await readTree(repo, params['sha'] ?? '', query.has('recursive')))
  const sha =
    (await repo.line(['rev-parse', '--verify', '--end-of-options', `${params['sha']}^{tree}`])) ?? ''
  return ok(treeView(call, sha, entries))
}

function treeView({ world, repository }: RepositoryCall, sha: string, entries: TreeEntry[]) {
  const api = repositoryUrl(world, repository)
  const tree = entries.map(({ path, mode, type, sha: id, bytes }) => ({
    path,
    mode,
    type,
    sha: id,
    ...(bytes !== null && { size: bytes }),
    ...(type !== 'commit' && { url: `${api}/git/${type}s/${id}` }),
  }))
  return { sha, url: `${api}/git/trees/${sha}`, tree, truncated: false }
}

const entry = z.object({
  path: z.string().min(1),
  mode: z.enum(['100644', '100755', '040000', '160000', '120000']).default('100644'),
  type: z.enum(['blob', 'tree', 'commit']).optional(),
  sha: z.string().nullable().optional(),
  content: z.string().optional(),
})

async function createTree(call: RepositoryCall) {
  const { repo } = call
  const wanted = input(call, z.object({ base_tree: z.string().optional(), tree: z.array(entry) }))
  const changes: TreeChange[] = []
  for (const { path, mode, sha, content } of wanted.tree) {
    const id = content === undefined ? (sha ?? null) : await writeBlob(repo, Buffer.from(content))
    if (sha === undefined && content === undefined)
      throw new Refusal(422, 'Must supply tree.sha or tree.content')
    if (id !== null && !(await repo.line(['cat-file', '-t', id])))
      throw new Refusal(422, `tree.sha ${id} is not a valid blob`)
    changes.push(...(await flattened(call, { path, mode, sha: id })))
  }
  refuseWorkflows(
    call,
    changes.map(change => change.path),
  )
  const base = wanted.base_tree === undefined ? null : await treeOf(call, wanted.base_tree)
  const sha = await changeTree(repo, base, changes)
  return created(treeView(call, sha, (await readTree(repo, sha)) ?? []))
}

/** A commit's tree, or the tree itself. */
async function treeOf({ repo }: RepositoryCall, name: string): Promise<string> {
  const tree = await repo.line(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{tree}`])
  if (tree === null) throw new Refusal(422, 'base_tree is not a valid tree oid')
  return tree
}

/** An index cannot hold trees: a tree at a path becomes its files. */
async function flattened({ repo }: RepositoryCall, change: TreeChange): Promise<TreeChange[]> {
  if (change.mode !== '040000' || change.sha === null) return [change]
  const entries = (await readTree(repo, change.sha, true)) ?? []
  return entries
    .filter(({ type }) => type !== 'tree')
    .map(({ path, mode, sha }) => ({ path: `${change.path}/${path}`, mode, sha }))
}

async function getCommit({ world, repository, repo, params }: RepositoryCall) {
  const sha = params['sha'] ?? ''
  return ok(
    gitCommitView(world, repository, found(/^[0-9a-f]{40}$/.test(sha) ? await readCommit(repo, sha) : null)),
  )
}

const commit = z.object({
  message: z.string(),
  tree: z.string().regex(/^[0-9a-f]{40}$/),
  parents: z.array(z.string()).default([]),
  author: personSchema.optional(),
  committer: personSchema.optional(),
})

async function createCommit(call: RepositoryCall) {
  const { world, repository, repo, token } = call
  const wanted = input(call, commit)
  const me = signatureOf(world, token)
  if ((await repo.line(['cat-file', '-t', wanted.tree])) !== 'tree')
    throw new Refusal(422, 'Tree SHA does not exist')
  for (const parent of wanted.parents) {
    if ((await repo.line(['cat-file', '-t', parent])) !== 'commit') {
      throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
    }
  }
  const author = { ...me, ...wanted.author }
  const committer = { ...author, ...wanted.committer }
  const sha = await writeCommit(repo, { ...wanted, author, committer })
  return created(gitCommitView(world, repository, (await readCommit(repo, sha))!))
}
