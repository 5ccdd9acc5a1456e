import { parsePlainJson, parsePlainYaml } from '../../contract/plain-document.ts'
import { Problem } from '../../contract/problem.ts'
import type { Contents, Reading } from './reading.ts'
import { recognised } from './registry.ts'
import { textTable } from './text-table.ts'

/** A declared metric file: its path with forward slashes, and what it holds. */
export type MetricFile = { file: string; text: string }

const MOST_METRICS = 2000
const LONGEST_NAME = 200

/** The numbers of one metric file, by the shape that it has; a Problem if there are none, or all are zero. */
export function readingsOf({ file, text }: MetricFile): Reading[] {
  if (text.trim() === '')
    throw refused(file, 'the metric file is empty', 'let the run write its metrics into it')
  const found = recognised(contentsOf(file, text))
  if (found === null) throw refused(file, 'no shape of metrics is recognised in it', SHAPES_HINT)
  const { shape, readings } = found
  if (readings.length === 0) {
    throw refused(file, `${shape} is in it, and no number that is a metric`, SHAPES_HINT)
  }
  if (readings.every(({ value }) => value === 0)) {
    const what =
      readings.length === 1 ? `its only number, ${readings[0]!.name}, is 0` : 'all its numbers are 0'
    throw refused(file, `${what}, as in a file that nobody filled in`, 'write what was measured')
  }
  if (readings.length > MOST_METRICS) {
    throw refused(
      file,
      `it has ${readings.length} metrics, more than ${MOST_METRICS}`,
      'write those that are judged',
    )
  }
  const long = readings.find(({ name }) => name.length > LONGEST_NAME || name === '')
  if (long) throw refused(file, `a metric's name has ${long.name.length} characters`, 'give it a short name')
  return readings
}

const SHAPES_HINT =
  'write a JSON or YAML mapping of numbers, a training log as CSV with an epoch or step column, or a table of one row'

function contentsOf(file: string, text: string): Contents {
  if (/\.[ct]sv$/.test(file)) return { file, table: textTable(text, file) }
  const tree = /\.ya?ml$/.test(file) ? parsePlainYaml(text, file) : parsePlainJson(text, file)
  return { file, tree, table: null }
}

function refused(where: string, what: string, fix: string): Problem {
  return new Problem({ what, where, fix })
}
