import { parse } from 'yaml'

export type Step = {
  id?: string
  name?: string
  uses?: string
  run?: string
  if?: string
  with?: Record<string, unknown>
  env?: Record<string, unknown>
}

export type Job = {
  name?: string
  needs?: string | string[]
  if?: unknown
  permissions?: unknown
  'timeout-minutes'?: unknown
  'runs-on'?: unknown
  container?: unknown
  concurrency?: unknown
  strategy?: { matrix?: unknown }
  env?: unknown
  outputs?: unknown
  secrets?: unknown
  uses?: string
  steps?: Step[]
}

export type Workflow = {
  name?: string
  on?: unknown
  permissions?: unknown
  concurrency?: unknown
  env?: unknown
  jobs: Record<string, Job>
}

/** A workflow file, or a composite action as the one job that its steps are. */
export function readWorkflow(text: string): Workflow {
  const document = parse(text)
  if (document.jobs !== undefined) return document as Workflow
  return { ...document, jobs: { action: { steps: document.runs?.steps ?? [] } } }
}

export function stepsOf({ steps }: Job): Step[] {
  return steps ?? []
}

/** Events that start it; `workflow_call` alone: a reusable workflow. */
export function triggersOf({ on }: Workflow): string[] {
  if (typeof on === 'string') return [on]
  return Array.isArray(on) ? on.map(String) : Object.keys((on as object | null) ?? {})
}

/** Whether a job may write anything, a signature included. */
export function mayWrite({ permissions }: Job): boolean {
  return Object.values((permissions as object | null) ?? {}).includes('write')
}

/** Text of a value with everything in it. */
export function textOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value)
}
