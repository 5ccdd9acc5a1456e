import { maxSatisfying, parse, rcompare, validRange } from 'semver'
import { Problem } from '../contract/problem.ts'
import { suggestion } from '../contract/suggestion.ts'
import { championOf, type PublishedVersion } from './published-version.ts'

/** A requested release: `flight-delay@1.4`, `flight-delay@latest`, `flight-delay`, `1.4.2` or `flight-delay@v1.4.2`. */
export type VersionRequest = { model: string | null; range: string }

const MODEL_FIRST = /^(?<model>[a-z][a-z0-9._-]*|[0-9][a-z0-9._-]*(?=@))(?:@(?<range>.*))?$/

/** Splits a request; the model is null where only a version or range is given. */
export function parseRequest(text: string): VersionRequest {
  const given = text.trim()
  const isRange = !given.includes('@') && (given === 'latest' || validRange(given) !== null)
  if (isRange) return { model: null, range: given }
  const { model, range } = given.match(MODEL_FIRST)?.groups ?? {}
  if (model === undefined) throw unreadable(text)
  return { model, range: range === undefined || range === '' ? 'latest' : range }
}

/**
 * The version that a range matches: the newest that is no prerelease and not withdrawn or held. A full version names that release even if
 * it is withdrawn or held: what is deployed must stay readable.
 */
export function resolveRange({
  range,
  published,
  model,
}: {
  range: string
  published: readonly PublishedVersion[]
  model: string
}): PublishedVersion {
  const version = exactVersion(range)
  if (version !== null) {
    const found = published.find(release => release.version === version)
    if (found) return found
    throw unknownVersion(model, range, published)
  }
  if (range === 'latest') {
    const newest = championOf(published)
    if (newest) return newest
    throw unknownVersion(model, range, published)
  }
  if (validRange(range) === null) throw unreadable(range)
  const fit = published.filter(({ yanked, held }) => !yanked && !held)
  const best = maxSatisfying(
    fit.map(({ version }) => version),
    range,
  )
  const found = fit.find(release => release.version === best)
  if (found) return found
  throw unknownVersion(model, range, published)
}

/** `1.4.2`, `v1.4.2` or `=1.4.2` as 1.4.2; null for a range. */
function exactVersion(range: string): string | null {
  return parse(range.replace(/^=\s*/, ''))?.version ?? null
}

function unreadable(text: string): Problem {
  return new Problem({
    what: `${JSON.stringify(text)} is no version or range`,
    where: 'version',
    fix: 'write model@version, such as flight-delay@1.4.2, flight-delay@1.4, flight-delay@^1.2 or flight-delay@latest',
  })
}

function unknownVersion(model: string, range: string, published: readonly PublishedVersion[]): Problem {
  const versions = published.toSorted((one, other) => rcompare(one.version, other.version))
  const listed = versions.slice(0, 10).map(release => `${release.version}${flagOf(release)}`)
  const more = versions.length > listed.length ? ` and ${versions.length - listed.length} older ones` : ''
  const near = suggestion(
    range.replace(/^[v=]/, ''),
    versions.map(({ version }) => version),
  )
  const meant = near === undefined ? '' : `did you mean ${near}? `
  return new Problem({
    what: `${model} has no release for ${range}`,
    where: 'version',
    fix:
      listed.length === 0
        ? `release ${model} first`
        : `${meant}there are ${listed.join(', ')}${more}; a withdrawn or held one is pulled only by its full version`,
  })
}

function flagOf({ yanked, held }: PublishedVersion): string {
  if (yanked) return ' (withdrawn)'
  return held ? ' (held)' : ''
}
