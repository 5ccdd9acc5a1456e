import { nodeId } from '../identity/node-id.ts'
import { userView } from '../identity/user.ts'
import { repositoryUrl } from '../repository/repository.ts'
import type { Status } from '../row/check.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'

export function statusView(world: World, repository: Repository, status: Status): Schemas['status'] {
  return { ...simpleStatusView(world, repository, status), creator: userView(world, status.creator) }
}

/** A status as a combined status shows it. */
export function simpleStatusView(
  world: World,
  repository: Repository,
  status: Status,
): Schemas['simple-commit-status'] {
  return {
    id: status.id,
    node_id: nodeId('SC', status.id),
    url: `${repositoryUrl(world, repository)}/statuses/${status.sha}`,
    avatar_url: userView(world, status.creator).avatar_url,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.at,
    updated_at: status.at,
  }
}
