import type { Contexts, Value } from '../context.ts'
import { interpolate } from '../expression.ts'
import type { StepDefinition } from '../step.ts'
import { runnerContext } from './environment.ts'
import type { StepRun, StepScope } from './job-run.ts'
import { statusFunctions } from './status-functions.ts'

/** All contexts that a step's expressions can use. */
export function contextsOf(scope: StepScope, { id, env }: Pick<StepRun, 'id' | 'env'>): Contexts {
  const { job, contexts, composite } = scope
  const github = contexts['github'] as Record<string, Value>
  const place = composite && {
    action_path: composite.folder,
    action_repository: composite.repository,
    action_ref: composite.ref,
  }
  return {
    ...contexts,
    github: { ...github, action: id, ...place },
    job: { ...(contexts['job'] as Record<string, Value>), status: job.status },
    runner: runnerContext(job.outside, job.debug),
    steps: scope.steps,
    env,
  }
}

/** Prepares a step to run; its own `env` is not evaluated yet. */
export function openStepRun(scope: StepScope, step: StepDefinition): StepRun {
  const { job } = scope
  const id = idOf(scope, step)
  const env = { ...job.request.env, ...job.env, ...scope.env }
  const contexts = contextsOf(scope, { id, env })
  const state = (scope.composite === null ? job.states.get(step) : undefined) ?? {}
  if (scope.composite === null) job.states.set(step, state)
  return { scope, step, id, name: nameOf(scope, step, contexts), contexts, env, own: {}, state, ...fresh() }
}

/** The same step for its post entry at the job's end, with the current variables. */
export function reopenStepRun(stepRun: StepRun): StepRun {
  const { scope, id, own } = stepRun
  const { job } = scope
  const env = { ...job.request.env, ...job.env, ...scope.env, ...own }
  return {
    ...stepRun,
    name: `Post ${stepRun.name.replace(/^Pre /, '')}`,
    contexts: contextsOf(scope, { id, env }),
    env,
    ...fresh(),
  }
}

function fresh(): Pick<StepRun, 'stop' | 'outputs' | 'issued'> {
  return { stop: new AbortController().signal, outputs: {}, issued: { notice: 0, warning: 0, failure: 0 } }
}

/** GITHUB_ACTION: the step's id, or `__run` or `__owner_repo`, numbered from the second one on. */
function idOf({ ids }: StepScope, { id, uses }: StepDefinition): string {
  const base =
    id ?? (uses === null ? '__run' : `__${uses.replace(/@.*/, '').replaceAll(/[^A-Za-z0-9-]+/g, '_')}`)
  let unique = base
  for (let at = 2; ids.has(unique) && id === null; at++) unique = `${base}_${at}`
  ids.add(unique)
  return unique
}

function nameOf(scope: StepScope, { name, uses, run }: StepDefinition, contexts: Contexts): string {
  const title = name ?? `Run ${uses ?? run?.trim().split('\n')[0] ?? ''}`
  try {
    return interpolate(title, contexts, statusFunctions(scope))
  } catch {
    return title
  }
}
