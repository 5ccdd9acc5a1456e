import type * as z from 'zod'
import { choices, codeList, expectation, oneOf } from './expectation.ts'
import { Problem } from './problem.ts'
import {
  alternatives,
  isMapping,
  isObject,
  type Known,
  type Mapping,
  narrowed,
  ownKeys,
  schemasAt,
} from './shape.ts'
import { type Path, type Position, pathText, place, quote, type Source, valueAt } from './source.ts'
import { suggestion } from './suggestion.ts'

/** Something wrong at one path of a document: what is there and what should be. */
export type Finding = {
  path: Path
  part: 'key' | 'value'
  what: string
  fix: string
  /** Misspelt keys: where the key would have stood that was probably meant. */
  meant?: Path
}

type Issue = z.core.$ZodIssue
type Seen = { schema: z.core.$ZodType; value: unknown; base: Path }

const MAX_PROBLEMS = 100

/** What a schema found wrong with a document, in the words of its author. */
export function findingsOf(issues: readonly Issue[], schema: z.core.$ZodType, value: unknown): Finding[] {
  const findings = issues.flatMap(issue => explained(issue, { schema, value, base: [] }))
  const meant = new Set(findings.flatMap(finding => (finding.meant ? [pathText(finding.meant)] : [])))
  return findings.filter(finding => finding.meant || !meant.has(pathText(finding.path)))
}

/** Findings as Problems with file:line:column, in the order of the file; past a hundred they are only counted. */
export function problemsAt(findings: readonly Finding[], source: Source): Problem[] {
  const placed = findings
    .map(finding => ({ ...finding, at: source.locate(finding.path, finding.part) }))
    .sort((one, other) => order(one.at, other.at))
  const problems = placed
    .slice(0, MAX_PROBLEMS)
    .map(({ what, fix, at }) => new Problem({ what, fix, where: place(source.file, at) }))
  const more = findings.length - problems.length
  if (more > 0)
    problems.push(new Problem({ what: `${more} more problems`, where: source.file, fix: 'begin with these' }))
  return problems
}

function order(one: Position, other: Position): number {
  return one.line - other.line || one.column - other.column
}

function explained(issue: Issue, seen: Seen): Finding[] {
  const path = [...seen.base, ...issue.path]
  const value = valueAt(seen.value, issue.path)
  const options = schemasAt(seen.schema, seen.value, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => unknownKey(path, key, options))
    case 'invalid_union':
      return issue.errors.length > 0
        ? unionFindings(issue, seen, path)
        : [missingOrWrong(path, value, options)]
    case 'invalid_key':
      return [
        {
          path,
          part: 'key',
          what: `${named(path)} has a name that cannot be used`,
          fix: `write ${issue.issues[0]?.message ?? 'another name'}`,
        },
      ]
    case 'custom':
      return [wrongValue(path, value, [], issue.message)]
    default:
      return [missingOrWrong(path, value, options)]
  }
}

/** A union failed: speak only of the alternative that was meant, or name the keys of which exactly one is wanted. */
function unionFindings(issue: z.core.$ZodIssueInvalidUnion, seen: Seen, path: Path): Finding[] {
  const value = valueAt(seen.value, issue.path)
  const union = unionAt(seen.schema, seen.value, issue.path)
  const meant = narrowed(union, value)
  const index = meant.length === 1 ? union.indexOf(meant[0]!) : -1
  const errors = issue.errors[index]
  if (errors && meant[0]) {
    return errors.flatMap(error => explained(error, { schema: meant[0]!, value, base: path }))
  }
  if (value === undefined) return [missingKey(path, union)]
  return isMapping(value) ? undecided(path, value, union.filter(isObject)) : [wrongValue(path, value, union)]
}

/** All alternatives at a path, not narrowed. */
function unionAt(schema: z.core.$ZodType, value: unknown, path: Path): Known[] {
  if (path.length === 0) return alternatives(schema)
  const parents = schemasAt(schema, value, path.slice(0, -1))
  return parents.flatMap(parent => schemasAtKey(parent, path.at(-1)!))
}

