import { Problem, problemsOf, throwProblems } from '../../contract/problem.ts'
import { suggestion } from '../../contract/suggestion.ts'
import { directionOf } from '../metric-direction/direction.ts'
import { type MetricFile, readingsOf } from './metric-file.ts'
import type { Reading } from './reading.ts'

/** One metric that a file declares: a finite value, or null with the reason. */
export type FileMetric = {
  name: string
  value: number | null
  reason?: string
  /** Null where neither the configuration nor the file nor the name says it. */
  higherIsBetter: boolean | null
  /** Standard error of the value. */
  deviation?: number
  /** Rows behind the value; 0 where the file does not say. */
  n: number
}

type Reader = {
  /** `evaluate.directions` of the configuration. */
  directions: Readonly<Record<string, 'higher' | 'lower'>>
  /** Names that are measured from predictions: the measured one keeps its name, the file's becomes `file:<name>`. */
  measured: readonly string[]
  /** A direction for a metric that is nowhere is let pass: the champion may be older than the metric. */
  isChampion?: boolean
}

/** The metrics of all declared files; their Problems all at once, also a name with two values or a direction for none. */
export function readMetricFiles(
  files: readonly MetricFile[],
  { directions, measured, isChampion = false }: Reader,
): FileMetric[] {
  const problems: Problem[] = []
  const found = new Map<string, { file: string; reading: Reading }>()
  for (const given of files) {
    for (const reading of attempt(given, problems)) {
      const earlier = found.get(reading.name)
      if (!earlier) found.set(reading.name, { file: given.file, reading })
      else if (!Object.is(earlier.reading.value, reading.value)) {
        problems.push(twoValues(reading.name, [earlier.file, given.file]))
      }
    }
  }
  const names = [...found.keys()]
  if (problems.length === 0 && !isChampion) problems.push(...strayDirections(Object.keys(directions), names))
  throwProblems(problems)
  const taken = new Set(measured)
  return [...found.values()].map(({ reading }) => {
    const metric = metricOf(reading, directions)
    return taken.has(metric.name) ? { ...metric, name: `file:${metric.name}` } : metric
  })
}

function attempt(file: MetricFile, problems: Problem[]): Reading[] {
  try {
    return readingsOf(file)
  } catch (error) {
    const found = problemsOf(error)
    if (found.length === 0) throw error
    problems.push(...found)
    return []
  }
}

function metricOf(
  { name, value, deviation, n, higherIsBetter }: Reading,
  directions: Reader['directions'],
): FileMetric {
  const declared = Object.hasOwn(directions, name) ? directions[name] === 'higher' : undefined
  const metric = {
    name,
    higherIsBetter: declared ?? (higherIsBetter === undefined ? directionOf(name) : higherIsBetter),
    n: rowsOf(n),
  }
  if (!Number.isFinite(value)) return { ...metric, value: null, reason: `the metric file says ${value}` }
  return { ...metric, value, ...(deviation !== undefined && deviation > 0 ? { deviation } : {}) }
}

/** What a file says of its rows is a stranger's word: only a whole number is kept. */
function rowsOf(n: number | undefined): number {
  return n !== undefined && Number.isSafeInteger(n) && n > 0 ? n : 0
}

function twoValues(name: string, [one, other]: [string, string]): Problem {
  const what =
    one === other ? `\`${name}\` stands in it twice` : `\`${name}\` has another value than in ${one}`
  return new Problem({ what, where: other, fix: 'write it into one file, or under two names' })
}

function strayDirections(declared: readonly string[], names: readonly string[]): Problem[] {
  return declared
    .filter(name => !names.includes(name))
    .map(name => {
      const meant = suggestion(name, names)
      return new Problem({
        what: `\`${name}\` is given a direction and is in no metric file`,
        where: `evaluate.directions.${name}`,
        fix: meant ? `did you mean \`${meant}\`?` : `there are ${names.slice(0, 20).join(', ')}`,
      })
    })
}
