import { type Selection, selectionOf } from '../_lib/plan/selection.ts'
import type { Start } from '../_lib/plan/start.ts'
import type { GithubContext } from './github-context.ts'
import type { ModelChange } from './model-changes.ts'
import type { Revision } from './revision.ts'

type Asked = { around: GithubContext; subject: Revision; start: Start }

type Selected = { selection: Map<string, Selection>; heldBack: string[]; said: readonly string[] }

/** Releases are looked up only where their lack is a reason to train; what is held back is left as it is. */
export async function selectModels(compared: readonly ModelChange[], asked: Asked): Promise<Selected> {
  const { around, subject, start } = asked
  const { mode } = subject
  const registry = mode === 'release' ? around.registry : null
  const models = await Promise.all(
    compared.map(async ({ name, changes }) => {
      const hasRelease = registry && (await registry.versions(name)).length > 0
      return { name, changes, hasRelease }
    }),
  )
  if (start.kind === 'skip') {
    const selection = selectionOf({ models, mode, forced: false, named: [] })
    const heldBack = [...selection].filter(([, { train }]) => train).map(([name]) => name)
    return { selection: new Map([...selection].map(leftAlone)), heldBack, said: [] }
  }
  const selection = selectionOf({ models, mode, forced: start.forced, named: start.models })
  const unknown = start.models.filter(name => !selection.has(name)).map(name => `there is no model ${name}`)
  return { selection, heldBack: [], said: [...start.notes, ...unknown] }
}

function leftAlone([name, { reasons }]: [string, Selection]): [string, Selection] {
  return [name, { train: false, reasons }]
}
