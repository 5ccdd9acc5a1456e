import { readCommit } from '../git/commit.ts'
import { type Ref, readRef, refsUnder } from '../git/ref.ts'
import { found, ok, Refusal } from '../http/answer.ts'
import { paged } from '../http/page.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { nodeId } from '../identity/node-id.ts'
import { reads } from '../identity/permission.ts'
import { commitView } from './commit-view.ts'
import { protectionOf } from './protection.ts'
import { shortProtection } from './protection-view.ts'
import { repositoryUrl } from './repository.ts'

/** Branches and tags by their short names. */
export const branchRoutes: Route[] = [
  route('GET', '/branches', reads('contents'), list),
  route('GET', '/branches/:branch{.+}', reads('contents'), get),
  route('GET', '/tags', reads('contents'), listTags),
]

async function list(call: RepositoryCall) {
  const branches = await refsUnder(call.repo, 'refs/heads/')
  return paged(call, branches, ({ name, sha }) => ({
    name: shortName(name),
    commit: { sha, url: `${repositoryUrl(call.world, call.repository)}/commits/${sha}` },
    protected: protectionOf(call.world, call.repository, shortName(name)) !== undefined,
  }))
}

async function get({ world, repository, repo, params }: RepositoryCall) {
  const name = params['branch'] ?? ''
  const ref = await readRef(repo, `refs/heads/${name}`)
  if (ref === null) throw new Refusal(404, 'Branch not found')
  const self = `${repositoryUrl(world, repository)}/branches/${name}`
  const protection_url = `${self}/protection`
  const protection = protectionOf(world, repository, name)
  return ok({
    name,
    commit: commitView(world, repository, found(await readCommit(repo, ref.sha))),
    _links: { self, html: `${world.url}/${repository.owner}/${repository.name}/tree/${name}` },
    protected: protection !== undefined,
    protection: shortProtection(protection),
    protection_url,
  })
}

/** By name, descending; GitHub's order is undocumented. */
async function listTags(call: RepositoryCall) {
  const tags = (await refsUnder(call.repo, 'refs/tags/')).reverse()
  const commits = new Map<string, string>()
  for (const tag of tags)
    commits.set(tag.name, (await call.repo.line(['rev-parse', `${tag.name}^{}`])) ?? tag.sha)
  return paged(call, tags, tag => tagView(call, tag, commits.get(tag.name) ?? tag.sha))
}

function tagView({ world, repository }: RepositoryCall, { name }: Ref, sha: string) {
  const api = repositoryUrl(world, repository)
  const tag = shortName(name)
  return {
    name: tag,
    node_id: nodeId('REF', name),
    commit: { sha, url: `${api}/commits/${sha}` },
    zipball_url: `${api}/zipball/refs/tags/${tag}`,
    tarball_url: `${api}/tarball/refs/tags/${tag}`,
  }
}

function shortName(ref: string): string {
  return ref.split('/').slice(2).join('/')
}
