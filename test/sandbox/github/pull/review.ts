import { association } from '../identity/association.ts'
import { nodeId } from '../identity/node-id.ts'
import { userView } from '../identity/user.ts'
import { repositoryPage, repositoryUrl } from '../repository/repository.ts'
import type { Review } from '../row/pull.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'

export function reviewView(
  world: World,
  repository: Repository,
  review: Review,
): Schemas['pull-request-review'] {
  const pull = `${repositoryUrl(world, repository)}/pulls/${review.pullNumber}`
  const page = `${repositoryPage(world, repository)}/pull/${review.pullNumber}#pullrequestreview-${review.id}`
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userView(world, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pull,
    _links: { html: { href: page }, pull_request: { href: pull } },
    ...(review.submittedAt !== null && { submitted_at: review.submittedAt }),
    commit_id: review.commit,
    author_association: association(world, review.author, repository),
  }
}
