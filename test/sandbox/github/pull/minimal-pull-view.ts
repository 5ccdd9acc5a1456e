import { repositoryUrl } from '../repository/repository.ts'
import type { Pull } from '../row/pull.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'

/** A pull request as checks and workflow runs show it; only from the repository's own branches. */
export function minimalPullView(
  world: World,
  repository: Repository,
  pull: Pull,
): Schemas['pull-request-minimal'] {
  const url = repositoryUrl(world, repository)
  const repo = { id: repository.id, url, name: repository.name }
  return {
    id: pull.id,
    number: pull.number,
    url: `${url}/pulls/${pull.number}`,
    head: { ref: pull.head.ref, sha: pull.head.sha, repo },
    base: { ref: pull.base.ref, sha: pull.base.sha, repo },
  }
}
