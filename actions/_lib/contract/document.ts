import type * as z from 'zod'
import { problemsAt } from './finding.ts'
import { findingsOf } from './issue.ts'
import { jsonSource } from './json-source.ts'
import { throwProblems } from './problem.ts'
import type { Source } from './source.ts'
import { yamlSource } from './yaml-source.ts'

/** Reads YAML by a schema; throws everything that is wrong at once, as Problems at file:line:column. */
export function parseYaml<S extends z.ZodType>(schema: S, text: string, file: string): z.output<S> {
  return parsed(schema, yamlSource(text, file))
}

/** Reads strict JSON by a schema, as `parseYaml`; for documents that cross from one job to another. */
export function parseJson<S extends z.ZodType>(schema: S, text: string, file: string): z.output<S> {
  return parsed(schema, jsonSource(text, file))
}

function parsed<S extends z.ZodType>(schema: S, source: Source): z.output<S> {
  const result = schema.safeParse(source.value)
  if (result.success) return result.data
  throwProblems(problemsAt(findingsOf(result.error.issues, schema, source.value), source))
  throw result.error
}
