import { variablesOf } from '../github/variable/variable.ts'
import { truth } from './concurrency.ts'
import { type Container, containerOf } from './container.ts'
import type { Contexts, Value } from './context.ts'
import { interpolate, interpolated } from './expression.ts'
import { placed, Unsupported } from './refusal.ts'
import { runContexts, secretsOf } from './run-contexts.ts'
import type { FileState, JobTask, RunState } from './run-state.ts'
import type { Defaults } from './workflow.ts'

/** The evaluated settings of a job with steps. */
export type JobSettings = {
  labels: string[]
  container: Container | null
  environment: string | null
  env: Record<string, string>
  defaults: Defaults
  timeoutMinutes: number
  mayFail: boolean
  secrets: Record<string, string>
  contexts: Contexts
}

const SUCCESS = { status: 'success' } as const
const DEFAULT_MINUTES = 360

/** Evaluates a job's settings in GitHub's order: the environment first, because it decides which secrets exist. */
export function jobSettings(
  run: RunState,
  file: FileState,
  { job, instance }: JobTask<'steps'>,
): JobSettings {
  const { workflow } = file.loaded
  return placed(job.where, () => {
    const text = (given: string) => interpolate(given, instance.contexts, SUCCESS)
    const environment = job.environment === null ? null : text(job.environment.name) || null
    const vars = variablesOf(run.runner.world, run.repository, environment)
    const secrets = secretsOf(run, file, environment)
    const contexts: Contexts = { ...instance.contexts, vars }
    const outer = { ...runContexts(run, file), secrets }
    const env = {
      ...textsOf(workflow.env, outer),
      ...textsOf(job.env, { ...contexts, secrets }),
    }
    return {
      labels: labelsOf(interpolated(job.runsOn, contexts, SUCCESS), job.where),
      container: containerOf(interpolated(job.container, contexts, SUCCESS), job.where),
      environment,
      env,
      defaults: defaultsOf(workflow.defaults, job.defaults, { ...contexts, env }),
      timeoutMinutes: minutesOf(job.timeoutMinutes, contexts, job.where),
      mayFail: truth(job.continueOnError, contexts),
      secrets,
      contexts,
    }
  })
}

function textsOf(texts: Readonly<Record<string, string>>, contexts: Contexts): Record<string, string> {
  const entries = Object.entries(texts).map(([name, text]) => [name, interpolate(text, contexts, SUCCESS)])
  return Object.fromEntries(entries)
}

/** The labels of `runs-on`: one, a list, or `{ group, labels }`. They are recorded only: every job runs on this machine. */
function labelsOf(runsOn: Value, where: string): string[] {
  if (typeof runsOn === 'string' && runsOn !== '') return [runsOn]
  if (Array.isArray(runsOn) && runsOn.length > 0) return runsOn.flatMap(label => labelsOf(label, where))
  const parts = runsOn !== null && typeof runsOn === 'object' && !Array.isArray(runsOn) ? partsOf(runsOn) : []
  if (parts.length > 0) return parts.flatMap(part => labelsOf(part, where))
  throw new Unsupported('`runs-on` names no runner', where)
}

function partsOf({ group, labels, ...others }: { [key: string]: Value }): Value[] {
  const parts = [group, labels].filter(part => part !== undefined)
  return Object.keys(others).length === 0 ? parts : []
}

function defaultsOf(workflow: Defaults, job: Defaults, contexts: Contexts): Defaults {
  const own = (text: string | null) => (text === null ? null : interpolate(text, contexts, SUCCESS))
  return {
    shell: own(job.shell) ?? workflow.shell,
    workingDirectory: own(job.workingDirectory) ?? workflow.workingDirectory,
  }
}

function minutesOf(text: string | null, contexts: Contexts, where: string): number {
  const minutes = text === null ? DEFAULT_MINUTES : Number(interpolate(text, contexts, SUCCESS))
  if (minutes > 0) return minutes
  throw new Unsupported(`\`timeout-minutes: ${text}\` must be a number above 0`, where)
}
