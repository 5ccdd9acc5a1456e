import { admitted } from './concurrency.ts'
import type { Value } from './context.ts'
import { interpolate, interpolated } from './expression.ts'
import { placed } from './expression-place.ts'
import { callInputs } from './inputs.ts'
import { completeJob, makeJob, refuseJob } from './job-row.ts'
import { combined, type Outcome, outcomesContext } from './outcome.ts'
import { permissionsOf } from './permissions.ts'
import { runContexts, secretsOf } from './run-contexts.ts'
import { playJobs } from './run-jobs.ts'
import type { Play, Scope } from './run-state.ts'
import type { Instance } from './strategy.ts'
import { Unsupported } from './unsupported.ts'
import type { CallJob, JobDefinition } from './workflow.ts'

export type Given<Kind extends JobDefinition['kind']> = {
  job: JobDefinition & { kind: Kind }
  instance: Instance
  key: string
  stop: AbortSignal
  mayKeep: boolean
  /** Told before the next job has its turn. */
  onFailure: () => void
}

const CALM = { status: 'success' } as const

/** Plays a job that calls a reusable workflow: its jobs under the caller's name, its outputs as the caller's. */
export async function playCall(play: Play, scope: Scope, given: Given<'call'>): Promise<Outcome> {
  const { job, instance, stop } = given
  const own = new AbortController()
  const cancelled = AbortSignal.any([stop, own.signal])
  if (stop.aborted) return gone(play, scope, instance)
  try {
    const called = calledScope(play, scope, given)
    const wish = { repositoryId: play.repository.id, cancel: () => own.abort(), signal: cancelled }
    const around = { ...wish, concurrency: job.concurrency, contexts: instance.contexts, held: scope.held }
    const outcome = await admitted(play.stage, around, async outer => {
      const inner = { ...wish, concurrency: called.loaded.workflow.concurrency, held: outer }
      const contexts = runContexts(play, called)
      return await admitted(play.stage, { ...inner, contexts }, held =>
        playCalled({ ...play, cancelled }, { ...called, held }),
      )
    })
    return outcome ?? gone(play, scope, instance)
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    return refuseJob(play, `${scope.prefix}${instance.name}`, error)
  }
}

async function playCalled(play: Play, called: Scope): Promise<Outcome> {
  const outcomes = await playJobs(play, called)
  const contexts = { ...runContexts(play, called), jobs: outcomesContext(outcomes) }
  const { outputs } = called.loaded.workflow.call!
  return {
    ...combined([...outcomes.values()]),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, text]) => [name, interpolate(text, contexts, CALM)]),
    ),
  }
}

/** Waited for a group in vain. */
function gone(play: Play, scope: Scope, { name }: Instance): Outcome {
  const row = makeJob(play, { name: `${scope.prefix}${name}` })
  completeJob(play.stage.world, row.id, { conclusion: 'cancelled' })
  return { result: 'cancelled', outputs: {}, isFresh: true }
}

function calledScope(play: Play, scope: Scope, given: Given<'call'>): Scope {
  const { job, instance, key, mayKeep } = given
  const loaded = scope.loaded.calls.get(job.id)!
  const { contexts } = instance
  const inputs = placed(job.where, () => {
    const values = interpolated(job.with as Value, contexts, CALM) as Record<string, Value>
    return callInputs(loaded.workflow.call!.inputs, values, { ...runContexts(play, scope), inputs: {} })
  })
  const asked = { job: job.permissions, workflow: scope.loaded.workflow.permissions }
  const permissions = permissionsOf(asked, scope.ceiling, scope.otherwise)
  return {
    loaded,
    prefix: `${scope.prefix}${instance.name} / `,
    key: `${key}/`,
    inputs,
    secrets: calledSecrets(play, scope, { job, instance }),
    ceiling: permissions,
    otherwise: permissions,
    held: scope.held,
    mayKeep,
  }
}

/** Named ones pass one hop, evaluated; `inherit` passes all that the caller has. */
function calledSecrets(
  play: Play,
  scope: Scope,
  { job, instance }: { job: CallJob & { where: string }; instance: Instance },
): Scope['secrets'] {
  if (job.secrets === 'inherit') return scope.secrets
  const contexts = { ...instance.contexts, secrets: secretsOf(play, scope, null) }
  return placed(job.where, () =>
    Object.fromEntries(
      Object.entries(job.secrets).map(([name, text]) => [
        name.toUpperCase(),
        interpolate(text, contexts, CALM),
      ]),
    ),
  )
}
