import * as core from '@actions/core'
import type * as z from 'zod'
import { type Problem, problemsOf } from '../contract/problem.ts'
import { createActionsHost } from './actions.ts'
import { readInputs } from './inputs.ts'
import { describeError, exitStatusOf } from './problems.ts'
import type { Outcome, Verb } from './verb.ts'

/** Runs a verb as a step of a job: inputs from `with:`, outputs, job summary, annotations, exit status. */
export async function runOnActions<Inputs extends z.ZodObject>(verb: Verb<Inputs>): Promise<void> {
  try {
    const keys = Object.keys(verb.inputs.shape)
    const given = Object.fromEntries(keys.map(key => [key, core.getInput(key)]))
    const outcome = await verb.run(
      readInputs(verb, given, key => `with: ${key}`),
      createActionsHost(),
    )
    await publish(outcome)
    process.exitCode = outcome.status
  } catch (error) {
    annotate(error)
    process.exitCode = exitStatusOf(error)
  }
}

async function publish({ outputs, summary }: Outcome): Promise<void> {
  for (const [key, value] of Object.entries(outputs)) core.setOutput(key, value)
  if (summary !== undefined && process.env['GITHUB_STEP_SUMMARY'])
    await core.summary.addRaw(summary, true).write()
}

/** An annotation per Problem, at its file and line where it names one. */
function annotate(error: unknown): void {
  const problems = problemsOf(error)
  if (problems.length === 0) core.error(describeError(error))
  for (const problem of problems) core.error(`${problem.what}\n${problem.fix}`, placeOf(problem))
}

function placeOf({ what, where }: Problem): core.AnnotationProperties {
  const title = what.split('\n')[0]
  const place = where.match(/^(?<file>[^:\n]+):(?<line>\d+):(?<column>\d+)/)?.groups
  if (place === undefined) return { title: `${title} (${where})` }
  return {
    title,
    file: place['file'],
    startLine: Number(place['line']),
    startColumn: Number(place['column']),
  }
}
