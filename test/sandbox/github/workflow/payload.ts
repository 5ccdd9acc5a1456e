import { readRef } from '../git/ref.ts'
import { userByLogin, userView } from '../identity/user.ts'
import { releaseView } from '../release/release.ts'
import { repositoryView } from '../repository/repository-view.ts'
import type { Repository } from '../row/repository.ts'
import type { Event, Run } from '../row/workflow.ts'
import type { World } from '../world.ts'
import { commentPayload, issuePayload, pullPayload } from './pull-payload.ts'
import { mergeGroupPayload, pushPayload } from './push-payload.ts'
import { runView } from './run-view.ts'
import { workflowView } from './workflow.ts'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
/** A webhook's body. */
export type WebhookPayload = { [key: string]: Json }

/** The webhook's payload, as GitHub sends it and as `event.json` contains it. */
export async function payloadOf(world: World, event: Event): Promise<WebhookPayload> {
  const repository = world.store.repositories.get(event.repositoryId)!
  const own = await ownPart(world, repository, event)
  const around = {
    repository: repositoryView(world, repository),
    ...own,
    ...organizationOf(world, repository),
  }
  const payload = {
    ...(event.action && { action: event.action }),
    ...around,
    sender: userView(world, event.actor),
  }
  return JSON.parse(JSON.stringify(payload)) as WebhookPayload
}

/** The fields of this kind of event, besides sender and repository. */
async function ownPart(world: World, repository: Repository, event: Event): Promise<object> {
  switch (event.name) {
    case 'pull_request':
      return await pullPayload(world, repository, event)
    case 'issue_comment':
      return commentPayload(world, repository, event)
    case 'issues':
      return issuePayload(world, repository, event)
    case 'push':
      return await pushPayload(world, repository, event)
    case 'merge_group':
      return await mergeGroupPayload(world, repository, event)
    case 'workflow_run':
      return await runPayload(world, repository, event)
    case 'workflow_dispatch':
      return await dispatchPayload(world, repository, event)
    case 'repository_dispatch':
      return { branch: repository.defaultBranch, client_payload: event.payload['client_payload'] }
    case 'release':
      return releasePayload(world, repository, event)
    default:
      return recorded(event)
  }
}

/** The recorded payload of events that need no more: schedule, create, delete, status, deployment. */
function recorded({ payload }: Event): object {
  const { action: _, repository: __, sender: ___, ...own } = payload
  return own
}

async function runPayload(world: World, repository: Repository, { payload }: Event) {
  const run = payload['run'] as Run
  const workflow = { path: run.path, name: run.name }
  return {
    workflow_run: await runView(world, repository, run),
    workflow: workflowView(world, repository, workflow),
  }
}

async function dispatchPayload(world: World, repository: Repository, { payload }: Event) {
  const short = String(payload['ref'])
  const isBranch = await readRef(world.repo(repository), `refs/heads/${short}`)
  const ref = short.startsWith('refs/') ? short : `refs/${isBranch ? 'heads' : 'tags'}/${short}`
  return { inputs: payload['inputs'], ref, workflow: payload['workflow'] }
}

function releasePayload(world: World, repository: Repository, { payload }: Event) {
  const release = world.store.releases.get(Number(payload['id']))
  return release ? { release: releaseView(world, repository, release) } : { release: null }
}

function organizationOf(world: World, repository: Repository) {
  const owner = userByLogin(world, repository.owner)
  if (owner?.type !== 'Organization') return {}
  const { login, id, node_id, avatar_url } = userView(world, owner.login)
  const url = `${world.api}/orgs/${login}`
  const links = { repos_url: `${url}/repos`, events_url: `${url}/events`, hooks_url: `${url}/hooks` }
  const people = {
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
  }
  return { organization: { login, id, node_id, url, ...links, ...people, avatar_url, description: null } }
}
