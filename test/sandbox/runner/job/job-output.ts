import { interpolate } from '../expression.ts'
import type { StepScope } from './job-run.ts'
import { statusFunctions } from './status-functions.ts'
import { contextsOf } from './step-run.ts'

/** The limit for all outputs of a job, in UTF-16 units as GitHub counts. */
const MAX_CHARACTERS = 1 << 20

/** A job's outputs. An output that contains a secret, or exceeds the limit, is left out with a warning. */
export function jobOutputs(scope: StepScope, warn: (text: string) => void): Record<string, string> {
  const { job } = scope
  const contexts = contextsOf(scope, { id: '', env: { ...job.request.env, ...job.env } })
  const functions = statusFunctions(scope)
  const outputs: Record<string, string> = {}
  let characters = 0
  for (const [name, text] of Object.entries(job.request.outputs)) {
    const value = textFrom(() => interpolate(text, contexts, functions), warn)
    if (value === '') continue
    if (job.masks.hide(value) !== value) {
      warn(`Skip output '${name}' since it may contain secret.`)
      continue
    }
    characters += value.length
    if (characters > MAX_CHARACTERS) warn(`Skip output '${name}': the outputs of a job are 1 MB at most.`)
    else outputs[name] = value
  }
  return outputs
}

function textFrom(evaluated: () => string, warn: (text: string) => void): string {
  try {
    return evaluated()
  } catch (error) {
    warn((error as Error).message)
    return ''
  }
}
