import type { FittedRecipe } from '../contract/artifact.ts'
import { saidOrder } from '../contract/positive-class.ts'
import { Problem } from '../contract/problem.ts'
import type { Table, Truth } from '../contract/table.ts'
import { numberColumn, requiredColumn, textColumn } from './column.ts'

export type RecipeTask = FittedRecipe['task']

type TargetColumn = { table: Table; target: string; task: RecipeTask; positive?: string; where: string }

/** The target's values. Binary: labels are [negative, positive]; without `positive` their own meaning decides, as in no/yes. */
export function truthOf({ table, target, task, positive, where }: TargetColumn): Truth {
  if (task === 'regression') return { kind: 'values', values: presentNumbers(table, target, where) }
  const { codes, labels } = textColumn(table, target, where)
  refuseEmpty(requiredColumn(table, target, where).nulls, target, where)
  const used = [...new Set(codes)].map(code => labels[code]!).sort(compareLabels)
  const ordered =
    task === 'binary' ? binaryLabels({ used, positive, target, where }) : classes(used, target, where)
  const place = labels.map(label => ordered.indexOf(label))
  return { kind: 'classes', codes: codes.map(code => place[code]!), labels: ordered }
}

/** The values that the network's outputs are compared with: one array of 0 and 1 (binary), one per class, or the numbers. */
export function outputsOf(truth: Truth, task: RecipeTask): Float64Array[] {
  if (truth.kind === 'values') return [truth.values]
  const wantedClasses = task === 'binary' ? [1] : truth.labels.keys().toArray()
  return wantedClasses.map(wanted => Float64Array.from(truth.codes, code => (code === wanted ? 1 : 0)))
}

function presentNumbers(table: Table, target: string, where: string): Float64Array {
  const values = numberColumn(table, target, where)
  refuseEmpty(
    values.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0),
    target,
    where,
  )
  return values
}

function refuseEmpty(nulls: number, target: string, where: string): void {
  if (nulls === 0) return
  const fix = 'remove rows without a target from the training data'
  throw new Problem({ what: `${nulls} rows have no value of the target ${target}`, where, fix })
}

function binaryLabels({
  used,
  positive,
  target,
  where,
}: {
  used: string[]
  positive?: string
  target: string
  where: string
}): string[] {
  if (used.length !== 2) {
    throw new Problem({
      what: `a binary target needs two values, and ${target} has ${used.length}: ${used.slice(0, 5).join(', ')}`,
      where,
      fix: 'name a column of two values, or set `task: multiclass`',
    })
  }
  const [one, other] = used as [string, string]
  if (positive === undefined) return saidOrder(one, other) ?? unsaid({ one, other, target, where })
  if (positive === used[1]) return used
  if (positive === used[0]) return used.toReversed()
  throw new Problem({
    what: `${target} is never ${JSON.stringify(positive)}; its values are ${used.join(' and ')}`,
    where: 'trainyard.yml: evaluate.positive',
    fix: `set \`positive: ${used[1]}\``,
  })
}

function unsaid({ one, other, target, where }: Record<'one' | 'other' | 'target' | 'where', string>): never {
  throw new Problem({
    what: `${target} is ${one} or ${other}, but none is configured as positive`,
    where,
    fix: `set \`positive: ${one}\` or \`positive: ${other}\` under \`evaluate:\` in trainyard.yml`,
  })
}

function classes(used: string[], target: string, where: string): string[] {
  if (used.length > 1) return used
  const fix = 'give training data with at least two classes'
  throw new Problem({ what: `${target} has a single value: ${used.join()}`, where, fix })
}

/** Numbers by size, everything else by code unit. */
function compareLabels(a: string, b: string): number {
  const difference = Number(a) - Number(b)
  if (a.trim() !== '' && b.trim() !== '' && Number.isFinite(difference) && difference !== 0) return difference
  return a < b ? -1 : a > b ? 1 : 0
}
