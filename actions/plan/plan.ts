import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Plan, planSchema } from '../_lib/contract/plan.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { commitOf, fetchCommit, mergeBaseOf } from '../_lib/git/commit.ts'
import { type LoadedConfiguration, loadConfiguration, modelIn } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { type Outcome, verb } from '../_lib/host/verb.ts'
import { imageOf } from '../_lib/plan/image.ts'
import { releaseLabels } from '../_lib/plan/label.ts'
import { matrixOf } from '../_lib/plan/matrix.ts'
import { selectionOf } from '../_lib/plan/selection.ts'
import { type Begun, startOf } from '../_lib/plan/start.ts'
import { type FailureNotes, recordingFailure } from '../_lib/training/failure-record.ts'
import { type ComparedModel, compareModels, type Models, modelsAt } from './compared.ts'
import { type Inputs, inputs } from './inputs.ts'
import { planMarkdown } from './markdown.ts'
import { plannedModels } from './planned.ts'
import { labelsOf, situationOf } from './situation.ts'
import { headCommit, type Subject, subjectOf } from './subject.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/** Says which models changed and why, which run stands for them, which champion they must beat, and who judges: plan.json and the matrix. */
export const plan = verb({
  name: 'plan',
  inputs,
  run: recordingFailure('plan', async (given: Inputs, host, known) => {
    const configuration = named(
      await loadConfiguration({ cwd: host.cwd, config: given.config }),
      given.model ?? [],
    )
    const around = await surroundingsOf(given, host, configuration.folder)
    const labels = await labelsOf(around, around.pull)
    const start = startOf(await situationOf({ ...around, labels }))
    const made =
      start.kind === 'skip'
        ? await skipped(start.why, { around, configuration })
        : await planned(given, { around: { ...around, labels }, configuration, start, known })
    return await written(planSchema.parse(made), given, host)
  }),
})

type Known = { around: Surroundings; configuration: LoadedConfiguration }

/** Nothing is compared: what is checked out may be anything, and nobody is going to train it. */
async function skipped(skip: string, { around, configuration }: Known): Promise<Plan> {
  const ref = await headCommit(configuration.folder)
  const { pull, trigger } = around
  const head = trigger?.kind === 'pull-request' ? trigger.headSha : (pull?.sha ?? ref)
  const about = { mode: 'pull-request' as const, ref, head, base: null }
  const from = { pullRequest: pull?.number ?? null, fork: pull?.fork ?? false, labels: [] }
  return { schema: 'trainyard/plan@1', ...about, ...from, skip, notes: [], models: [] }
}

async function planned(
  given: Inputs,
  { around, configuration, start, known }: Known & { start: Begun; known: FailureNotes },
): Promise<Plan> {
  const { folder } = configuration
  const subject = await subjectOf({ folder, ...around })
  const base = await baseOf(given.base, subject.base, { folder, token: around.token })
  const { from, judges, notes } = await earlier(configuration, { ...subject, base })
  const image = imageOf(given.image)
  const compared = await compareModels({ configuration, ref: subject.ref, image, from, judges })
  const selection = await selected(compared, { around, subject, start })
  known.models = [...selection].filter(([, { train }]) => train).map(([name]) => name)
  const unknown = start.models.filter(name => !selection.has(name)).map(name => `there is no model ${name}`)
  const models = { compared, selection, subject: { ...subject, base }, configuration }
  // After a merge only the commit tells which pull request it was.
  const labels = around.pull ? around.labels : await labelsOf(around, subject.pull)
  const more = await plannedModels(given, { ...around, labels }, models)
  return {
    schema: 'trainyard/plan@1',
    mode: subject.mode,
    ref: subject.ref,
    head: subject.head,
    base,
    pullRequest: subject.pull?.number ?? null,
    fork: subject.pull?.fork ?? false,
    labels: releaseLabels(subject.pull?.labels ?? []),
    skip: null,
    notes: [...start.notes, ...notes, ...unknown, ...more.notes],
    models: more.models,
  }
}

