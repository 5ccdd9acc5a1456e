import { readWorkflow, stepsOf, textOf, triggersOf, type Workflow } from './workflow-document.ts'
import { jobViolations } from './workflow-job-rules.ts'
import { namingViolations } from './workflow-step-rules.ts'

/** The rules of zizmor, poutine and Scorecard that matter most, and the Trust table, before a workflow reaches GitHub. */
export function workflowViolations(text: string): string[] {
  const workflow = readWorkflow(text)
  return [
    ...(workflow.name ? [] : ['has no name']),
    ...pinViolations(text),
    ...[...text.matchAll(/^ {6}[a-z-]+: (?:read|write)$/gm)].map(
      ([line]) => `does not say why \`${line.trim()}\``,
    ),
    ...concurrencyViolations(workflow),
    ...sharedViolations(workflow),
    ...ofJobs(workflow, job => [...(job.name ? [] : ['has no name']), ...namingViolations(job)]),
  ]
}

/** What holds for an example to paste, too, which names actions by their tag and leaves out what its reader decides. */
export function exampleWorkflowViolations(text: string): string[] {
  return sharedViolations(readWorkflow(text))
}

/** What holds for the steps of a composite action. */
export function compositeViolations(text: string): string[] {
  const { jobs } = readWorkflow(text)
  const steps = { permissions: {}, 'timeout-minutes': 1, ...jobs['action'] }
  return [...pinViolations(text), ...jobViolations(steps)]
}

function sharedViolations(workflow: Workflow): string[] {
  const found: string[] = []
  const triggers = triggersOf(workflow)
  if (textOf(workflow.permissions) !== '{}') found.push('does not begin with `permissions: {}`')
  if (textOf(workflow.env).includes('secrets.')) found.push('has a secret outside of the steps that need it')
  if (triggers.includes('pull_request_target')) found.push('runs on pull_request_target')
  const steps = Object.values(workflow.jobs).flatMap(stepsOf)
  const isPrivileged =
    triggers.includes('workflow_run') || textOf(workflow.jobs).includes('event.workflow_run')
  if (isPrivileged && steps.some(({ uses = '' }) => uses.startsWith('actions/checkout@')))
    found.push('checks out in a privileged run')
  return [...found, ...ofJobs(workflow, jobViolations)]
}

function ofJobs(workflow: Workflow, violations: (job: Workflow['jobs'][string]) => string[]): string[] {
  return Object.entries(workflow.jobs).flatMap(([id, job]) => violations(job).map(what => `${id}: ${what}`))
}

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
/** Our own, by the tag that moves with us: callers, and what is vendored. */
const OWN = /^trainyard\/trainyard\/(\.github\/workflows|actions)\/[\w./-]+@v1$/

function pinViolations(text: string): string[] {
  const foreign = [...text.matchAll(/^\s*(?:- )?uses: +(?![.$]\/)(.*)$/gm)].map(match => match[1]!)
  return foreign.filter(uses => !PINNED.test(uses) && !OWN.test(uses)).map(uses => `does not pin ${uses}`)
}

/** A reusable workflow leaves it to its caller, but for the job that writes to the repository: that one is never cut short. */
function concurrencyViolations({ on, concurrency, jobs, ...workflow }: Workflow): string[] {
  const isReusable = triggersOf({ on, jobs, ...workflow }).join() === 'workflow_call'
  const all = Object.entries(jobs)
  if (isReusable) {
    const writing = all.filter(
      ([, job]) => job.steps && textOf(job.permissions).includes('"contents":"write"'),
    )
    const loose = writing.filter(([, job]) => !textOf(job.concurrency).includes('"cancel-in-progress":false'))
    return loose.map(([id]) => `${id}: writes to the repository without waiting its turn`)
  }
  const isLimited = concurrency !== undefined || all.every(([, job]) => job.concurrency !== undefined)
  return isLimited ? [] : ['has no concurrency']
}

/** Why the one required check could be green although something went wrong: a skipped job counts as success. */
export function finalJobViolations(text: string): string[] {
  const all = Object.entries(readWorkflow(text).jobs)
  const finals = all.filter(([, job]) => job.if === 'always()')
  const [final, ...others] = finals
  if (final === undefined || others.length > 0) return ['has not exactly one job with `if: always()`']
  const [id, { name, needs, steps = [], permissions }] = final
  const found: string[] = []
  const left = all.map(([other]) => other).filter(other => other !== id && ![needs].flat().includes(other))
  if (left.length > 0) found.push(`${id}: does not look at ${left.join(', ')}`)
  if (!name || !isStable(name)) found.push(`${id}: has no stable name`)
  if (textOf(permissions) !== '{}') found.push(`${id}: has permissions that it does not need`)
  const asked = textOf(steps.map(({ env }) => env))
  const unseen = [needs].flat().filter(need => !asked.includes(`needs.${need}.result`))
  if (unseen.length > 0 && !asked.includes('needs.*.result'))
    found.push(`${id}: does not read the result of ${unseen.join(', ')}`)
  return found
}

/** A check belongs to a commit, not to a base: where other gates judged, its name may be another, but one that cannot be the required one. */
function isStable(name: string): boolean {
  if (!name.includes('${{')) return true
  const names = [...name.matchAll(/(?:&&|\|\|) \(?(?:format\()?'([^']+)'/g)].map(([, text]) => text!)
  return names.includes('result') && names.every(each => each === 'result' || each.startsWith('result ('))
}
