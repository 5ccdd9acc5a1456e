import { Problem } from '../_lib/contract/problem.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { openForge } from '../_lib/forge/open.ts'
import { listReleases, type ReleaseRow } from '../_lib/forge/release.ts'
import { findModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { text } from '../_lib/host/inputs.ts'
import { type PublishedVersion, publishedVersions } from '../_lib/release/published-version.ts'
import { parseRequest, resolveRange } from '../_lib/release/range.ts'

/** Options of every command about one published version. */
export const about = {
  version: text.unwrap(),
  model: text,
  config: text,
  repository: text,
  'github-token': text,
}

type Given = {
  version: string
  model?: string | undefined
  config?: string | undefined
  repository?: string | undefined
  'github-token'?: string | undefined
}

export type Registered = { forge: Forge; model: string; release: ReleaseRow; published: PublishedVersion }

/** The published release that a version or range names. */
export async function findRegistered(given: Given, host: Host): Promise<Registered> {
  const { model: named, range } = parseRequest(given.version)
  const model = named ?? (await modelOf(given, host))
  const forge = openForge(given, host)
  const releases = await listReleases(forge)
  const all = publishedVersions({ model, releases, holds: [] })
  const published = resolveRange({ range, published: all, model })
  return { forge, model, published, release: releases.find(({ id }) => id === published.id)! }
}

async function modelOf({ model, config }: Given, host: Host): Promise<string> {
  const found = model ?? (await findModel({ host, config }))?.name
  if (found !== undefined) return found
  throw new Problem({
    what: 'no model is named',
    where: 'version',
    fix: 'write model@version, such as flight-delay@1.4, or give --model',
  })
}
