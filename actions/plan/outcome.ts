import { type Plan, planSchema } from '../_lib/contract/plan.ts'
import { outFolder } from '../_lib/documents/run-folder.ts'
import { writeDocument } from '../_lib/documents/write.ts'
import type { Host } from '../_lib/host/host.ts'
import type { Outcome } from '../_lib/host/verb.ts'
import { matrixOf } from '../_lib/plan/matrix.ts'
import { planMarkdown } from '../_lib/report/plan.ts'
import type { Inputs } from './inputs.ts'

/** Writes plan.json, reports what happens to each model, and fills the outputs. */
export async function outcomeOf(document: Plan, given: Inputs, host: Host): Promise<Outcome> {
  const { plan: file } = outFolder(host.cwd, given.out)
  const plan = await writeDocument(planSchema, file, document)
  const matrix = matrixOf(plan)
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
    const what = !train ? 'is not trained' : reuse ? `reuses run ${reuse.run}` : 'is trained'
    host.info(`${model} ${what}: ${reasons.join('; ')}`)
  }
  const trained = models.filter(({ train }) => train).length
  if (trained === 0 && skip === null) host.notice('No model changed: nothing is trained')
}
