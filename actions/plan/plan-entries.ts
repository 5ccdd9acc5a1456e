import { basename } from 'node:path'
import type { PlannedModel } from '../_lib/contract/plan.ts'
import type { LoadedConfiguration } from '../_lib/host/configuration.ts'
import { evaluationSource, withoutEvaluationSecrets } from '../_lib/plan/evaluation-source.ts'
import { setByWriter } from '../_lib/plan/label.ts'
import { artifactName } from '../_lib/plan/reuse.ts'
import type { Selection } from '../_lib/plan/selection.ts'
import { checkChampion, readChampion } from '../_lib/registry/champion.ts'
import { changedInChange, changedSinceRun } from './changed-files.ts'
import type { GatesCommit } from './gates-commit.ts'
import type { GithubContext } from './github-context.ts'
import type { Inputs } from './inputs.ts'
import type { ModelChange } from './model-changes.ts'
import { type Finder, finderOf, NOTHING_FOUND } from './reusable-runs.ts'
import type { Revision } from './revision.ts'
import { waiversOn } from './start-conditions.ts'

const BOTH_LABEL = 'trainyard:judge-both'

type Work = {
  compared: readonly ModelChange[]
  selection: ReadonlyMap<string, Selection>
  subject: Revision
  judging: GatesCommit | null
  /** Where the change began. */
  from: string | null
  configuration: LoadedConfiguration
}

/** Every model with what happens to it; only of those that are trained champion and earlier runs are looked up. */
export async function planEntries(
  given: Inputs,
  around: GithubContext,
  work: Work,
): Promise<{ models: PlannedModel[]; notes: string[] }> {
  const { compared, selection, subject, configuration } = work
  const { forge, labels } = around
  const trained = compared.filter(({ name }) => selection.get(name)!.train)
  const isAny = trained.length > 0
  for (const { name, judge, config } of trained)
    checkChampion(name, (judge ?? config).champion, basename(configuration.file))
  const find = isAny ? await finderOf(given, around, subject) : null
  const { waivers, notes } =
    forge && subject.pull && isAny ? await waiversOn(forge, subject.pull, around) : { waivers: [], notes: [] }
  const label = setByWriter(labels.find(({ name }) => name === BOTH_LABEL))
  const models = compared.map(async model => {
    const { name } = model
    const { train, reasons } = selection.get(name)!
    const beside = await changedInChange(model, work)
    const common = { model: name, fingerprint: model.fingerprint, train, definition: model.definition }
    const evaluate = judgedBy(model, work, label)
    if (!train) return { ...common, reasons: [...reasons, ...beside], evaluate, ...NOTHING_PLANNED }
    return {
      ...common,
      reasons: [...reasons, ...beside, ...labelWords(model, work, evaluate)],
      evaluate,
      ...(await reusedRun(find, model, { ...work, token: around.token })),
      champion: around.registry && (await readChampion(around.registry, name)),
      waivers,
    }
  })
  return { models: await Promise.all(models), notes }
}

const NOTHING_PLANNED = { reuse: null, reuseReasons: [], champion: null, waivers: [] }

function judgedBy(model: ModelChange, { judging, subject }: Work, label: boolean): PlannedModel['evaluate'] {
  return evaluationSource({
    base: judging,
    own: { commit: subject.ref, isDefault: subject.mode === 'release' },
    isKnown: model.judge !== null,
    changed: model.definition.length > 0,
    label,
  })
}

function labelWords(
  { judge, config }: ModelChange,
  { judging }: Work,
  by: PlannedModel['evaluate'],
): string[] {
  const runsFetch = (judge ?? config).fetch !== undefined
  return runsFetch && !by.secrets
    ? [withoutEvaluationSecrets({ base: judging, isKnown: judge !== null })]
    : []
}

async function reusedRun(
  find: Finder | null,
  model: ModelChange,
  work: Work & { token: string | undefined },
): Promise<Pick<PlannedModel, 'reuse' | 'reuseReasons'>> {
  const found = find ? await find(artifactName(model.name, model.fingerprint)) : NOTHING_FOUND
  const since = found.reuse ? await changedSinceRun(model, { ...work, commit: found.reuse.commit }) : []
  return { reuse: found.reuse, reuseReasons: [...found.reasons, ...since] }
}
