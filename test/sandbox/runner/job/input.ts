import type { Contexts } from '../context.ts'
import { interpolate } from '../expression.ts'
import type { ActionFile } from './action-file.ts'
import { issue } from './annotation.ts'
import type { StepRun } from './job-run.ts'
import { statusFunctions } from './status-functions.ts'

/** The contexts that the default of an input can use. */
const SEEN_BY_DEFAULTS = ['github', 'job', 'matrix', 'runner', 'strategy']

/** The inputs of an action: values of `with`, otherwise defaults. Unknown inputs are passed on with a warning. */
export function inputsOf(stepRun: StepRun, declared: ActionFile['inputs']): Record<string, string> {
  const given = givenInputs(stepRun)
  const names = new Map(Object.keys(declared).map(name => [name.toLowerCase(), name]))
  const unknown = Object.keys(given).filter(name => !names.has(name.toLowerCase()))
  if (unknown.length > 0)
    issue(stepRun, { level: 'warning', message: unexpected(unknown, Object.keys(declared)) })
  const functions = statusFunctions(stepRun.scope)
  const contexts: Contexts = Object.fromEntries(
    Object.entries(stepRun.contexts).filter(([name]) => SEEN_BY_DEFAULTS.includes(name)),
  )
  const inputs: Record<string, string> = {}
  for (const [name, input] of Object.entries(declared)) {
    inputs[name] = input.default === null ? '' : interpolate(input.default, contexts, functions)
  }
  for (const [name, value] of Object.entries(given)) {
    const known = names.get(name.toLowerCase())
    inputs[known ?? name] = value
    const deprecation = known === undefined ? null : declared[known]!.deprecation
    if (deprecation)
      issue(stepRun, {
        level: 'warning',
        message: `Input '${name}' has been deprecated with message: ${deprecation}`,
      })
  }
  return inputs
}

/** The evaluated `with` of a step. */
export function givenInputs({ scope, step, contexts }: StepRun): Record<string, string> {
  const functions = statusFunctions(scope)
  return Object.fromEntries(
    Object.entries(step.with).map(([name, value]) => [name, interpolate(value, contexts, functions)]),
  )
}

function unexpected(unknown: string[], known: string[]): string {
  const listed = (names: string[]) => names.map(name => `'${name}'`).join(', ')
  return `Unexpected input(s) ${listed(unknown)}, valid inputs are [${listed(known)}]`
}
