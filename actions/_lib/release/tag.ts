import { parse } from 'semver'

/** The model and version in a git tag. */
export type Tagged = { model: string; version: string }

const TAG = /^(?<model>[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?)@v(?<version>.+)$/

/** `flight-delay@v1.4.0`; a repository can have several models. */
export function tagOf({ model, version }: Tagged): string {
  return `${model}@v${version}`
}

/** Null for tags that are not of a release, and for versions with build metadata, which have no order. */
export function parseTag(tag: string): Tagged | null {
  const { model, version } = tag.match(TAG)?.groups ?? {}
  if (model === undefined || version === undefined) return null
  const parsed = parse(version)
  return parsed !== null && parsed.raw === version && parsed.version === version ? { model, version } : null
}
