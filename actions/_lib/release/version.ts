import { inc, rcompare } from 'semver'
import type { Manifest } from '../contract/manifest.ts'
import { codeSpan } from '../text/escape.ts'
import { signatureChange } from './compatibility.ts'

export type Level = 'patch' | 'minor' | 'major'

/** What decides a version; every manifest has it. */
export type Versioned = Pick<
  Manifest,
  'contentId' | 'signature' | 'inputs' | 'params' | 'command' | 'recipe' | 'environment'
>

export type VersionChange = { level: Level; reasons: string[] }

/** `none`: the same content is published already, as this version. */
export type VersionDecision =
  | { kind: 'none'; version: string }
  | { kind: 'release'; version: string; level: Level | 'first'; reasons: string[] }

export type ReleasedContent = { version: string; contentId: string | null }

const LEVELS: readonly Level[] = ['patch', 'minor', 'major']

/** Not 0.x: a release passed its gates, and from the first one on callers rely on its signature. */
export const FIRST_VERSION = '1.0.0'

/**
 * The version of a candidate: above every version of a tag or release (yanked and held ones included), raised by what changed since
 * `previous`, the manifest of the newest release. A label raises the level and never lowers it.
 */
export function nextVersion(given: {
  candidate: Versioned
  /** Null before the first release, or if the newest one's manifest is lost. */
  previous: Versioned | null
  releases: readonly ReleasedContent[]
  /** Versions of all tags, those without a release included. */
  taken: readonly string[]
  label: Level | null
}): VersionDecision {
  const { candidate, previous, releases, taken, label } = given
  const same = releases.find(({ contentId }) => contentId === candidate.contentId)
  if (same) return { kind: 'none', version: same.version }
  const newest = [...taken, ...releases.map(({ version }) => version)].sort(rcompare)[0]
  if (newest === undefined)
    return { kind: 'release', version: FIRST_VERSION, level: 'first', reasons: ['the first release'] }
  const change = raised(previous ? changeBetween(previous, candidate) : unknownChange(newest), label)
  const version = inc(newest, change.level)
  if (version === null) throw new TypeError(`${newest} is no version`)
  return { kind: 'release', version, ...change }
}

/** The highest level of change, and the reasons for that level. */
export function changeBetween(before: Versioned, after: Versioned): VersionChange {
  const { breaking, compatible } = signatureChange(before.signature, after.signature)
  if (breaking.length > 0) return { level: 'major', reasons: breaking }
  const minor = [...compatible, ...codeChanges(before, after)]
  if (minor.length > 0) return { level: 'minor', reasons: minor }
  const patch = dataChanges(before, after)
  return {
    level: 'patch',
    reasons: patch.length > 0 ? patch : ['the same inputs gave other weights'],
  }
}

/** The highest level among the labels of a pull request: `release:major`, `release:minor` or `release:patch`. */
export function labelLevel(labels: readonly string[]): Level | null {
  return LEVELS.findLast(level => labels.includes(`release:${level}`)) ?? null
}

function raised(change: VersionChange, label: Level | null): VersionChange {
  if (label === null || LEVELS.indexOf(label) <= LEVELS.indexOf(change.level)) return change
  const reason = `raised from ${change.level} to ${label} by the label ${codeSpan(`release:${label}`)}`
  return { level: label, reasons: [reason, ...change.reasons] }
}

/** Without the last manifest it is unknown whether the signature is still compatible. */
function unknownChange(newest: string): VersionChange {
  return {
    level: 'major',
    reasons: [`the manifest of ${newest} is missing, so compatibility cannot be checked`],
  }
}

function codeChanges(before: Versioned, after: Versioned): string[] {
  return [
    ...changedInputs(before, after, 'code'),
    ...changedParams(before.params, after.params),
    ...(before.command === after.command ? [] : ['the training command changed']),
    ...(equal(before.recipe, after.recipe) ? [] : ['the recipe (architecture or features) changed']),
    ...(before.environment.image === after.environment.image ? [] : ['the container image changed']),
  ]
}

function dataChanges(before: Versioned, after: Versioned): string[] {
  const { seed: was } = before.environment
  const { seed } = after.environment
  return [
    ...changedInputs(before, after, 'data'),
    ...(was === seed ? [] : [`the seed is ${seed}, was ${was}`]),
  ]
}

function changedInputs(before: Versioned, after: Versioned, kind: 'code' | 'data'): string[] {
  const of = ({ inputs }: Versioned) =>
    new Map(inputs.filter(input => input.kind === kind).map(({ path, digest }) => [path, digest]))
  const [old, now] = [of(before), of(after)]
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort()
  return summary(
    paths.filter(path => old.get(path) !== now.get(path)),
    kind === 'code' ? 'code' : 'data',
  )
}

function changedParams(before: Versioned['params'], after: Versioned['params']): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  const said = (value: unknown) => (value === undefined ? 'unset' : codeSpan(JSON.stringify(value)))
  return names
    .filter(name => before[name] !== after[name])
    .map(name => `the parameter ${codeSpan(name)} is ${said(after[name])}, was ${said(before[name])}`)
}

function summary(paths: readonly string[], kind: string): string[] {
  if (paths.length === 0) return []
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : ''
  return [`changed ${kind}: ${paths.slice(0, 5).map(codeSpan).join(', ')}${more}`]
}

function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
