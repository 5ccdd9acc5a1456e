import type * as z from 'zod'
import { suggestion } from '../suggestion.ts'
import { codeList, oneOf } from './expectation.ts'
import {
  type Finding,
  MAX_FINDINGS,
  missingKey,
  missingOrWrong,
  named,
  unknownKey,
  wrongValue,
} from './finding.ts'
import {
  alternatives,
  isMapping,
  isObject,
  type KnownSchema,
  type MappingSchema,
  narrowed,
  ownKeys,
  schemasAt,
} from './shape.ts'
import { type Path, pathText, valueAt } from './source.ts'

type Issue = z.core.$ZodIssue
type SeenValue = { schema: z.core.$ZodType; value: unknown; base: Path }

/** What a schema found wrong with a document, in the words of its author. */
export function findingsOf(issues: readonly Issue[], schema: z.core.$ZodType, value: unknown): Finding[] {
  const explainable = issues.slice(0, MAX_FINDINGS)
  const all = explainable.flatMap(issue => explained(issue, { schema, value, base: [] }))
  const findings = all.slice(0, MAX_FINDINGS)
  const meant = new Set(findings.flatMap(finding => (finding.meant ? [pathText(finding.meant)] : [])))
  return findings.filter(finding => finding.meant || !meant.has(pathText(finding.path)))
}

function explained(issue: Issue, seen: SeenValue): Finding[] {
  const path = [...seen.base, ...issue.path]
  const value = valueAt(seen.value, issue.path)
  const options = schemasAt(seen.schema, seen.value, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MAX_FINDINGS).map(key => unknownKey(path, key, options))
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
function unionFindings(issue: z.core.$ZodIssueInvalidUnion, seen: SeenValue, path: Path): Finding[] {
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
function unionAt(schema: z.core.$ZodType, value: unknown, path: Path): KnownSchema[] {
  if (path.length === 0) return alternatives(schema)
  const parents = schemasAt(schema, value, path.slice(0, -1))
  return parents.flatMap(parent => schemasAtKey(parent, path.at(-1)!))
}

function schemasAtKey(parent: KnownSchema, key: PropertyKey): KnownSchema[] {
  const { def } = parent._zod
  if (def.type === 'object' && def.shape[String(key)]) return alternatives(def.shape[String(key)]!)
  if (def.type === 'array') return alternatives(def.element)
  if (def.type === 'record') return alternatives(def.valueType)
  return []
}

function undecided(path: Path, value: Record<string, unknown>, objects: readonly MappingSchema[]): Finding[] {
  const own = objects.flatMap(option => ownKeys(option, objects))
  const known = new Set(objects.flatMap(option => Object.keys(option._zod.def.shape)))
  const unknown = Object.keys(value).filter(key => !known.has(key))
  const present = own.filter(key => Object.hasOwn(value, key))
  const misspelt = unknown.map(key => unknownKey(path, key, objects))
  if (present.length === 0 && unknown.some(key => suggestion(key, own))) return misspelt
  const what =
    present.length > 1
      ? `${named(path)} has ${codeList(present)} at once`
      : `${named(path)} has none of ${codeList(own)}`
  return [{ path, part: 'value', what, fix: `write ${oneOf(objects)}` }, ...misspelt]
}
