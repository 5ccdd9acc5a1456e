import * as z from 'zod'
import { readCommit, resolve } from '../git/commit.ts'
import { entryAt, readBlob, readTree, writeBlob } from '../git/tree.ts'
import { type Answer, created, found, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import { commitFiles } from './commit-files.ts'
import { gitCommitView } from './commit-view.ts'
import { fileView, listed } from './contents-view.ts'
import { personSchema } from './person.ts'
import { refuseWorkflows } from './workflow-guard.ts'

/** Files and folders of a branch, tag or commit. */
export const contentsRoutes: Route[] = [
  route('GET', '/contents', reads('contents'), get),
  route('GET', '/contents/:path{.*}', reads('contents'), get),
  route('PUT', '/contents/:path{.+}', writes('contents'), put),
  route('DELETE', '/contents/:path{.+}', writes('contents'), remove),
]

async function get(call: RepositoryCall): Promise<Answer> {
  const { repository, repo, params, query, headers } = call
  const ref = query.get('ref') ?? repository.defaultBranch
  const path = (params['path'] ?? '').replace(/(?<!\/)\/+$/, '')
  const commit = await resolve(repo, ref)
  if (commit === null)
    throw new Refusal(
      404,
      query.has('ref') ? `No commit found for the ref ${ref}` : 'This repository is empty.',
    )
  const entry = path === '' ? null : found(await entryAt(repo, commit, path))
  if (entry !== null && entry.type !== 'tree') {
    if (!headers['accept']?.includes('raw')) return ok(await fileView(call, { entry, ref }))
    const type = { 'content-type': 'application/vnd.github.raw; charset=utf-8' }
    return ok((await readBlob(repo, entry.sha)) ?? Buffer.alloc(0), type)
  }
  const entries = (await readTree(repo, entry?.sha ?? commit)) ?? []
  const prefix = path === '' ? '' : `${path}/`
  return ok(entries.map(child => listed(call, { entry: { ...child, path: `${prefix}${child.path}` }, ref })))
}

const write = z.object({
  message: z.string().min(1),
  content: z.string(),
  sha: z.string().optional(),
  branch: z.string().optional(),
  author: personSchema.optional(),
  committer: personSchema.optional(),
})

async function put(call: RepositoryCall) {
  const wanted = input(call, write)
  const path = call.params['path'] ?? ''
  refuseWorkflows(call, [path])
  const { repo } = call
  const sha = await writeBlob(repo, Buffer.from(wanted.content, 'base64'))
  const branch = wanted.branch ?? call.repository.defaultBranch
  const before = await lookAt(call, { branch, path })
  if (before && wanted.sha === undefined) throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`)
  if (wanted.sha !== undefined && before?.sha !== wanted.sha) throw stale(path, wanted.sha)
  const change = { path, mode: before?.mode ?? '100644', sha }
  const commit = await commitFiles(call, {
    ...wanted,
    branch,
    changes: [change],
    seen: before?.commit ?? null,
  })
  const entry = found(await entryAt(repo, commit, path))
  const content = await fileView(call, { entry, ref: branch })
  const { content: _, encoding: __, ...listing } = content as Record<string, unknown>
  const body = { content: listing, commit: await commitOf(call, commit) }
  return before ? ok(body) : { ...created(body), headers: {} }
}

const removal = write.omit({ content: true }).extend({ sha: z.string() })

async function remove(call: RepositoryCall) {
  const wanted = input({ body: { ...Object.fromEntries(call.query), ...call.body } }, removal)
  const path = call.params['path'] ?? ''
  refuseWorkflows(call, [path])
  const branch = wanted.branch ?? call.repository.defaultBranch
  const before = found(await lookAt(call, { branch, path }))
  if (before.sha !== wanted.sha) throw stale(path, wanted.sha)
  const changes = [{ path, mode: '0', sha: null }]
  const commit = await commitFiles(call, { ...wanted, branch, changes, seen: before.commit })
  return ok({ content: null, commit: await commitOf(call, commit) })
}

function stale(path: string, sha: string): Refusal {
  return new Refusal(409, `${path} does not match ${sha}`)
}

/** The branch's file at the path and the commit it was read at; null if there is none. */
async function lookAt({ repo }: RepositoryCall, { branch, path }: { branch: string; path: string }) {
  const commit = await resolve(repo, `heads/${branch}`)
  const entry = commit === null ? null : await entryAt(repo, commit, path)
  return entry === null || commit === null ? null : { ...entry, commit }
}

async function commitOf({ world, repository, repo }: RepositoryCall, sha: string) {
  return gitCommitView(world, repository, (await readCommit(repo, sha))!)
}
