import { basename } from 'node:path'
import type { PlannedModel } from '../_lib/contract/plan.ts'
import type { Waiver } from '../_lib/contract/waiver.ts'
import type { LoadedConfiguration } from '../_lib/host/configuration.ts'
import { evaluationSource, withoutEvaluationSecrets } from '../_lib/plan/evaluation-source.ts'
import { setByWriter } from '../_lib/plan/label.ts'
import { artifactName } from '../_lib/plan/reuse.ts'
import type { TrainingDecision } from '../_lib/plan/selection.ts'
import { checkChampion, readChampion } from '../_lib/registry/champion.ts'
import { changedInChange, changedSinceRun } from './changed-files.ts'
import type { GatesCommit } from './gates-commit.ts'
import type { GithubContext } from './github-context.ts'
import type { Inputs } from './inputs.ts'
import type { ModelChange } from './model-changes.ts'
import { type RunFinder, runFinder } from './reusable-runs.ts'
import type { Revision } from './revision.ts'
import { waiversOn } from './waivers.ts'

const BOTH_LABEL = 'trainyard:judge-both'

type PlannedChange = {
  changes: readonly ModelChange[]
  selection: ReadonlyMap<string, TrainingDecision>
  revision: Revision
  gates: GatesCommit | null
  /** Where the change began. */
  from: string | null
  configuration: LoadedConfiguration
}

/** What is looked up for all models that are trained. */
type Lookups = { context: GithubContext; find: RunFinder | null; waivers: Waiver[]; showsBoth: boolean }

/** Every model with what happens to it. The champion and earlier runs are looked up only for models that are trained. */
export async function planEntries(
  given: Inputs,
  context: GithubContext,
  change: PlannedChange,
): Promise<{ models: PlannedModel[]; notes: string[] }> {
  const { changes, selection, revision, configuration } = change
  const trained = changes.filter(({ name }) => selection.get(name)!.train)
  for (const { name, gated, config } of trained)
    checkChampion(name, (gated ?? config).champion, basename(configuration.file))
  const isAny = trained.length > 0
  const find = isAny ? await runFinder(given, context, revision) : null
  const { waivers, notes } = isAny ? await waiversOn(context, revision.pull) : { waivers: [], notes: [] }
  const labels = await context.labelsOf(revision.pull)
  const showsBoth = setByWriter(labels.find(({ name }) => name === BOTH_LABEL))
  const lookups = { context, find, waivers, showsBoth }
  const models = changes.map(model => planEntry(model, change, lookups))
  return { models: await Promise.all(models), notes }
}

async function planEntry(
  model: ModelChange,
  change: PlannedChange,
  { context, find, waivers, showsBoth }: Lookups,
): Promise<PlannedModel> {
  const { name, fingerprint, definition } = model
  const { train, reasons } = change.selection.get(name)!
  const beside = await changedInChange(model, change)
  const evaluate = sourceOf(model, change, showsBoth)
  const common = { model: name, fingerprint, train, definition, evaluate }
  if (!train) return { ...common, reasons: [...reasons, ...beside], ...NOTHING_PLANNED }
  return {
    ...common,
    reasons: [...reasons, ...beside, ...secretsNote(model, change, evaluate)],
    ...(await reusedRun(find, model, { ...change, token: context.token })),
    champion: context.registry && (await readChampion(context.registry, name)),
    waivers,
  }
}

const NOTHING_PLANNED = { reuse: null, reuseReasons: [], champion: null, waivers: [] }

function sourceOf(
  model: ModelChange,
  { gates, revision }: PlannedChange,
  showsBoth: boolean,
): PlannedModel['evaluate'] {
  return evaluationSource({
    base: gates,
    own: { commit: revision.ref, isDefault: revision.mode === 'release' },
    isKnown: model.gated !== null,
    changed: model.definition.length > 0,
    label: showsBoth,
  })
}

function secretsNote(
  { gated, config }: ModelChange,
  { gates }: PlannedChange,
  { secrets }: PlannedModel['evaluate'],
): string[] {
  const runsFetch = (gated ?? config).fetch !== undefined
  return runsFetch && !secrets ? [withoutEvaluationSecrets({ base: gates, isKnown: gated !== null })] : []
}

async function reusedRun(
  find: RunFinder | null,
  model: ModelChange,
  change: PlannedChange & { token: string | undefined },
): Promise<Pick<PlannedModel, 'reuse' | 'reuseReasons'>> {
  if (find === null) return { reuse: null, reuseReasons: [] }
  const { reuse, reasons } = await find(artifactName(model.name, model.fingerprint))
  const since = reuse ? await changedSinceRun(model, { ...change, commit: reuse.commit }) : []
  return { reuse, reuseReasons: [...reasons, ...since] }
}
