import type { PlannedModel } from '../_lib/contract/plan.ts'
import { Problem } from '../_lib/contract/problem.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { listReleases, type ReleaseRow } from '../_lib/forge/release.ts'
import { tagCommit } from '../_lib/forge/tag.ts'
import { championOf, publishedVersions } from '../_lib/release/published-version.ts'

/** The releases of a repository, read once. */
export type Registry = {
  hasRelease(model: string): Promise<boolean>
  /** The newest release that is neither withdrawn nor held, and the commit of its tag; null before the first. */
  champion(model: string): Promise<PlannedModel['champion']>
}

export function openRegistry(forge: Forge): Registry {
  let listed: Promise<ReleaseRow[]> | null = null
  const published = async (model: string) => {
    listed ??= listReleases(forge)
    return publishedVersions({ model, releases: await listed, holds: [] })
  }
  return {
    hasRelease: async model => (await published(model)).length > 0,
    async champion(model) {
      const best = championOf(await published(model))
      if (best === null) return null
      const sha = await tagCommit(forge, best.tag)
      if (sha === null) throw untagged(best.tag)
      return { version: best.version, tag: best.tag, sha }
    },
  }
}

/** What an environment runs stands in the environment repository, which nothing reads yet. */
export function checkChampion(model: string, champion: string, where: string): void {
  if (champion === 'latest') return
  throw new Problem({
    what: `what the environment ${champion} runs cannot be read yet`,
    where: `${where}: models.${model}.champion`,
    fix: 'write `champion: latest`, or leave it out: the newest release is what to beat',
  })
}

function untagged(tag: string): Problem {
  return new Problem({
    what: `the release ${tag} is published, and its tag is gone`,
    where: `release ${tag}`,
    fix: `push the tag again, or withdraw the release with \`trainyard yank ${tag.replace('@v', '@')}\``,
  })
}
