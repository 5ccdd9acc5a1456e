import { parsePlainJson, parsePlainYaml } from '../../contract/plain-document.ts'
import { Problem } from '../../contract/problem.ts'
import { directionOf } from '../metric-direction/direction.ts'
import type { MetricContents, MetricReading } from './reading.ts'
import { recogniseShape } from './shapes.ts'
import { textTable } from './text-table.ts'

/** A declared metric file: its path with forward slashes, and what it holds. */
export type MetricFile = { file: string; text: string }

const MOST_METRICS = 2000
const LONGEST_NAME = 200

/**
 * The readings of one metric file by its shape; a Problem if it holds no metric, or only zeros. Zeros are allowed if one of them is a
 * count in `zeroable`, which should be 0, and no metric in the file is better higher.
 */
export function readingsOf({ file, text }: MetricFile, zeroable: ReadonlySet<string>): MetricReading[] {
  if (text.trim() === '')
    throw refused(file, 'the metric file is empty', 'let the run write its metrics into it')
  const found = recogniseShape(contentsOf(file, text))
  if (found === null) throw refused(file, 'the file has none of the known shapes of metrics', SHAPES_HINT)
  const metrics = found.readings.filter(({ isAside }) => !isAside)
  if (metrics.length === 0) {
    throw refused(file, `the file reads as ${found.shape}, and has no number that is a metric`, SHAPES_HINT)
  }
  if (metrics.every(({ value }) => value === 0) && !isAim(metrics, zeroable)) throw allZero(file, metrics)
  if (metrics.length > MOST_METRICS) {
    const what = `it has ${metrics.length} metrics, more than ${MOST_METRICS}`
    throw refused(file, what, 'write only the metrics that are needed')
  }
  const long = metrics.find(({ name }) => name.length > LONGEST_NAME || name === '')
  if (long) throw refused(file, `a metric's name has ${long.name.length} characters`, 'give it a short name')
  return found.readings.filter(({ name }) => name.length <= LONGEST_NAME)
}

const SHAPES_HINT =
  'write a JSON or YAML mapping of numbers, a training log as CSV with an epoch or step column, or a table of one row'

function contentsOf(file: string, text: string): MetricContents {
  if (/\.[ct]sv$/.test(file)) return { file, table: textTable(text, file) }
  const tree = /\.ya?ml$/.test(file) ? parsePlainYaml(text, file) : parsePlainJson(text, file)
  return { file, tree, table: null }
}

function isAim(metrics: readonly MetricReading[], zeroable: ReadonlySet<string>): boolean {
  const isHigher = ({ name, higherIsBetter = directionOf(name) }: MetricReading) => higherIsBetter === true
  return metrics.some(({ name }) => zeroable.has(name)) && !metrics.some(isHigher)
}

function allZero(file: string, metrics: readonly MetricReading[]): Problem {
  const what = metrics.length === 1 ? `its only number, ${metrics[0]!.name}, is 0` : 'all its numbers are 0'
  const fix = 'write what was measured; if 0 is the aim of a count, give it a gate with `max: 0`'
  return refused(file, `${what}, as in a file that was never filled in`, fix)
}

function refused(where: string, what: string, fix: string): Problem {
  return new Problem({ what, where, fix })
}
