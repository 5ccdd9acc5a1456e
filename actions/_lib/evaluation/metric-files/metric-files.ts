import { MOST, unshowable } from '../../contract/bounds.ts'
import { Problem, problemsOf, throwProblems } from '../../contract/problem.ts'
import { directionOf } from '../metric-direction/direction.ts'
import { type MetricFile, readingsOf } from './metric-file.ts'
import { suggestedNames } from './name-suggestion.ts'
import type { MetricReading } from './reading.ts'

const MOST_CHARACTERS = 500

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
  /** The file itself says the direction, and nothing overrides it. */
  isDirectionOfFile?: true
  unit?: string
  /** Which of the file's values it is, where that is not plain; follows "the value". */
  note?: string
  /** A text, a list or a counter of the run: left out unless a gate or a direction names it. */
  isAside?: true
}

/** The metrics that both models' runs wrote into the declared files; null if the champion has none. */
export type FileMetricPair = { candidate: readonly FileMetric[]; champion: readonly FileMetric[] | null }

type Reader = {
  /** `evaluate.directions` of the configuration. */
  directions: Readonly<Record<string, 'higher' | 'lower'>>
  /** Names that are measured from predictions: the measured one keeps its name, the file's becomes `file:<name>`. */
  measured: readonly string[]
  /** Counts that a gate wants to be 0, so that a file of zeros may be what was measured. */
  zeroable?: ReadonlySet<string>
  /** Ignores a direction for a metric that is in no file: the champion may be older than the metric. */
  isChampion?: boolean
}

/** The metrics of all declared files; their Problems all at once, also a name with two values or a direction for none. */
export function readMetricFiles(
  files: readonly MetricFile[],
  { directions, measured, zeroable = new Set(), isChampion = false }: Reader,
): FileMetric[] {
  const { found, problems } = collect(files, zeroable)
  const names = [...found.keys()]
  problems.push(...outsized(names, files[0]?.file ?? ''))
  if (problems.length === 0 && !isChampion) problems.push(...strayDirections(Object.keys(directions), names))
  throwProblems(problems)
  const taken = new Set(measured)
  return [...found.values()].map(({ file, reading }) => {
    const metric = metricOf(reading, { file, directions })
    return taken.has(metric.name) ? { ...metric, name: `file:${metric.name}` } : metric
  })
}

type Collection = { found: Map<string, { file: string; reading: MetricReading }>; problems: Problem[] }

/** Every reading by its name; one that is set aside only if no other has the name. */
function collect(files: readonly MetricFile[], zeroable: ReadonlySet<string>): Collection {
  const collection: Collection = { found: new Map(), problems: [] }
  const { found, problems } = collection
  for (const given of files) {
    for (const reading of attempt(given, { zeroable, problems })) {
      const earlier = found.get(reading.name)
      if (!earlier || (earlier.reading.isAside && !reading.isAside)) {
        found.set(reading.name, { file: given.file, reading })
      } else if (!isSame(earlier.reading, reading)) {
        problems.push(twoValues(reading.name, [earlier.file, given.file]))
      }
    }
  }
  return collection
}

/** The metrics that are shown; one that is set aside only if a gate names it or the other model has a number of that name. */
export function withoutAside(
  metrics: readonly FileMetric[],
  { wanted, other }: { wanted: ReadonlySet<string>; other: readonly FileMetric[] | null },
): FileMetric[] {
  const numbers = new Set(
    other?.flatMap(({ name, value, isAside }) => (value === null || isAside ? [] : [name])),
  )
  return metrics.filter(({ name, isAside }) => !isAside || wanted.has(name) || numbers.has(name))
}

type ReadingAttempt = { zeroable: ReadonlySet<string>; problems: Problem[] }

function attempt(file: MetricFile, { zeroable, problems }: ReadingAttempt): MetricReading[] {
  try {
    return readingsOf(file, zeroable)
  } catch (error) {
    const found = problemsOf(error)
    if (found.length === 0) throw error
    problems.push(...found)
    return []
  }
}

function isSame(one: MetricReading, other: MetricReading): boolean {
  if (one.isAside || other.isAside) return true
  return Object.is(one.value, other.value) && one.said === other.said
}

type Naming = { file: string; directions: Reader['directions'] }

function metricOf(reading: MetricReading, { file, directions }: Naming): FileMetric {
  const { name, value, said, n, unit, note, isAside } = reading
  const metric = {
    name,
    ...directionIn(reading, directions),
    n: rowsOf(n),
    ...(unit !== undefined && { unit }),
    ...(isAside && { isAside }),
  }
  if (unshowable(value) !== null) {
    return { ...metric, value: null, reason: `${basename(file)} says ${said ?? String(value)}` }
  }
  const where = note !== undefined && { note: `in ${basename(file)} ${note}` }
  return { ...metric, value, ...deviationIn(reading), ...where }
}

/** By the configuration, else by the file, else by the name. */
function directionIn(
  { name, higherIsBetter }: MetricReading,
  directions: Reader['directions'],
): Pick<FileMetric, 'higherIsBetter' | 'isDirectionOfFile'> {
  if (Object.hasOwn(directions, name)) return { higherIsBetter: directions[name] === 'higher' }
  if (higherIsBetter === undefined) return { higherIsBetter: directionOf(name) }
  return { higherIsBetter, ...(higherIsBetter !== null && { isDirectionOfFile: true as const }) }
}

function deviationIn({ deviation = 0 }: MetricReading): Pick<FileMetric, 'deviation'> {
  return deviation > 0 && unshowable(deviation) === null ? { deviation } : {}
}

/** Without node:path, which a pure room may not import. */
function basename(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

/** The number of rows in a file is untrusted: only a whole number is kept. */
function rowsOf(n: number | undefined): number {
  return n !== undefined && Number.isSafeInteger(n) && n > 0 ? n : 0
}

/** Both models' metrics share one table. */
function outsized(names: readonly string[], where: string): Problem[] {
  const most = MOST.metrics / 2
  const long = names.filter(name => name.length > MOST_CHARACTERS)
  const fix = 'declare files of the metrics alone'
  return [
    ...(names.length > most
      ? [
          new Problem({
            what: `the metric files hold ${names.length} metrics, more than ${most}`,
            where,
            fix,
          }),
        ]
      : []),
    ...(long.length > 0
      ? [new Problem({ what: `a name of a metric has more than ${MOST_CHARACTERS} characters`, where, fix })]
      : []),
  ]
}

function twoValues(name: string, [one, other]: [string, string]): Problem {
  const what = one === other ? `\`${name}\` is in it twice` : `\`${name}\` has another value than in ${one}`
  return new Problem({ what, where: other, fix: 'write it into one file, or under two names' })
}

function strayDirections(declared: readonly string[], names: readonly string[]): Problem[] {
  return declared
    .filter(name => !names.includes(name))
    .map(name => {
      const meant = suggestedNames(name, names)[0]
      return new Problem({
        what: `\`${name}\` has a direction but is in no metric file`,
        where: `evaluate.directions.${name}`,
        fix: meant ? `did you mean \`${meant}\`?` : `there are ${names.slice(0, 20).join(', ')}`,
      })
    })
}
