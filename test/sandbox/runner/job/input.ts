import type { Contexts } from '../context.ts'
import { interpolate } from '../expression.ts'
import type { ActionFile } from './action-file.ts'
import { issue } from './annotation.ts'
import type { Call } from './job.ts'
import { aroundOf } from './status-functions.ts'

/** What a default of an input can see. */
const SEEN_BY_DEFAULTS = ['github', 'job', 'matrix', 'runner', 'strategy']

/** The inputs of an action: what `with` gives, else its defaults. What the action does not know is passed on with a warning. */
export function inputsOf(call: Call, declared: ActionFile['inputs']): Record<string, string> {
  const given = givenInputs(call)
  const names = new Map(Object.keys(declared).map(name => [name.toLowerCase(), name]))
  const unknown = Object.keys(given).filter(name => !names.has(name.toLowerCase()))
  if (unknown.length > 0)
    issue(call, { level: 'warning', message: unexpected(unknown, Object.keys(declared)) })
  const around = aroundOf(call.scope)
  const contexts: Contexts = Object.fromEntries(
    Object.entries(call.contexts).filter(([name]) => SEEN_BY_DEFAULTS.includes(name)),
  )
  const inputs: Record<string, string> = {}
  for (const [name, input] of Object.entries(declared)) {
    inputs[name] = input.default === null ? '' : interpolate(input.default, contexts, around)
  }
  for (const [name, value] of Object.entries(given)) {
    const known = names.get(name.toLowerCase())
    inputs[known ?? name] = value
    const deprecation = known === undefined ? null : declared[known]!.deprecation
    if (deprecation)
      issue(call, {
        level: 'warning',
        message: `Input '${name}' has been deprecated with message: ${deprecation}`,
      })
  }
  return inputs
}

/** What `with` says, evaluated. */
export function givenInputs({ scope, step, contexts }: Call): Record<string, string> {
  const around = aroundOf(scope)
  return Object.fromEntries(
    Object.entries(step.with).map(([name, value]) => [name, interpolate(value, contexts, around)]),
  )
}

function unexpected(unknown: string[], known: string[]): string {
  const listed = (names: string[]) => names.map(name => `'${name}'`).join(', ')
  return `Unexpected input(s) ${listed(unknown)}, valid inputs are [${listed(known)}]`
}
