import type * as z from 'zod'
import { LARGEST_RESULT } from '../bounds.ts'
import { Problem } from '../problem.ts'
import { suggestion } from '../suggestion.ts'
import { choices, expectation } from './expectation.ts'
import { alternatives, isMapping, isObject, type KnownSchema } from './shape.ts'
import { type DocumentSource, type Path, type Position, pathText, place, quote } from './source.ts'

/** Something wrong at one path of a document: what is there and what should be. */
export type Finding = {
  path: Path
  part: 'key' | 'value'
  what: string
  fix: string
  /** Misspelt keys: where the key would have stood that was probably meant. */
  meant?: Path
}

/** Further findings are not explained, so that a file with a million mistakes is answered quickly. */
export const MAX_FINDINGS = 1000

const MAX_PROBLEMS = 100

/** Findings as Problems with file:line:column, in the order of the file; past a hundred they are only counted. */
export function problemsAt(findings: readonly Finding[], source: DocumentSource): Problem[] {
  const placed = findings
    .map(finding => ({ ...finding, at: source.locate(finding.path, finding.part) }))
    .sort((one, other) => order(one.at, other.at))
  const problems = placed
    .slice(0, MAX_PROBLEMS)
    .map(({ what, fix, at }) => new Problem({ what, fix, where: place(source.file, at) }))
  const more = findings.length - problems.length
  if (more === 0) return problems
  const least = findings.length < MAX_FINDINGS ? '' : 'at least '
  const rest = new Problem({
    what: `${least}${more} more problems`,
    where: source.file,
    fix: 'fix these first',
  })
  return [...problems, rest]
}

function order(one: Position, other: Position): number {
  return one.line - other.line || one.column - other.column
}

/** A key that the mapping does not have: what was meant, where it belongs, or what is known. */
export function unknownKey(path: Path, key: string, options: readonly KnownSchema[]): Finding {
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

/** A value that is not there, or not as it must be. */
export function missingOrWrong(path: Path, value: unknown, options: readonly KnownSchema[]): Finding {
  return value === undefined ? missingKey(path, options) : wrongValue(path, value, options)
}

/** A key that must be there. */
export function missingKey(path: Path, options: readonly KnownSchema[]): Finding {
  const key = String(path.at(-1) ?? '')
  return {
    path,
    part: 'key',
    what: `${named(path.slice(0, -1))} lacks \`${key}\``,
    fix: `add \`${key}\`: ${expectation(options)}`,
  }
}

/** A value that is not what is wanted. */
export function wrongValue(
  path: Path,
  value: unknown,
  options: readonly KnownSchema[],
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
  if (typeof value === 'number' && Math.abs(value) > LARGEST_RESULT) return ` up to ${LARGEST_RESULT}`
  const isBare = typeof value === 'number' || typeof value === 'boolean'
  return isBare && wanted === 'a text' ? `, in quotes: ${quote(String(value))}` : ''
}

/** A value by its path, in words. */
export function named(path: Path): string {
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
