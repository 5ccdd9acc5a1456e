import { appView } from '../identity/app.ts'
import { association } from '../identity/association.ts'
import { nodeId } from '../identity/node-id.ts'
import { userView } from '../identity/user.ts'
import { repositoryPage, repositoryUrl } from '../repository/repository.ts'
import type { Comment } from '../row/issue.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'
import { rollup } from './reaction.ts'

export function commentView(
  world: World,
  repository: Repository,
  comment: Comment,
): Schemas['issue-comment'] {
  const url = `${repositoryUrl(world, repository)}/issues/comments/${comment.id}`
  const issue = world.store.issues.find(
    row => row.repositoryId === repository.id && row.number === comment.issueNumber,
  )
  const page = `${repositoryPage(world, repository)}/${issue?.isPull ? 'pull' : 'issues'}/${comment.issueNumber}`
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(world, repository)}/issues/${comment.issueNumber}`,
    body: comment.body,
    user: userView(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(world, comment.author, repository),
    performed_via_github_app: comment.app === null ? null : appView(world, comment.app),
    reactions: rollup(world, url, comment.id),
  }
}
