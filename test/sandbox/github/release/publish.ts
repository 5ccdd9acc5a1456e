import { resolve } from '../git/commit.ts'
import { moveRef, NOTHING, readRef } from '../git/ref.ts'
import { invalid, Refusal } from '../http/answer.ts'
import type { RepositoryCall } from '../http/route.ts'
import { moveRefs } from '../repository/push.ts'
import { refuseUnseenWorkflows } from '../repository/workflow-guard.ts'
import type { Release } from '../row/release.ts'
import { announce } from '../workflow/event.ts'
import { releasesOf } from './release.ts'

/** Creates the tag at the release's target unless it exists, and publishes the release. */
export async function publish(call: RepositoryCall, release: Release): Promise<Release> {
  const { world, repository, token } = call
  const name = `refs/tags/${release.tag}`
  return await moveRefs(world, { repository, token }, async repo => {
    if (releasesOf(world, repository, false).some(row => row.tag === release.tag && row.id !== release.id)) {
      throw invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' })
    }
    if (!(await readRef(repo, name))) {
      const sha = await resolve(repo, release.target)
      if (sha === null) throw unknownTarget()
      await refuseUnseenWorkflows(call, sha)
      if (!(await moveRef(repo, { name, to: sha, from: NOTHING })))
        throw new Refusal(422, 'Reference already exists')
    }
    const payload = { tag: release.tag, id: release.id }
    const published = {
      ...release,
      draft: false,
      publishedAt: world.time(),
      immutable: repository.immutableReleases,
    }
    world.store.releases.put(published)
    announce(world, { name: 'release', action: 'published', repository, token, payload })
    return published
  })
}

/** A draft creates no tag; if there is none yet, its target is checked like at publication. */
export async function keptDraft(call: RepositoryCall, draft: Release): Promise<Release> {
  if (!(await readRef(call.repo, `refs/tags/${draft.tag}`)))
    await refuseUnseenWorkflows(call, await resolve(call.repo, draft.target))
  return draft
}

function unknownTarget(): Refusal {
  return invalid(
    { resource: 'Release', code: 'invalid', field: 'target_commitish' },
    { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
  )
}
