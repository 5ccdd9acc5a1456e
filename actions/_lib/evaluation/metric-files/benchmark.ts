import { isMapping } from '../../contract/explain/shape.ts'
import { directionOfBenchmark } from '../metric-direction/unit.ts'
import type { MetricReading, Shape } from './reading.ts'
import { isPoint, leafValue } from './value.ts'

/** github-action-benchmark's `[{"name","unit","value"}]`; unit and name together say which direction is better. */
export const benchmark: Shape = {
  name: "github-action-benchmark's list",
  read: contents => {
    if (contents.table !== null || !Array.isArray(contents.tree) || contents.tree.length === 0) return null
    const entries = contents.tree.map(readingOf)
    return entries.every(entry => entry !== null) ? entries : null
  },
}

function readingOf(entry: unknown): MetricReading | null {
  if (!isMapping(entry)) return null
  const { name } = entry
  if (typeof name !== 'string' || !('value' in entry) || !isPoint(entry['value'])) return null
  const unit = typeof entry['unit'] === 'string' ? entry['unit'].trim() : ''
  return { name, ...leafValue(entry['value']), unit, higherIsBetter: directionOfBenchmark(name, unit) }
}
