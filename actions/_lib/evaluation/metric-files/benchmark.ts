import { isMapping } from '../../contract/shape.ts'
import type { Reading, Shape } from './reading.ts'

/** Less of these is better … */
const SMALLER =
  /^((n|u|µ|m)?s(ec(onds?)?)?|(nano|micro|milli)?seconds?|min(utes?)?|([kmg]i?)?b(ytes?)?)(\/(iter|op|call))?$/i
/** … and more of what is done in a second. */
const BIGGER = /\/ ?s(ec(ond)?)?$|^(ops|qps|rps|fps)$/i

/** github-action-benchmark's `[{"name","unit","value"}]`; a unit of time, memory or rate says which direction is better. */
export const benchmark: Shape = {
  name: "github-action-benchmark's list",
  read: contents => {
    if (contents.table !== null || !Array.isArray(contents.tree) || contents.tree.length === 0) return null
    const entries = contents.tree.map(readingOf)
    return entries.every(entry => entry !== null) ? entries : null
  },
}

function readingOf(entry: unknown): Reading | null {
  if (!isMapping(entry)) return null
  const { name, unit, value } = entry
  if (typeof name !== 'string' || typeof value !== 'number') return null
  return { name, value, ...directionOfUnit(typeof unit === 'string' ? unit.trim() : '') }
}

function directionOfUnit(unit: string): { higherIsBetter?: boolean } {
  if (BIGGER.test(unit)) return { higherIsBetter: true }
  return SMALLER.test(unit) ? { higherIsBetter: false } : {}
}