type Asked = { around: Surroundings; subject: Subject; start: Begun }

/** Releases are looked up only where their lack is a reason to train. */
async function selected(compared: readonly ComparedModel[], { around, subject, start }: Asked) {
  const { mode } = subject
  const registry = mode === 'release' ? around.registry : null
  const models = compared.map(async ({ name, changes }) => {
    const hasRelease = (await registry?.hasRelease(name)) ?? null
    return { name, changes, hasRelease }
  })
  return selectionOf({ models: await Promise.all(models), mode, forced: start.forced, named: start.models })
}

/** The base's commit, fetched where the clone is too shallow; what nothing knows is a Problem. */
async function baseOf(
  named: string | undefined,
  known: Subject['base'],
  { folder, token }: { folder: string; token: string | undefined },
): Promise<string | null> {
  const ref = named ?? known
  if (ref === null) return null
  const there = await commitOf(folder, ref)
  if (there !== null) return there
  if (/^[0-9a-f]{40,64}$/.test(ref)) {
    await fetchCommit(folder, ref, token)
    return await commitOf(folder, ref)
  }
  throw new Problem({
    what: `git knows no commit ${JSON.stringify(ref)}`,
    where: 'base',
    fix: 'name a branch, tag or commit that is in this clone, such as `--base main`',
  })
}

/**
 * What the base declares, and what the commit declares where this change began: they differ once the base of a pull request has gone on.
 * A push is compared with what was there before, also one that throws commits away.
 */
async function earlier(
  configuration: LoadedConfiguration,
  { base, ref, mode }: Pick<Subject, 'base' | 'ref' | 'mode'>,
): Promise<{ from: { commit: string; models: Models } | null; judges: Models; notes: string[] }> {
  if (base === null) return { from: null, judges: {}, notes: [] }
  const { models: judges, notes } = await modelsAt(configuration, base)
  const parted = mode === 'release' ? null : await mergeBaseOf(configuration.folder, base, ref)
  const commit = parted ?? base
  const models = commit === base ? judges : (await modelsAt(configuration, commit)).models
  return { from: { commit, models }, judges, notes }
}

/** Only the models that are named; a name that nobody has is a Problem. */
function named(configuration: LoadedConfiguration, names: readonly string[]): LoadedConfiguration {
  if (names.length === 0) return configuration
  const models = Object.fromEntries(names.map(name => [name, modelIn(configuration, name).model]))
  return { ...configuration, models }
}

async function written(plan: Plan, given: Inputs, host: Host): Promise<Outcome> {
  const matrix = matrixOf(plan)
  const out = resolve(host.cwd, given.out ?? 'trainyard-out')
  const file = join(out, 'plan.json')
  await mkdir(out, { recursive: true })
  await writeFile(file, `${JSON.stringify(plan, null, 2)}\n`)
  const markdown = planMarkdown(plan)
  for (const note of plan.notes) host.warning(note)
  announce(plan, host)
  const outputs = {
    models: JSON.stringify(matrix),
    any: String(matrix.length > 0),
    skip: plan.skip ?? '',
    mode: plan.mode,
    markdown,
    plan: file,
    ref: plan.ref,
    head: plan.head,
    base: plan.base ?? '',
    'pull-request': plan.pullRequest === null ? '' : String(plan.pullRequest),
    fork: String(plan.fork),
    labels: plan.labels.join('\n'),
  }
  return { status: 0, outputs, result: { ...plan, matrix }, summary: markdown }
}

function announce({ skip, models }: Plan, host: Host): void {
  if (skip !== null) host.notice(`Nothing is trained: ${skip}`)
  for (const { model, train, reuse, reasons } of models) {
    const what = !train ? 'is left as it is' : reuse ? `is taken over from run ${reuse.run}` : 'is trained'
    host.info(`${model} ${what}: ${reasons.join('; ')}`)
  }
  const trained = models.filter(({ train }) => train).length
  if (trained === 0 && skip === null) host.notice('No model changed: nothing is trained')
}
