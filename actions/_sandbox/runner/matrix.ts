import type { Value } from './context.ts'
import { Unsupported } from './unsupported.ts'

/** The values of one job of a matrix. */
export type Combination = { [key: string]: Value }

const MAX_JOBS = 256

/** All jobs of an evaluated matrix, in GitHub's order; an empty one is an error there, too. */
export function combinations(matrix: Value, where: string): Combination[] {
  if (matrix === null || typeof matrix !== 'object' || Array.isArray(matrix)) {
    throw new Unsupported('`matrix` is no mapping', where)
  }
  const { include = [], exclude = [], ...vectors } = matrix
  const axes = Object.entries(vectors).map(([key, values]) => axisOf(key, values, where))
  const crossed = axes.length === 0 ? [] : axes.reduce(crossedWith, [{}])
  const excluded = entriesOf(exclude, 'exclude', where)
  const kept = crossed.filter(job => !excluded.some(entry => covers(entry, job)))
  const found = included(kept, entriesOf(include, 'include', where), Object.keys(vectors))
  if (found.length === 0) throw new Unsupported('`matrix` has no job', where)
  if (found.length > MAX_JOBS) throw new Unsupported(`\`matrix\` has more than ${MAX_JOBS} jobs`, where)
  return found
}

/** What GitHub adds to a job's name: `(linux, 24)`; values of a mapping stand one by one. */
export function combinationLabel(job: Combination): string {
  const values = Object.values(job).flatMap(leaves)
  return values.length === 0 ? '' : ` (${values.join(', ')})`
}

function leaves(value: Value): string[] {
  if (value === null) return []
  return typeof value === 'object' ? Object.values(value).flatMap(leaves) : [String(value)]
}

type Axis = { key: string; values: Value[] }

function axisOf(key: string, values: Value | undefined, where: string): Axis {
  if (!Array.isArray(values)) throw new Unsupported(`\`${key}\` of \`matrix\` is no list`, where)
  if (values.length === 0) throw new Unsupported(`\`${key}\` of \`matrix\` is empty`, where)
  return { key, values }
}

function crossedWith(jobs: Combination[], { key, values }: Axis): Combination[] {
  return jobs.flatMap(job => values.map(value => ({ ...job, [key]: value })))
}

function entriesOf(list: Value, key: string, where: string): Combination[] {
  const isEntry = (entry: Value) => entry !== null && typeof entry === 'object' && !Array.isArray(entry)
  if (Array.isArray(list) && list.every(isEntry)) return list as Combination[]
  throw new Unsupported(`\`${key}\` of \`matrix\` is no list of mappings`, where)
}

/** An entry widens every job whose own values it does not contradict; where there is none, it is a job by itself. */
function included(jobs: Combination[], entries: Combination[], keys: readonly string[]): Combination[] {
  const added: Combination[] = []
  const widened = [...jobs]
  for (const entry of entries) {
    const own = Object.fromEntries(Object.entries(entry).filter(([key]) => keys.includes(key)))
    const fits = jobs.flatMap((job, at) => (covers(own, job) ? [at] : []))
    for (const at of fits) widened[at] = { ...widened[at], ...entry }
    if (fits.length === 0) added.push(entry)
  }
  return [...widened, ...added]
}

/** Whether all that an entry says is so in a job; of nested mappings, too. */
function covers(entry: Value, job: Value | undefined): boolean {
  if (entry === null || typeof entry !== 'object') return entry === job
  if (job === null || job === undefined || typeof job !== 'object') return false
  if (Array.isArray(entry) !== Array.isArray(job)) return false
  if (Array.isArray(entry) && entry.length !== (job as Value[]).length) return false
  return Object.entries(entry).every(([key, value]) => covers(value, (job as Combination)[key]))
}
