import { parse } from 'yaml'

type Step = { uses?: string; run?: string; with?: Record<string, unknown> }
type Job = {
  permissions?: unknown
  'timeout-minutes'?: number
  secrets?: unknown
  uses?: string
  steps?: Step[]
}
type Workflow = {
  name?: string
  permissions?: unknown
  concurrency?: unknown
  on?: unknown
  jobs: Record<string, Job>
}

/** The rules of zizmor that matter most, so that they hold before a workflow reaches GitHub. */
export function workflowViolations(text: string): string[] {
  const workflow = parse(text) as Workflow
  const found: string[] = []
  if (!workflow.name) found.push('has no name')
  if (JSON.stringify(workflow.permissions) !== '{}') found.push('does not begin with `permissions: {}`')
  if (workflow.concurrency === undefined) found.push('has no concurrency')
  if (JSON.stringify(workflow.on).includes('pull_request_target')) found.push('runs on pull_request_target')
  const unpinned = [...text.matchAll(/^\s*(?:- )?uses: +(?![.$]\/)(.*)$/gm)].map(match => match[1]!)
  found.push(
    ...unpinned
      .filter(uses => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses))
      .map(uses => `does not pin ${uses}`),
  )
  found.push(
    ...[...text.matchAll(/^ {6}[a-z-]+: (?:read|write)$/gm)].map(
      ([line]) => `does not say why \`${line.trim()}\``,
    ),
  )
  return [
    ...found,
    ...Object.entries(workflow.jobs).flatMap(([name, job]) =>
      jobViolations(job).map(what => `${name}: ${what}`),
    ),
  ]
}

function jobViolations(job: Job): string[] {
  const found = (job.steps ?? []).flatMap(stepViolations)
  if (job.permissions === undefined) found.push('has no permissions of its own')
  if (job['timeout-minutes'] === undefined && !job.uses) found.push('has no timeout')
  if (job.secrets === 'inherit') found.push('inherits all secrets')
  return found
}

function stepViolations({ uses = '', run = '', with: inputs = {} }: Step): string[] {
  const found: string[] = []
  if (uses.startsWith('actions/checkout@') && inputs['persist-credentials'] !== false)
    found.push('keeps credentials on disk')
  if (run.includes('${{')) found.push('puts an expression into a script')
  if (/GITHUB_(ENV|PATH)/.test(run)) found.push('writes to the environment of later steps')
  return found
}
