import { type Job, mayWrite, stepsOf, textOf } from './workflow-document.ts'
import { downloadViolations } from './workflow-download-rules.ts'
import { cacheViolations, stepViolations } from './workflow-step-rules.ts'

/** What is wrong with a job, in a file of ours or in an example to paste. */
export function jobViolations(job: Job): string[] {
  const found = stepsOf(job).flatMap(stepViolations)
  if (job.permissions === undefined) found.push('has no permissions of its own')
  if (job['timeout-minutes'] === undefined && !job.uses) found.push('has no timeout')
  if (job.secrets === 'inherit') found.push('inherits all secrets')
  if (textOf([job.env, job.outputs, job.if, job.name]).includes('secrets.'))
    found.push('has a secret outside of the steps that need it')
  return [
    ...[...found, ...cacheViolations(job), ...trustViolations(job)],
    ...[...runnerViolations(job), ...downloadViolations(job)],
  ]
}

const GUESTS = /\/actions\/(train|predict)(@|$)/
const JUDGE = /\/actions\/evaluate(@|$)/

/** The Trust table: who runs code of the repository, or judges, may not write; who writes runs nothing of it. */
function trustViolations(job: Job): string[] {
  const steps = stepsOf(job)
  const uses = (what: RegExp) => steps.some(step => what.test(step.uses ?? ''))
  const found: string[] = []
  if (mayWrite(job) && uses(GUESTS)) found.push('runs code of the repository and may write')
  if (mayWrite(job) && uses(JUDGE)) found.push('judges and may write')
  if (mayWrite(job) && textOf(steps).includes('inputs.setup')) found.push('sets up and may write')
  if (uses(JUDGE) && uses(GUESTS)) found.push('judges where code of the repository ran')
  if (uses(JUDGE) && textOf(steps).includes('inputs.setup')) found.push('judges where the caller set up')
  return found
}

/** A fork's code runs on a hosted runner unless an input names another; a container has paths of its own. */
function runnerViolations(job: Job): string[] {
  const on = textOf(job['runs-on'])
  const found: string[] = []
  if (job.container !== undefined && /runner\.temp|github\.workspace/.test(textOf(job.steps)))
    found.push('names a folder of the runner, which a container does not have')
  if (on.includes('self-hosted')) found.push('names a self-hosted runner')
  const chosen = /inputs\.(predict-)?runs-on(?!-)/.test(on)
  const guarded = on.includes("inputs.fork == 'false' && ") && on.includes('|| inputs.runs-on-forks')
  if (chosen && !guarded) found.push("lets a fork's code onto the caller's runner")
  const matrix = textOf(job.strategy?.matrix)
  if (/fromJSON\(needs\./.test(matrix) && job.if === undefined)
    found.push('has a matrix that may be empty, and no guard')
  return found
}
