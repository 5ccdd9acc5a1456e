import { parse } from 'yaml'
import type { Action } from './action-rules.ts'

type Step = { uses?: string; with?: Record<string, unknown> }
type Job = { 'timeout-minutes'?: number; permissions?: unknown; uses?: string; steps?: Step[] }

/** Why the workflow in a README would not work as pasted; `actions` are all actions by name. */
export function exampleViolations(readme: string, actions: Record<string, Action>): string[] {
  const blocks = [...readme.matchAll(/```ya?ml\n([\s\S]*?)```/g)].map(match => parse(match[1]!))
  const workflows = blocks.filter(block => block?.jobs !== undefined)
  if (workflows.length === 0) return ['has no workflow to paste']
  return workflows.flatMap(({ on, permissions, jobs }) => [
    ...(on === undefined ? ['never starts: no `on`'] : []),
    ...(JSON.stringify(permissions) === '{}' ? [] : ['does not begin with `permissions: {}`']),
    ...Object.values(jobs as Record<string, Job>).flatMap(job => jobViolations(job, actions)),
  ])
}

function jobViolations(job: Job, actions: Record<string, Action>): string[] {
  const found = (job.steps ?? []).flatMap(step => stepViolations(step, actions))
  if (job['timeout-minutes'] === undefined && !job.uses) found.push('has no timeout')
  if (job.permissions === undefined) found.push('has no permissions of its own')
  return found
}

function stepViolations({ uses = '', with: given = {} }: Step, actions: Record<string, Action>): string[] {
  const name = uses.match(/\/actions\/([\w-]+)@/)?.[1]
  if (name === undefined) return []
  const inputs = actions[name]?.inputs
  if (inputs === undefined) return [`uses ${name}, which does not exist`]
  const unknown = Object.keys(given).filter(key => !Object.hasOwn(inputs, key))
  const required = Object.keys(inputs).filter(key => inputs[key]?.required && !Object.hasOwn(given, key))
  return [
    ...unknown.map(key => `gives ${name} \`${key}\`, which it does not take`),
    ...required.map(key => `does not give ${name} \`${key}\`, which it needs`),
  ]
}
