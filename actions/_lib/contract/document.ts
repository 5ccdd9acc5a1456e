import type * as z from 'zod'
import { problemsAt } from './explain/finding.ts'
import { findingsOf } from './explain/issue.ts'
import { jsonSource } from './explain/json-source.ts'
import { repeatedKey } from './explain/repeated-key.ts'
import type { DocumentSource } from './explain/source.ts'
import { yamlSource } from './explain/yaml-source.ts'
import { throwProblems } from './problem.ts'

/** Reads YAML by a schema; throws everything that is wrong at once, as Problems at file:line:column. */
export function parseYaml<S extends z.ZodType>(schema: S, text: string, file: string): z.output<S> {
  return parsed(schema, yamlSource(text, file))
}

/** Reads strict JSON by a schema, as `parseYaml`; for documents that cross from one job to another. */
export function parseJson<S extends z.ZodType>(schema: S, text: string, file: string): z.output<S> {
  const value = parsed(schema, jsonSource(text, file))
  // Readers differ in which of two equal keys they use.
  const repeated = repeatedKey(text, file)
  if (repeated) throw repeated
  return value
}

function parsed<S extends z.ZodType>(schema: S, source: DocumentSource): z.output<S> {
  const result = schema.safeParse(source.value)
  if (result.success) return result.data
  const issues = ofAnotherKind(result.error.issues, source.value) ?? result.error.issues
  const findings = findingsOf(issues, schema, source.value)
  throwProblems(problemsAt(findings, source))
  throw result.error
}

/** A document that names another schema is another document: all else that is wrong with it follows from that. */
function ofAnotherKind(issues: readonly z.core.$ZodIssue[], value: unknown): z.core.$ZodIssue[] | null {
  if (typeof (value as { schema?: unknown } | null)?.schema !== 'string') return null
  const kind = issues.find(({ path }) => path.length === 1 && path[0] === 'schema')
  return kind ? [kind] : null
}
