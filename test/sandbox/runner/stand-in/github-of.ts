import type { Value } from '../context.ts'
import type { StepRun } from '../job/job-run.ts'

/** A text of the `github` context; empty if missing. */
export function githubOf({ contexts }: Pick<StepRun, 'contexts'>, key: string): string {
  const value = (contexts['github'] as Record<string, Value> | undefined)?.[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The value at a path of the event payload, or null. */
export function eventOf({ contexts }: Pick<StepRun, 'contexts'>, path: string): Value {
  let value: Value | undefined = (contexts['github'] as Record<string, Value> | undefined)?.['event']
  for (const key of path.split('.')) {
    value = typeof value === 'object' && value !== null && !Array.isArray(value) ? value[key] : null
  }
  return value ?? null
}
