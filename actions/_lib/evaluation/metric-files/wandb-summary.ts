import type { Shape } from './reading.ts'
import { leavesOf, mappingOf } from './tree.ts'

/** Weights & Biases' `wandb-summary.json`: what begins with `_` is its own; images and histograms have a `_type`. */
export const wandbSummary: Shape = {
  name: "Weights & Biases' summary",
  read: contents => {
    const summary = mappingOf(contents)
    if (!summary || !['_step', '_runtime', '_timestamp'].some(key => Object.hasOwn(summary, key))) return null
    const media = Object.entries(summary).filter(([, value]) => isMedia(value))
    const names = new Set(media.map(([key]) => key))
    const metrics = Object.entries(summary).filter(([key]) => !key.startsWith('_') && !names.has(key))
    return leavesOf(Object.fromEntries(metrics))
  },
}

function isMedia(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '_type')
}
