import { basename } from 'node:path'
import type { Planned } from '../_lib/contract/plan.ts'
import type { LoadedConfiguration } from '../_lib/host/configuration.ts'
import { judgeOf } from '../_lib/plan/judge.ts'
import { setByWriter } from '../_lib/plan/label.ts'
import { artifactName, type reuseOf } from '../_lib/plan/reuse.ts'
import type { Selection } from '../_lib/plan/selection.ts'
import type { ComparedModel } from './compared.ts'
import type { Inputs } from './inputs.ts'
import { checkChampion } from './registry.ts'
import { runFinder } from './runs.ts'
import { waiversOn } from './situation.ts'
import type { Subject } from './subject.ts'
import type { Surroundings } from './surroundings.ts'

const BOTH_LABEL = 'trainyard:judge-both'
/** The callers that a user copies; other names are given by `workflow`. */
const CALLERS = ['model-pull-request.yml', 'model-commands.yml', 'model-release.yml']
const WORKFLOWS = '.github/workflows/'

type Work = {
  compared: readonly ComparedModel[]
  selection: ReadonlyMap<string, Selection>
  subject: Subject
  configuration: LoadedConfiguration
}

/** Every model with what happens to it; only of those that are trained champion and earlier runs are looked up. */
export async function plannedModels(
  given: Inputs,
  around: Surroundings,
  { compared, selection, subject, configuration }: Work,
): Promise<{ models: Planned[]; notes: string[] }> {
  const { forge, registry, labels } = around
  const trained = compared.filter(({ name }) => selection.get(name)!.train)
  const isAny = trained.length > 0
  const { pull, base, ref } = subject
  for (const { name, judge, config } of trained)
    checkChampion(name, (judge ?? config).champion, basename(configuration.file))
  const find = isAny ? await finderOf(given, around, subject) : null
  const { waivers, notes } =
    forge && pull && isAny ? await waiversOn(forge, pull, around) : { waivers: [], notes: [] }
  const label = setByWriter(labels.find(({ name }) => name === BOTH_LABEL))
  const models = await Promise.all(
    compared.map(async ({ name, fingerprint, judge, definition }): Promise<Planned> => {
      const { train, reasons } = selection.get(name)!
      const found = train && find ? await find(artifactName(name, fingerprint)) : { reuse: null, reasons: [] }
      return {
        model: name,
        fingerprint,
        train,
        reasons,
        reuse: found.reuse,
        reuseReasons: found.reasons,
        champion: train && registry ? await registry.champion(name) : null,
        judge: judgeOf({ base, ref, isKnown: judge !== null, changed: definition.length > 0, label }),
        waivers: train ? waivers : [],
        definition,
      }
    }),
  )
  return { models, notes }
}

type Finder = (name: string) => Promise<ReturnType<typeof reuseOf>>

async function finderOf(given: Inputs, around: Surroundings, subject: Subject): Promise<Finder | null> {
  const { forge, repositoryId, defaultBranch, own, trigger, mayWrite } = around
  if (!forge || repositoryId === null || defaultBranch === null) return null
  const refusal = withoutLooking(given, trigger)
  if (refusal !== null) return async () => ({ reuse: null, reasons: [refusal] })
  const paths = (given.workflow ?? CALLERS).map(name => `${WORKFLOWS}${basename(name)}`)
  const workflows = [...new Set(own.workflow === null ? paths : [...paths, own.workflow])]
  const trusted = subject.mode === 'release' ? (subject.base ?? subject.ref) : defaultBranch
  const { heads, pull } = subject
  const bases = [defaultBranch, ...(pull ? [pull.baseBranch] : [])]
  return await runFinder({ forge, repositoryId, heads, bases, workflows, trusted, mayWrite })
}

/** A schedule wants a training with the data of today, whatever an earlier run found. */
function withoutLooking({ reuse }: Inputs, trigger: Surroundings['trigger']): string | null {
  if (reuse === false) return 'no earlier run is wanted'
  const isRetraining = trigger?.kind === 'called' && trigger.event !== 'workflow_dispatch'
  return isRetraining ? `${trigger.event} trains anew` : null
}
