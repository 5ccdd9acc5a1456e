import * as core from '@actions/core'
import type * as z from 'zod'
import { type Problem, problemsOf } from '../contract/problem.ts'
import { createActionsHost } from './actions.ts'
import { describeError, exitStatusOf } from './exit-status.ts'
import { readInputs } from './inputs.ts'
import type { Outcome, Verb } from './verb.ts'

/** State that tells the action's `post`, which is the same file, how far the step came. */
const STATE = 'trainyard'

/**
 * Runs a verb as a step of a job: inputs from `with:`, outputs, job summary, annotations, exit status. As the action's `post` it
 * calls `finish` of the verb if the step was killed.
 */
export async function runOnActions<Inputs extends z.ZodObject>(verb: Verb<Inputs>): Promise<void> {
  const state = core.getState(STATE)
  if (state !== '') return state === 'begun' ? await finish(verb) : undefined
  if (verb.finish) core.saveState(STATE, 'begun')
  try {
    const outcome = await verb.run(inputsOf(verb), createActionsHost())
    await publish(outcome)
    if (outcome.refusal !== undefined) core.error(outcome.refusal, { title: outcome.refusal.split('\n')[0] })
    process.exitCode = outcome.status
  } catch (error) {
    annotate(error)
    process.exitCode = exitStatusOf(error)
  }
  if (verb.finish) core.saveState(STATE, 'ended')
}

/** The step has failed already, so an error here is only a warning. */
async function finish<Inputs extends z.ZodObject>(verb: Verb<Inputs>): Promise<void> {
  try {
    await verb.finish?.(inputsOf(verb), createActionsHost())
  } catch (error) {
    core.warning(describeError(error))
  }
}

function inputsOf<Inputs extends z.ZodObject>(verb: Verb<Inputs>): z.output<Inputs> {
  const keys = Object.keys(verb.inputs.shape)
  const given = Object.fromEntries(keys.map(key => [key, core.getInput(key)]))
  return readInputs(verb, given, key => `with: ${key}`)
}

async function publish({ outputs, summary }: Outcome): Promise<void> {
  for (const [key, value] of Object.entries(outputs)) core.setOutput(key, value)
  if (summary !== undefined && process.env['GITHUB_STEP_SUMMARY'])
    await core.summary.addRaw(summary, true).write()
}

/** One annotation per Problem, at its file and line if it has one. */
function annotate(error: unknown): void {
  const problems = problemsOf(error)
  if (problems.length === 0) core.error(describeError(error))
  for (const problem of problems) core.error(`${problem.what}\n${problem.fix}`, placeOf(problem))
}

function placeOf({ what, where }: Problem): core.AnnotationProperties {
  const title = what.split('\n')[0]
  const near = nearby(where)
  const place = near.match(/^(?<file>[^:\n]+):(?<line>\d+):(?<column>\d+)/)?.groups
  if (place === undefined) return { title: `${title} (${near})` }
  return {
    title,
    file: place['file'],
    startLine: Number(place['line']),
    startColumn: Number(place['column']),
  }
}

/** A place relative to the workspace or the temporary folder of this job. */
function nearby(where: string): string {
  const { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp } = process.env
  return [workspace, temp].reduce<string>(
    (place, folder) => (folder && place.startsWith(`${folder}/`) ? place.slice(folder.length + 1) : place),
    where,
  )
}
