import { Problem } from '../contract/problem.ts'
import { tagCommit } from '../forge/tag.ts'
import { championOf } from '../release/published-version.ts'
import type { Registry } from './releases.ts'

/** The release that a candidate must beat, and the commit of its tag. */
export type Champion = { version: string; tag: string; sha: string }

/** The champion of a model; null before its first release. A champion whose tag is gone is a Problem. */
export async function readChampion(registry: Registry, model: string): Promise<Champion | null> {
  const best = championOf(await registry.versions(model))
  if (best === null) return null
  const { version, tag } = best
  const sha = await tagCommit(registry.forge, tag)
  if (sha === null) throw untagged(tag)
  return { version, tag, sha }
}

/** Refuses a `champion:` other than `latest`: what an environment runs is stored in the environment repository, which nothing reads yet. */
export function checkChampion(model: string, champion: string, where: string): void {
  if (champion === 'latest') return
  throw new Problem({
    what: `the version that the environment ${champion} runs cannot be read yet`,
    where: `${where}: models.${model}.champion`,
    fix: 'write `champion: latest`, or remove it: the newest release is the champion',
  })
}

function untagged(tag: string): Problem {
  return new Problem({
    what: `the release ${tag} is published, but its tag is gone`,
    where: `release ${tag}`,
    fix: `push the tag again, or withdraw the release with \`trainyard yank ${tag.replace('@v', '@')}\``,
  })
}
