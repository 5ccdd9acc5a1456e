import type { Finding } from '../finding.ts'
import { METRIC_NAMES } from '../metric-name.ts'
import { hint, type Model, valueAt } from './draft.ts'

/** A gate's slice is `column`, `column=value`, or either for a pair `one × other`. */
export function gateSlices({ evaluate, gates }: Model): Finding[] {
  const slices = (evaluate?.slices ?? []).map(sliceName)
  if (slices.includes(undefined)) return []
  const known = slices.filter(name => name !== undefined)
  return (gates ?? []).flatMap((gate, index) => {
    if (
      gate?.slice === undefined ||
      known.some(name => gate.slice === name || gate.slice?.startsWith(`${name}=`))
    ) {
      return []
    }
    const column = gate.slice.split('=')[0]!
    const what = `the gate is about the slice \`${column}\`, which is not declared`
    const declared = known.length > 0 ? `declared are ${known.join(', ')}` : `add it to \`evaluate.slices\``
    return [valueAt(['gates', index, 'slice'], what, hint(column, known) ?? declared)]
  })
}

/** Without metric files only the task's own metrics can be meant. */
export function metricsExist({ task, train, evaluate, gates }: Model): Finding[] {
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

function sliceName(slice: NonNullable<NonNullable<Model['evaluate']>['slices']>[number]): string | undefined {
  if (slice === undefined || typeof slice === 'string') return slice
  if ('column' in slice) return slice.column
  return 'pair' in slice ? slice.pair?.join(' × ') : undefined
}
