import { evaluate, interpolate } from '../expression.ts'
import type { Step } from '../step.ts'
import { issue } from './annotation.ts'
import { openCall, reopenCall } from './call.ts'
import { runComposite } from './composite.ts'
import { findAction } from './find-action.ts'
import { runJavaScript } from './javascript.ts'
import type { Call, Post, Scope } from './job.ts'
import { runStandIn } from './run-stand-in.ts'
import { runScript } from './script.ts'
import { aroundOf } from './status-functions.ts'
import type { StepConclusion } from './step-row.ts'
import { perform } from './timed-step.ts'

/** Runs one step of the job (`number` of its row) or of a composite action, if its condition holds; never rejects for what a step can do. */
export async function runStep(scope: Scope, step: Step, number: number | null): Promise<void> {
  const call = openCall(scope, step)
  const outcome = await perform(call, {
    number,
    condition: step.if,
    prepare: () => takeOwnVariables(call),
    work: doing => work(doing),
  })
  const conclusion = outcome === 'failure' && continues(call) ? 'success' : outcome
  if (step.id !== null) scope.steps[step.id] = { outputs: { ...call.outputs }, outcome, conclusion }
  conclude(scope, { number, conclusion })
}

/** Runs what a step left for the job's end; answers how it went. */
export async function runPost(
  { call: reached, condition, run }: Post,
  number: number | null,
): Promise<StepConclusion> {
  const call = reopenCall(reached)
  const outcome = await perform(call, { number, condition, prepare: () => {}, work: run })
  conclude(call.scope, { number, conclusion: outcome })
  return outcome
}

/** Runs `pre` of the actions that have one, which comes before every step and leaves the workspace empty as it is. */
export async function runPre(scope: Scope, step: Step): Promise<void> {
  if (step.uses === null || step.uses.startsWith('./')) return
  const action = await findAction(scope, step)
  if (action.kind !== 'folder' || action.file.runs.using !== 'node' || action.file.runs.pre === null) return
  const { runs } = action.file
  const opened = openCall({ ...scope, ids: new Set() }, step)
  const call = { ...opened, name: `Pre ${opened.name}` }
  const number = scope.job.rows.plan(call.name)
  const run = (doing: Call) => runJavaScript(doing, { ...action, file: { ...action.file, runs } }, 'pre')
  const prepare = () => takeOwnVariables(call)
  const conclusion = await perform(call, { number, condition: runs.preIf, prepare, work: run })
  conclude(scope, { number, conclusion })
}

async function work(call: Call): Promise<void> {
  const { step } = call
  if (step.uses === null) return await runScript(call)
  const action = await findAction(call.scope, step)
  if (action.kind === 'stand-in') return await runStandIn(call, action)
  const { file } = action
  const { runs } = file
  if (runs.using === 'composite') await runComposite(call, { ...action, file: { ...file, runs } })
  else await runJavaScript(call, { ...action, file: { ...file, runs } }, 'main')
}

/** The step's `env`, every value of which sees what was there before the step. */
function takeOwnVariables(call: Call): void {
  const around = aroundOf(call.scope)
  for (const [name, value] of Object.entries(call.step.env))
    call.own[name] = interpolate(value, call.contexts, around)
  Object.assign(call.env, call.own)
}

/** What cannot be evaluated does not excuse a failure. */
function continues({ scope, issued, step, contexts }: Call): boolean {
  const text = step.continueOnError.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1')
  try {
    return evaluate(text, contexts, aroundOf(scope)) === true
  } catch (error) {
    issue({ scope, issued }, { level: 'failure', message: (error as Error).message })
    return false
  }
}

function conclude(
  scope: Scope,
  { number, conclusion }: { number: number | null; conclusion: StepConclusion },
): void {
  if (number !== null) scope.job.rows.end(number, conclusion)
  if (conclusion !== 'failure') return
  scope.status = 'failure'
  if (scope.composite === null && scope.job.status === 'success') scope.job.status = 'failure'
}
