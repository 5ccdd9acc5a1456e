import { parse } from 'semver'

/** A model's version as its git tag says it. */
export type Tagged = { model: string; version: string }

const TAG = /^(?<model>[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?)@v(?<version>.+)$/

/** `flight-delay@v1.4.0`: several models live in one repository. */
export function tagOf({ model, version }: Tagged): string {
  return `${model}@v${version}`
}

/** The model and version of a tag; null for every other tag, and for build metadata, which has no order. */
export function parseTag(tag: string): Tagged | null {
  const { model, version } = tag.match(TAG)?.groups ?? {}
  if (model === undefined || version === undefined) return null
  const parsed = parse(version)
  return parsed !== null && parsed.raw === version && parsed.version === version ? { model, version } : null
}
