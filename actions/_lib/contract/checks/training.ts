import type { Finding } from '../explain/finding.ts'
import { type DraftModel, keyAt, valueAt } from './draft.ts'

/** Tasks that the recipe can train. */
export function recipeFits({ task, train }: DraftModel): Finding[] {
  if (!train?.tensorflow || (task !== 'ranking' && task !== 'custom')) return []
  const what = `the TensorFlow.js recipe cannot train a ${task} model`
  return [
    keyAt(['train', 'tensorflow'], what, 'train with `run`, or choose binary, multiclass or regression'),
  ]
}

/** Each feature once, and never the target. */
export function recipeColumns({ train }: DraftModel): Finding[] {
  const { features = [], target } = train?.tensorflow ?? {}
  const columns = features.map(feature => feature?.column)
  return columns.flatMap((column, index) => {
    const path = ['train', 'tensorflow', 'features', index, 'column']
    if (column === undefined) return []
    if (column === target) {
      return [
        valueAt(path, `the target \`${column}\` is among the features`, 'remove it: it is what is predicted'),
      ]
    }
    const again = columns.indexOf(column) < index
    return again ? [valueAt(path, `the column \`${column}\` is already a feature`, 'keep one of them')] : []
  })
}

/** A random sweep ends. */
export function sweepTrials({ train }: DraftModel): Finding[] {
  const { strategy, trials } = train?.sweep ?? {}
  if (strategy !== 'random' || trials !== undefined) return []
  return [keyAt(['train', 'sweep'], 'a random sweep has no end', 'add `trials`: how many to draw')]
}
