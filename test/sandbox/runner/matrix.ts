import { equals } from '@actions/expressions/result'
import type { Value } from './context.ts'
import { dataOf } from './expression-data.ts'
import { Unsupported } from './refusal.ts'

/** The values of one job of a matrix. */
export type Combination = { [key: string]: Value }

/** One job of a matrix. `label` is the suffix of its name, such as `(linux, 24)`, without values added by `include`. */
export type MatrixJob = { values: Combination; label: string }

const MAX_JOBS = 256

/** All jobs of an evaluated matrix, in GitHub's order; an empty matrix is an error, as on GitHub. */
export function matrixJobs(matrix: Value, where: string): MatrixJob[] {
  if (matrix === null || typeof matrix !== 'object' || Array.isArray(matrix)) {
    throw new Unsupported('`matrix` must be a mapping', where)
  }
  const { include = [], exclude = [], ...vectors } = matrix
  const axes = Object.entries(vectors).map(([key, values]) => axisOf(key, values, where))
  const crossed = axes.length === 0 ? [] : axes.reduce(crossedWith, [{}])
  const excluded = entriesOf(exclude, 'exclude', where)
  const unknown = excluded.flatMap(Object.keys).find(key => !Object.hasOwn(vectors, key))
  if (unknown !== undefined)
    throw new Unsupported(`\`exclude\` names \`${unknown}\`, which is not in \`matrix\``, where)
  const kept = crossed.filter(job => !excluded.some(entry => covers(entry, job)))
  const found = included(kept, entriesOf(include, 'include', where), Object.keys(vectors))
  if (found.length === 0) throw new Unsupported('`matrix` has no jobs', where)
  if (found.length > MAX_JOBS) throw new Unsupported(`\`matrix\` has more than ${MAX_JOBS} jobs`, where)
  return found
}

/** The label of a job; values of lists and mappings are listed one by one, empty values left out. */
function labelOf(job: Combination): string {
  const values = Object.values(job).flatMap(leaves)
  return values.length === 0 ? '' : `(${values.join(', ')})`
}

function leaves(value: Value): string[] {
  if (value === null || value === '') return []
  return typeof value === 'object' ? Object.values(value).flatMap(leaves) : [String(value)]
}

type Axis = { key: string; values: Value[] }

function axisOf(key: string, values: Value | undefined, where: string): Axis {
  if (!Array.isArray(values)) throw new Unsupported(`\`${key}\` of \`matrix\` must be a list`, where)
  if (values.length === 0) throw new Unsupported(`\`${key}\` of \`matrix\` is empty`, where)
  return { key, values }
}

function crossedWith(jobs: Combination[], { key, values }: Axis): Combination[] {
  return jobs.flatMap(job => values.map(value => ({ ...job, [key]: value })))
}

function entriesOf(list: Value, key: string, where: string): Combination[] {
  const isEntry = (entry: Value) => entry !== null && typeof entry === 'object' && !Array.isArray(entry)
  if (!Array.isArray(list) || !list.every(isEntry)) {
    throw new Unsupported(`\`${key}\` of \`matrix\` must be a list of mappings`, where)
  }
  const entries = list as Combination[]
  if (entries.every(entry => Object.keys(entry).length > 0)) return entries
  throw new Unsupported(`\`${key}\` of \`matrix\` has an empty entry`, where)
}

/** An `include` entry is added to every job whose matrix values it does not contradict; without such a job it is a job of its own. */
function included(jobs: Combination[], entries: Combination[], keys: readonly string[]): MatrixJob[] {
  const widened = jobs.map((values): MatrixJob => ({ values, label: labelOf(values) }))
  const added: MatrixJob[] = []
  for (const entry of entries) {
    const [own, more] = [true, false].map(isOwn => only(entry, key => keys.includes(key) === isOwn))
    const fits = widened.filter((_, at) => covers(own!, jobs[at]))
    for (const job of fits) job.values = { ...job.values, ...more }
    if (fits.length === 0) added.push({ values: entry, label: labelOf(entry) })
  }
  return [...widened, ...added]
}

function only(entry: Combination, isWanted: (key: string) => boolean): Combination {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => isWanted(key)))
}

/** Whether every value of an entry equals the job's value under the same key, compared as `==` in an expression. */
function covers(entry: Value, job: Value | undefined): boolean {
  if (entry === null || typeof entry !== 'object') return equals(dataOf(entry), dataOf(job ?? null))
  const inside = job !== null && typeof job === 'object' ? (job as Combination) : {}
  return Object.entries(entry).every(([key, value]) => covers(value, inside[key]))
}