function schemasAtKey(parent: Known, key: PropertyKey): Known[] {
  const { def } = parent._zod
  if (def.type === 'object' && def.shape[String(key)]) return alternatives(def.shape[String(key)]!)
  if (def.type === 'array') return alternatives(def.element)
  if (def.type === 'record') return alternatives(def.valueType)
  return []
}

function undecided(path: Path, value: Record<string, unknown>, objects: readonly Mapping[]): Finding[] {
  const own = objects.flatMap(option => ownKeys(option, objects))
  const known = new Set(objects.flatMap(option => Object.keys(option._zod.def.shape)))
  const strangers = Object.keys(value).filter(key => !known.has(key))
  const present = own.filter(key => Object.hasOwn(value, key))
  const misspelt = strangers.map(key => unknownKey(path, key, objects))
  if (present.length === 0 && strangers.some(key => suggestion(key, own))) return misspelt
  const what =
    present.length > 1
      ? `${named(path)} has ${codeList(present)} at once`
      : `${named(path)} has none of ${codeList(own)}`
  return [{ path, part: 'value', what, fix: `write ${oneOf(objects)}` }, ...misspelt]
}

function unknownKey(path: Path, key: string, options: readonly Known[]): Finding {
  const shapes = options.filter(isObject).map(option => option._zod.def.shape)
  const known = [...new Set(shapes.flatMap(shape => Object.keys(shape)))]
  const nested = shapes.flatMap(shape => Object.keys(shape).filter(outer => holds(shape[outer]!, key)))
  const meant = suggestion(key, known)
  const hint = meant
    ? `did you mean \`${meant}\`?`
    : nested[0]
      ? `it belongs under \`${nested[0]}\``
      : 'remove it'
  const mergeKey = key === '<<' ? 'YAML 1.2 has no merge keys: write the keys out' : undefined
  return {
    path: [...path, key],
    part: 'key',
    what: `${named(path)} has no key ${quote(key)}`,
    fix: mergeKey ?? (meant || known.length === 0 ? hint : `${hint}; known here: ${known.join(', ')}`),
    ...(meant === undefined ? {} : { meant: [...path, meant] }),
  }
}

function holds(schema: z.core.$ZodType, key: string): boolean {
  return alternatives(schema).some(option => isObject(option) && Object.hasOwn(option._zod.def.shape, key))
}

function missingOrWrong(path: Path, value: unknown, options: readonly Known[]): Finding {
  return value === undefined ? missingKey(path, options) : wrongValue(path, value, options)
}

function missingKey(path: Path, options: readonly Known[]): Finding {
  const key = String(path.at(-1) ?? '')
  return {
    path,
    part: 'key',
    what: `${named(path.slice(0, -1))} lacks \`${key}\``,
    fix: `add \`${key}\`: ${expectation(options)}`,
  }
}

function wrongValue(
  path: Path,
  value: unknown,
  options: readonly Known[],
  wanted = expectation(options),
): Finding {
  const meant = typeof value === 'string' ? suggestion(value, choices(options)) : undefined
  const fix = meant
    ? `did you mean ${quote(meant)}? It is ${wanted}`
    : `write ${wanted}${example(value, wanted)}`
  return { path, part: 'value', what: `${named(path)} is ${found(value)}`, fix }
}

function example(value: unknown, wanted: string): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return ' that is finite'
  const isBare = typeof value === 'number' || typeof value === 'boolean'
  return isBare && wanted === 'a text' ? `, in quotes: ${quote(String(value))}` : ''
}

function named(path: Path): string {
  return path.length === 0 ? 'the document' : `\`${pathText(path)}\``
}

function found(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (!isMapping(value)) return String(value)
  const keys = Object.keys(value)
  if (keys.length === 0) return 'an empty mapping'
  return `a mapping with ${keys.slice(0, 5).map(quote).join(', ')}${keys.length > 5 ? ', …' : ''}`
}
