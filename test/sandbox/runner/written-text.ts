import type { Value } from './context.ts'
import { Unsupported } from './refusal.ts'
import type { WrittenValue } from './template.ts'

/** A scalar as GitHub turns it into text; nothing is an empty text. */
export function textOf(value: Value | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}

/** The same where a missing key is null. */
export function textOrNull(value: Value | undefined): string | null {
  return value === undefined ? null : textOf(value)
}

/** One text or a list of them. */
export function textsOf(value: Value): string[] {
  return Array.isArray(value) ? value.map(textOf) : [textOf(value)]
}

/** The mapping under a key, empty where there is none. GitHub allows an expression in the place of some; the sandbox does not. */
export function mappingAt({ data, where }: WrittenValue, key: string): Record<string, Value> {
  const value = (data as Record<string, Value> | null)?.[key] ?? {}
  if (typeof value === 'object' && !Array.isArray(value) && value !== null) return value
  throw new Unsupported(`\`${key}\` as one expression is not supported in the sandbox`, where(key))
}

/** A mapping of texts, as `env` and `with` are. */
export function textMapAt(written: WrittenValue, key: string): Record<string, string> {
  const entries = Object.entries(mappingAt(written, key))
  return Object.fromEntries(entries.map(([name, value]) => [name, textOf(value)]))
}
