import { type FailureNotes, withFailureRecord } from '../_lib/command/failure-record.ts'
import type { Plan } from '../_lib/contract/plan.ts'
import { type LoadedConfiguration, loadConfiguration, modelIn } from '../_lib/host/configuration.ts'
import { verb } from '../_lib/host/verb.ts'
import { imageOf } from '../_lib/plan/image.ts'
import { releaseLabels } from '../_lib/plan/label.ts'
import { type Start, startOf } from '../_lib/plan/start.ts'
import { baseCommit } from './base-commit.ts'
import { gatesCommitOf } from './gates-commit.ts'
import { type GithubContext, readGithubContext } from './github-context.ts'
import { type Inputs, inputs } from './inputs.ts'
import { modelChanges } from './model-changes.ts'
import { selectModels } from './model-selection.ts'
import { modelsBefore } from './models-before.ts'
import { outcomeOf } from './outcome.ts'
import { planEntries } from './plan-entries.ts'
import { proofOf } from './proof.ts'
import { headCommit, readRevision } from './revision.ts'
import { startConditions } from './start-conditions.ts'

/**
 * Finds the models that changed and why, the earlier runs that can be reused, the champions to compare with, and whose gates apply.
 * Writes plan.json and the job matrix.
 */
export const plan = verb({
  name: 'plan',
  inputs,
  run: withFailureRecord('plan', async (given: Inputs, host, known) => {
    const loaded = await loadConfiguration({ host, config: given.config })
    const configuration = restrictedTo(given.model ?? [], loaded)
    const context = await readGithubContext(given, host, configuration.folder)
    const start = startOf(await startConditions(context))
    const document =
      start.kind === 'skip' && !start.held
        ? await skippedPlan(start.why, context, configuration)
        : await fullPlan(given, { context, configuration, start, known })
    return await outcomeOf(document, given, host)
  }),
})

/** Only the named models; a name that the configuration lacks is a Problem. */
function restrictedTo(names: readonly string[], configuration: LoadedConfiguration): LoadedConfiguration {
  if (names.length === 0) return configuration
  const models = Object.fromEntries(names.map(name => [name, modelIn(configuration, name).model]))
  return { ...configuration, models }
}

/** Compares nothing: nothing is going to be trained, and any commit may be checked out. */
async function skippedPlan(
  skip: string,
  { pull, trigger }: GithubContext,
  { folder }: LoadedConfiguration,
): Promise<Plan> {
  const ref = await headCommit(folder)
  return {
    schema: 'trainyard/plan@1',
    mode: 'pull-request',
    ref,
    head: trigger?.kind === 'pull-request' ? trigger.headSha : (pull?.sha ?? ref),
    base: null,
    pullRequest: pull?.number ?? null,
    fork: pull?.fork ?? false,
    releaseLabels: [],
    skip,
    heldBack: [],
    proof: '',
    notes: [],
    models: [],
  }
}

type Planning = {
  context: GithubContext
  configuration: LoadedConfiguration
  start: Start
  known: FailureNotes
}

/** Also where a draft or a label holds everything back: then nothing is trained, and the plan names what changed. */
async function fullPlan(given: Inputs, { context, configuration, start, known }: Planning): Promise<Plan> {
  const { folder } = configuration
  const revision = await readRevision(context, { folder, base: given.base })
  const gates = await gatesCommitOf(context, revision, given.base !== undefined)
  if (gates) await baseCommit(gates.commit, { folder, token: context.token })
  const before = await modelsBefore(configuration, revision, gates)
  const image = imageOf(given.image)
  const changes = await modelChanges({ configuration, ref: revision.ref, image, before })
  const { selection, heldBack, notes } = await selectModels(changes, { context, revision, start })
  known.models = [...selection].filter(([, { train }]) => train).map(([name]) => name)
  const from = before.from?.commit ?? null
  const change = { changes, selection, revision, gates, from, configuration }
  const entries = await planEntries(given, context, change)
  return {
    schema: 'trainyard/plan@1',
    mode: revision.mode,
    ref: revision.ref,
    head: revision.head,
    base: revision.base,
    pullRequest: revision.pull?.number ?? null,
    fork: revision.fork,
    releaseLabels: releaseLabels(revision.pull?.labels ?? []),
    skip: start.kind === 'skip' ? start.why : null,
    heldBack,
    proof: proofOf(context, revision, gates),
    notes: [...notes, ...before.notes, ...entries.notes],
    models: entries.models,
  }
}
