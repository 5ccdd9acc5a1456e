import type { Finding } from '../explain/finding.ts'
import { METRIC_NAMES } from '../metric-name.ts'
import { type DraftModel, hint, valueAt } from './draft.ts'

/** Near names are looked for among all that are declared: for so many gates at most. */
const MOST_HINTS = 100
const MOST_SHOWN = 20
/** Signs of equality in the name of a column. */
const MOST_PARTS = 20

/** A gate's slice is `column`, `column=value`, or either for a pair `one × other`. */
export function gateSlices({ evaluate, gates }: DraftModel): Finding[] {
  const slices = (evaluate?.slices ?? []).map(sliceName)
  if (slices.includes(undefined)) return []
  const known = slices.filter(name => name !== undefined)
  const names = new Set(known)
  const wrong = (gates ?? []).flatMap((gate, index) =>
    gate?.slice === undefined || columnsOf(gate.slice).some(column => names.has(column))
      ? []
      : [{ column: gate.slice.split('=')[0]!, index }],
  )
  const declared = known.length > 0 ? `declared are ${shown(known)}` : `add it to \`evaluate.slices\``
  return wrong.map(({ column, index }, count) => {
    const what = `the gate is about the slice \`${column}\`, which is not declared`
    const meant = count < MOST_HINTS ? hint(column, known) : undefined
    return valueAt(['gates', index, 'slice'], what, meant ?? declared)
  })
}

/** The slices that a gate may mean: its text, or the part before one of its `=`. */
function columnsOf(slice: string): string[] {
  const parts = slice.split('=', MOST_PARTS)
  return [slice, ...parts.map((_, index) => parts.slice(0, index + 1).join('='))]
}

function shown(names: readonly string[]): string {
  return names.length > MOST_SHOWN ? `${names.slice(0, MOST_SHOWN).join(', ')}, …` : names.join(', ')
}

/** Without metric files only the task's own metrics can be meant. */
export function metricsExist({ task, train, evaluate, gates }: DraftModel): Finding[] {
  if (task === undefined || task === 'custom' || evaluate?.['metric-files']?.length) return []
  const named = (gates ?? []).map((gate, index) => ({ name: gate?.metric, path: ['gates', index, 'metric'] }))
  named.push({ name: train?.sweep?.metric, path: ['train', 'sweep', 'metric'] })
  const known = METRIC_NAMES[task]
  return named.flatMap(({ name, path }) => {
    if (name === undefined || known.includes(name)) return []
    const fix =
      hint(name, known) ?? `there are ${known.join(', ')}; any other comes from \`evaluate.metric-files\``
    return [valueAt(path, `a ${task} model has no metric \`${name}\``, fix)]
  })
}

function sliceName(
  slice: NonNullable<NonNullable<DraftModel['evaluate']>['slices']>[number],
): string | undefined {
  if (slice === undefined || typeof slice === 'string') return slice
  if ('column' in slice) return slice.column
  return 'pair' in slice ? slice.pair?.join(' × ') : undefined
}
