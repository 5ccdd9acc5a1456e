import { evaluate, interpolate } from '../expression.ts'
import type { StepDefinition } from '../step.ts'
import { issue } from './annotation.ts'
import { runComposite } from './composite.ts'
import { findAction } from './find-action.ts'
import { runJavaScript } from './javascript.ts'
import type { PostStep, StepRun, StepScope } from './job-run.ts'
import { runStandIn } from './run-stand-in.ts'
import { runScript } from './script.ts'
import { statusFunctions } from './status-functions.ts'
import type { StepConclusion } from './step-row.ts'
import { openStepRun, reopenStepRun } from './step-run.ts'
import { runTimed } from './timed-step.ts'

/** Runs one step of the job (`number` of its row) or of a composite action if its condition is true; a failing step does not reject. */
export async function runStep(scope: StepScope, step: StepDefinition, number: number | null): Promise<void> {
  const stepRun = openStepRun(scope, step)
  const outcome = await runTimed(stepRun, {
    number,
    condition: step.if,
    prepare: () => takeOwnVariables(stepRun),
    work: doing => work(doing),
  })
  const conclusion = outcome === 'failure' && continues(stepRun) ? 'success' : outcome
  if (step.id !== null) scope.steps[step.id] = { outputs: { ...stepRun.outputs }, outcome, conclusion }
  conclude(scope, { number, conclusion })
}

/** Runs a post step at the job's end; returns its conclusion. */
export async function runPost(
  { stepRun: reached, condition, run }: PostStep,
  number: number | null,
): Promise<StepConclusion> {
  const stepRun = reopenStepRun(reached)
  const outcome = await runTimed(stepRun, { number, condition, prepare: () => {}, work: run })
  conclude(stepRun.scope, { number, conclusion: outcome })
  return outcome
}

/** Runs the `pre` entry of a step's action, if it has one. All `pre` entries run before the first step. */
export async function runPre(scope: StepScope, step: StepDefinition): Promise<void> {
  if (step.uses === null || step.uses.startsWith('./')) return
  const action = await findAction(scope, step)
  if (action.kind !== 'folder' || action.file.runs.using !== 'node' || action.file.runs.pre === null) return
  const { runs } = action.file
  const opened = openStepRun({ ...scope, ids: new Set() }, step)
  const stepRun = { ...opened, name: `Pre ${opened.name}` }
  const number = scope.job.rows.plan(stepRun.name)
  const run = (doing: StepRun) => runJavaScript(doing, { ...action, file: { ...action.file, runs } }, 'pre')
  const prepare = () => takeOwnVariables(stepRun)
  const conclusion = await runTimed(stepRun, { number, condition: runs.preIf, prepare, work: run })
  conclude(scope, { number, conclusion })
}

async function work(stepRun: StepRun): Promise<void> {
  const { step } = stepRun
  if (step.uses === null) return await runScript(stepRun)
  const action = await findAction(stepRun.scope, step)
  if (action.kind === 'stand-in') return await runStandIn(stepRun, action)
  const { file } = action
  const { runs } = file
  if (runs.using === 'composite')
    await runComposite(stepRun, { ...action, file: { ...file, runs } }, { runStep, runPost })
  else await runJavaScript(stepRun, { ...action, file: { ...file, runs } }, 'main')
}

/** Evaluates the step's `env`; its values can use the variables from before the step. */
function takeOwnVariables(stepRun: StepRun): void {
  const functions = statusFunctions(stepRun.scope)
  for (const [name, value] of Object.entries(stepRun.step.env))
    stepRun.own[name] = interpolate(value, stepRun.contexts, functions)
  Object.assign(stepRun.env, stepRun.own)
}

/** Whether `continue-on-error` is true; an expression with an error counts as false. */
function continues({ scope, issued, step, contexts }: StepRun): boolean {
  const text = step.continueOnError.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1')
  try {
    return evaluate(text, contexts, statusFunctions(scope)) === true
  } catch (error) {
    issue({ scope, issued }, { level: 'failure', message: (error as Error).message })
    return false
  }
}

function conclude(
  scope: StepScope,
  { number, conclusion }: { number: number | null; conclusion: StepConclusion },
): void {
  if (number !== null) scope.job.rows.end(number, conclusion)
  if (conclusion !== 'failure') return
  scope.status = 'failure'
  if (scope.composite === null && scope.job.status === 'success') scope.job.status = 'failure'
}
