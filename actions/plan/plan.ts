import { type FailureNotes, withFailureRecord } from '../_lib/command/failure-record.ts'
import { type Plan, planSchema } from '../_lib/contract/plan.ts'
import { outFolder } from '../_lib/documents/run-folder.ts'
import { writeDocument } from '../_lib/documents/write.ts'
import { type LoadedConfiguration, loadConfiguration, modelIn } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { type Outcome, verb } from '../_lib/host/verb.ts'
import { imageOf } from '../_lib/plan/image.ts'
import { releaseLabels } from '../_lib/plan/label.ts'
import { matrixOf } from '../_lib/plan/matrix.ts'
import { type Start, startOf } from '../_lib/plan/start.ts'
import { planMarkdown } from '../_lib/report/plan.ts'
import { baseOf, declaredBefore } from './base.ts'
import { gatesCommitOf } from './gates-commit.ts'
import { type GithubContext, readGithubContext } from './github-context.ts'
import { type Inputs, inputs } from './inputs.ts'
import { modelChanges } from './model-changes.ts'
import { selectModels } from './model-selection.ts'
import { planEntries } from './plan-entries.ts'
import { proofOf } from './proof.ts'
import { headCommit, revisionOf } from './revision.ts'
import { labelsOf, startConditions } from './start-conditions.ts'

/** Says which models changed and why, which run is reused for them, which champion they must beat, and who judges: plan.json and the matrix. */
export const plan = verb({
  name: 'plan',
  inputs,
  run: withFailureRecord('plan', async (given: Inputs, host, known) => {
    const configuration = named(await loadConfiguration({ host, config: given.config }), given.model ?? [])
    const around = await readGithubContext(given, host, configuration.folder)
    const labels = await labelsOf(around, around.pull)
    const start = startOf(await startConditions({ ...around, labels }))
    const made =
      start.kind === 'skip' && !start.held
        ? await skipped(start.why, { around, configuration })
        : await planned(given, { around: { ...around, labels }, configuration, start, known })
    return await written(planSchema.parse(made), given, host)
  }),
})

type Known = { around: GithubContext; configuration: LoadedConfiguration }

/** Nothing is compared: what is checked out may be anything, and nobody is going to train it. */
async function skipped(skip: string, { around, configuration }: Known): Promise<Plan> {
  const ref = await headCommit(configuration.folder)
  const { pull, trigger } = around
  const head = trigger?.kind === 'pull-request' ? trigger.headSha : (pull?.sha ?? ref)
  const about = { mode: 'pull-request' as const, ref, head, base: null, heldBack: [], proof: '' }
  const from = { pullRequest: pull?.number ?? null, fork: pull?.fork ?? false, releaseLabels: [] }
  return { schema: 'trainyard/plan@1', ...about, ...from, skip, notes: [], models: [] }
}

/** Also what a draft or a label holds back: nothing of it is trained, and the plan says what would be. */
async function planned(
  given: Inputs,
  { around, configuration, start, known }: Known & { start: Start; known: FailureNotes },
): Promise<Plan> {
  const { folder } = configuration
  const subject = await revisionOf({ folder, ...around })
  const base = await baseOf(given.base, subject.base, { folder, token: around.token })
  const judging = await gatesCommitOf({
    ...around,
    base,
    mode: subject.mode,
    isNamed: given.base !== undefined,
  })
  if (judging) await baseOf(undefined, judging.commit, { folder, token: around.token })
  const { from, judges, notes } = await declaredBefore(configuration, { ...subject, base, judging })
  const image = imageOf(given.image)
  const compared = await modelChanges({ configuration, ref: subject.ref, image, from, judges })
  const { selection, heldBack, said } = await selectModels(compared, { around, subject, start })
  known.models = [...selection].filter(([, { train }]) => train).map(([name]) => name)
  // After a merge only the commit tells which pull request it was.
  const labels = around.pull ? around.labels : await labelsOf(around, subject.pull)
  const work = { compared, selection, subject: { ...subject, base }, judging, configuration }
  const more = await planEntries(given, { ...around, labels }, { ...work, from: from?.commit ?? null })
  return {
    schema: 'trainyard/plan@1',
    mode: subject.mode,
    ref: subject.ref,
    head: subject.head,
    base,
    pullRequest: subject.pull?.number ?? null,
    fork: subject.fork,
    releaseLabels: releaseLabels(subject.pull?.labels ?? []),
    skip: start.kind === 'skip' ? start.why : null,
    heldBack,
    proof: proofOf(around, { subject, judging }),
    notes: [...said, ...notes, ...more.notes],
    models: more.models,
  }
}

/** Only the models that are named; a name that nobody has is a Problem. */
function named(configuration: LoadedConfiguration, names: readonly string[]): LoadedConfiguration {
  if (names.length === 0) return configuration
  const models = Object.fromEntries(names.map(name => [name, modelIn(configuration, name).model]))
  return { ...configuration, models }
}

async function written(plan: Plan, given: Inputs, host: Host): Promise<Outcome> {
  const matrix = matrixOf(plan)
  const { plan: file } = outFolder(host.cwd, given.out)
  await writeDocument(planSchema, file, plan)
  const markdown = planMarkdown(plan)
  for (const note of plan.notes) host.warning(note)
  announce(plan, host)
  const outputs = {
    models: JSON.stringify(matrix),
    names: JSON.stringify(matrix.map(({ model }) => model)),
    entries: JSON.stringify(Object.fromEntries(matrix.map(entry => [entry.model, entry]))),
    any: String(matrix.length > 0),
    skip: plan.skip ?? '',
    'held-back': plan.heldBack.join(', '),
    mode: plan.mode,
    markdown,
    plan: file,
    ref: plan.ref,
    head: plan.head,
    base: plan.base ?? '',
    'pull-request': plan.pullRequest === null ? '' : String(plan.pullRequest),
    fork: String(plan.fork),
    'release-labels': plan.releaseLabels.join('\n'),
  }
  return { status: 0, outputs, result: { ...plan, matrix }, summary: markdown }
}

function announce({ skip, models }: Plan, host: Host): void {
  if (skip !== null) host.notice(`Nothing is trained: ${skip}`)
  for (const { model, train, reuse, reasons } of models) {
    const what = !train ? 'is left as it is' : reuse ? `reuses run ${reuse.run}` : 'is trained'
    host.info(`${model} ${what}: ${reasons.join('; ')}`)
  }
  const trained = models.filter(({ train }) => train).length
  if (trained === 0 && skip === null) host.notice('No model changed: nothing is trained')
}
