import { Problem } from '../contract/problem.ts'
import type { ReleaseRow } from '../contract/release-row.ts'
import type { PublishedVersion } from '../release/published-version.ts'
import { parseRequest, resolveRange } from '../release/range.ts'
import type { Registry } from './releases.ts'

/** A published version and the release that it is stored in. */
export type FoundRelease = { model: string; version: PublishedVersion; release: ReleaseRow }

/**
 * The published release that a request such as `flight-delay@1.4` names; a Problem if there is none. `defaultModel` is asked where the
 * request is a version or range alone.
 */
export async function findRelease(
  registry: Registry,
  { request, defaultModel }: { request: string; defaultModel: () => Promise<string | undefined> },
): Promise<FoundRelease> {
  const { model: named, range } = parseRequest(request)
  const model = named ?? (await defaultModel())
  if (model === undefined) throw unnamed()
  const version = resolveRange({ range, published: await registry.versions(model), model })
  const release = (await registry.releases()).find(({ id }) => id === version.id)!
  return { model, version, release }
}

function unnamed(): Problem {
  return new Problem({
    what: 'no model is named',
    where: 'version',
    fix: 'write model@version, such as flight-delay@1.4, or give --model',
  })
}
