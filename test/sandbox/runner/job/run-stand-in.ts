import { interpolate } from '../expression.ts'
import type { StandInCall } from '../stand-in/stand-in.ts'
import { standInNamed } from '../stand-in/stand-ins.ts'
import { say } from './annotation.ts'
import { givenInputs } from './input.ts'
import type { FoundAction, StepRun } from './job-run.ts'
import { addPost } from './post.ts'
import { statusFunctions } from './status-functions.ts'
import { StepFailure } from './step-failure.ts'
import { announceUses } from './uses-head.ts'

/** Runs the sandbox's replacement of an external action; an unsupported input fails the step and is named. */
export async function runStandIn(
  stepRun: StepRun,
  { name }: Extract<FoundAction, { kind: 'stand-in' }>,
): Promise<void> {
  const standIn = standInNamed(name)!
  const inputs = knownInputs(stepRun, standIn.inputs, name)
  announceUses(stepRun, inputs)
  say(stepRun.scope.job, `sandbox: a stand-in for ${name}`)
  await standIn.main(callOf(stepRun, inputs))
  if (!standIn.post) return
  const { post } = standIn
  addPost({ stepRun, condition: standIn.postIf ?? 'always()', run: each => post(callOf(each, inputs)) })
}

function callOf(stepRun: StepRun, inputs: Record<string, string>): StandInCall {
  return { stepRun, job: stepRun.scope.job, inputs, say: text => say(stepRun.scope.job, text) }
}

function knownInputs(
  stepRun: StepRun,
  defaults: Readonly<Record<string, string>>,
  name: string,
): Record<string, string> {
  const given = givenInputs(stepRun)
  const unknown = Object.keys(given).filter(key => !Object.hasOwn(defaults, key.toLowerCase()))
  if (unknown.length > 0) {
    const listed = unknown.map(key => `\`${key}\``).join(', ')
    throw new StepFailure(`the sandbox's stand-in for ${name} does not support the input ${listed}`)
  }
  const functions = statusFunctions(stepRun.scope)
  const known = Object.entries(defaults).map(([key, value]) => [
    key,
    interpolate(value, stepRun.contexts, functions),
  ])
  const lower = Object.entries(given).map(([key, value]) => [key.toLowerCase(), value])
  return Object.fromEntries([...known, ...lower])
}
