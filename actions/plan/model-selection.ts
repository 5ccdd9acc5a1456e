import { selectionOf, type TrainingDecision } from '../_lib/plan/selection.ts'
import type { Start } from '../_lib/plan/start.ts'
import type { GithubContext } from './github-context.ts'
import type { ModelChange } from './model-changes.ts'
import type { Revision } from './revision.ts'

/** Which models are trained, which changed models the reason to skip holds back, and notes for the plan. */
export type ModelSelection = {
  selection: ReadonlyMap<string, TrainingDecision>
  heldBack: string[]
  notes: readonly string[]
}

/** Looks up releases only where a missing one is a reason to train. A plan that skips trains nothing and names what it holds back. */
export async function selectModels(
  changes: readonly ModelChange[],
  { context, revision, start }: { context: GithubContext; revision: Revision; start: Start },
): Promise<ModelSelection> {
  const { mode } = revision
  const registry = mode === 'release' ? context.registry : null
  const models = await Promise.all(
    changes.map(async ({ name, changes: changed }) => {
      const hasRelease = registry && (await registry.versions(name)).length > 0
      return { name, changes: changed, hasRelease }
    }),
  )
  if (start.kind === 'skip') {
    const selection = selectionOf({ models, mode, forced: false, named: [] })
    const heldBack = [...selection].filter(([, { train }]) => train).map(([name]) => name)
    const idle = [...selection].map(([name, { reasons }]) => [name, { train: false, reasons }] as const)
    return { selection: new Map(idle), heldBack, notes: [] }
  }
  const selection = selectionOf({ models, mode, forced: start.forced, named: start.models })
  const unknown = start.models.filter(name => !selection.has(name)).map(name => `there is no model ${name}`)
  return { selection, heldBack: [], notes: [...start.notes, ...unknown] }
}
